/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.rpmsgtracer.model.amp.AmpPackage
 * @generated
 */
public interface AmpFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AmpFactory eINSTANCE = org.rpmsgtracer.model.amp.impl.AmpFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Scenario</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scenario</em>'.
	 * @generated
	 */
	Scenario createScenario();

	/**
	 * Returns a new object of class '<em>Core</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core</em>'.
	 * @generated
	 */
	Core createCore();

	/**
	 * Returns a new object of class '<em>Region</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Region</em>'.
	 * @generated
	 */
	Region createRegion();

	/**
	 * Returns a new object of class '<em>Boot</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Boot</em>'.
	 * @generated
	 */
	Boot createBoot();

	/**
	 * Returns a new object of class '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Link</em>'.
	 * @generated
	 */
	Link createLink();

	/**
	 * Returns a new object of class '<em>Cost Model</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cost Model</em>'.
	 * @generated
	 */
	CostModel createCostModel();

	/**
	 * Returns a new object of class '<em>Background Load</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Background Load</em>'.
	 * @generated
	 */
	BackgroundLoad createBackgroundLoad();

	/**
	 * Returns a new object of class '<em>Firmware</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Firmware</em>'.
	 * @generated
	 */
	Firmware createFirmware();

	/**
	 * Returns a new object of class '<em>Reserved Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reserved Memory</em>'.
	 * @generated
	 */
	ReservedMemory createReservedMemory();

	/**
	 * Returns a new object of class '<em>Host Side</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Side</em>'.
	 * @generated
	 */
	HostSide createHostSide();

	/**
	 * Returns a new object of class '<em>Remote Side</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remote Side</em>'.
	 * @generated
	 */
	RemoteSide createRemoteSide();

	/**
	 * Returns a new object of class '<em>Doorbell Traits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Doorbell Traits</em>'.
	 * @generated
	 */
	DoorbellTraits createDoorbellTraits();

	/**
	 * Returns a new object of class '<em>Kick Lost</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kick Lost</em>'.
	 * @generated
	 */
	KickLost createKickLost();

	/**
	 * Returns a new object of class '<em>Kick Late</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kick Late</em>'.
	 * @generated
	 */
	KickLate createKickLate();

	/**
	 * Returns a new object of class '<em>Kick Doubled</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kick Doubled</em>'.
	 * @generated
	 */
	KickDoubled createKickDoubled();

	/**
	 * Returns a new object of class '<em>Mailbox Full</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mailbox Full</em>'.
	 * @generated
	 */
	MailboxFull createMailboxFull();

	/**
	 * Returns a new object of class '<em>Buffer Held</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Buffer Held</em>'.
	 * @generated
	 */
	BufferHeld createBufferHeld();

	/**
	 * Returns a new object of class '<em>Buffer Leaked</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Buffer Leaked</em>'.
	 * @generated
	 */
	BufferLeaked createBufferLeaked();

	/**
	 * Returns a new object of class '<em>Announcement Lost</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Lost</em>'.
	 * @generated
	 */
	AnnouncementLost createAnnouncementLost();

	/**
	 * Returns a new object of class '<em>Announcement Late</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Late</em>'.
	 * @generated
	 */
	AnnouncementLate createAnnouncementLate();

	/**
	 * Returns a new object of class '<em>Announcement Doubled</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Doubled</em>'.
	 * @generated
	 */
	AnnouncementDoubled createAnnouncementDoubled();

	/**
	 * Returns a new object of class '<em>Announcement Malformed</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Malformed</em>'.
	 * @generated
	 */
	AnnouncementMalformed createAnnouncementMalformed();

	/**
	 * Returns a new object of class '<em>Announcement Misnamed</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Misnamed</em>'.
	 * @generated
	 */
	AnnouncementMisnamed createAnnouncementMisnamed();

	/**
	 * Returns a new object of class '<em>Announcement Colliding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Announcement Colliding</em>'.
	 * @generated
	 */
	AnnouncementColliding createAnnouncementColliding();

	/**
	 * Returns a new object of class '<em>Length Oversized</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Length Oversized</em>'.
	 * @generated
	 */
	LengthOversized createLengthOversized();

	/**
	 * Returns a new object of class '<em>Message Unpublished</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Message Unpublished</em>'.
	 * @generated
	 */
	MessageUnpublished createMessageUnpublished();

	/**
	 * Returns a new object of class '<em>Callback Slow</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Callback Slow</em>'.
	 * @generated
	 */
	CallbackSlow createCallbackSlow();

	/**
	 * Returns a new object of class '<em>Handshake Skipped</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Handshake Skipped</em>'.
	 * @generated
	 */
	HandshakeSkipped createHandshakeSkipped();

	/**
	 * Returns a new object of class '<em>Descriptor Corrupted</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Descriptor Corrupted</em>'.
	 * @generated
	 */
	DescriptorCorrupted createDescriptorCorrupted();

	/**
	 * Returns a new object of class '<em>Index Corrupted</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Index Corrupted</em>'.
	 * @generated
	 */
	IndexCorrupted createIndexCorrupted();

	/**
	 * Returns a new object of class '<em>Used Entry Forged</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Used Entry Forged</em>'.
	 * @generated
	 */
	UsedEntryForged createUsedEntryForged();

	/**
	 * Returns a new object of class '<em>Core Crashed</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core Crashed</em>'.
	 * @generated
	 */
	CoreCrashed createCoreCrashed();

	/**
	 * Returns a new object of class '<em>Core Restarted</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core Restarted</em>'.
	 * @generated
	 */
	CoreRestarted createCoreRestarted();

	/**
	 * Returns a new object of class '<em>Core Stuck</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Core Stuck</em>'.
	 * @generated
	 */
	CoreStuck createCoreStuck();

	/**
	 * Returns a new object of class '<em>Priority Inverted</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Priority Inverted</em>'.
	 * @generated
	 */
	PriorityInverted createPriorityInverted();

	/**
	 * Returns a new object of class '<em>Maintenance Missed</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Maintenance Missed</em>'.
	 * @generated
	 */
	MaintenanceMissed createMaintenanceMissed();

	/**
	 * Returns a new object of class '<em>Table Alignment Wrong</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Alignment Wrong</em>'.
	 * @generated
	 */
	TableAlignmentWrong createTableAlignmentWrong();

	/**
	 * Returns a new object of class '<em>Table Address Wrong</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Address Wrong</em>'.
	 * @generated
	 */
	TableAddressWrong createTableAddressWrong();

	/**
	 * Returns a new object of class '<em>Uncached</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Uncached</em>'.
	 * @generated
	 */
	Uncached createUncached();

	/**
	 * Returns a new object of class '<em>Write Back</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Write Back</em>'.
	 * @generated
	 */
	WriteBack createWriteBack();

	/**
	 * Returns a new object of class '<em>Table Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Table Entry</em>'.
	 * @generated
	 */
	TableEntry createTableEntry();

	/**
	 * Returns a new object of class '<em>Fixed Vrings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fixed Vrings</em>'.
	 * @generated
	 */
	FixedVrings createFixedVrings();

	/**
	 * Returns a new object of class '<em>Vdev</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vdev</em>'.
	 * @generated
	 */
	Vdev createVdev();

	/**
	 * Returns a new object of class '<em>Own Memory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Own Memory</em>'.
	 * @generated
	 */
	OwnMemory createOwnMemory();

	/**
	 * Returns a new object of class '<em>Trace</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trace</em>'.
	 * @generated
	 */
	Trace createTrace();

	/**
	 * Returns a new object of class '<em>Vendor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vendor</em>'.
	 * @generated
	 */
	Vendor createVendor();

	/**
	 * Returns a new object of class '<em>Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ping</em>'.
	 * @generated
	 */
	Ping createPing();

	/**
	 * Returns a new object of class '<em>Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Echo</em>'.
	 * @generated
	 */
	Echo createEcho();

	/**
	 * Returns a new object of class '<em>Visiting Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Visiting Echo</em>'.
	 * @generated
	 */
	VisitingEcho createVisitingEcho();

	/**
	 * Returns a new object of class '<em>Sender</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sender</em>'.
	 * @generated
	 */
	Sender createSender();

	/**
	 * Returns a new object of class '<em>Responder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Responder</em>'.
	 * @generated
	 */
	Responder createResponder();

	/**
	 * Returns a new object of class '<em>Flood</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flood</em>'.
	 * @generated
	 */
	Flood createFlood();

	/**
	 * Returns a new object of class '<em>Sink</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sink</em>'.
	 * @generated
	 */
	Sink createSink();

	/**
	 * Returns a new object of class '<em>Echo Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Echo Ping</em>'.
	 * @generated
	 */
	EchoPing createEchoPing();

	/**
	 * Returns a new object of class '<em>No Copy Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>No Copy Ping</em>'.
	 * @generated
	 */
	NoCopyPing createNoCopyPing();

	/**
	 * Returns a new object of class '<em>No Copy Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>No Copy Echo</em>'.
	 * @generated
	 */
	NoCopyEcho createNoCopyEcho();

	/**
	 * Returns a new object of class '<em>Sample Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Ping</em>'.
	 * @generated
	 */
	SamplePing createSamplePing();

	/**
	 * Returns a new object of class '<em>Sample Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Echo</em>'.
	 * @generated
	 */
	SampleEcho createSampleEcho();

	/**
	 * Returns a new object of class '<em>Matrix Client</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Matrix Client</em>'.
	 * @generated
	 */
	MatrixClient createMatrixClient();

	/**
	 * Returns a new object of class '<em>Matrix Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Matrix Server</em>'.
	 * @generated
	 */
	MatrixServer createMatrixServer();

	/**
	 * Returns a new object of class '<em>Rpc Demo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpc Demo</em>'.
	 * @generated
	 */
	RpcDemo createRpcDemo();

	/**
	 * Returns a new object of class '<em>Rpc Server</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rpc Server</em>'.
	 * @generated
	 */
	RpcServer createRpcServer();

	/**
	 * Returns a new object of class '<em>Client Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Client Sample</em>'.
	 * @generated
	 */
	ClientSample createClientSample();

	/**
	 * Returns a new object of class '<em>Imx Ping Pong</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Imx Ping Pong</em>'.
	 * @generated
	 */
	ImxPingPong createImxPingPong();

	/**
	 * Returns a new object of class '<em>Ping Pong Primary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ping Pong Primary</em>'.
	 * @generated
	 */
	PingPongPrimary createPingPongPrimary();

	/**
	 * Returns a new object of class '<em>Ping Pong Secondary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ping Pong Secondary</em>'.
	 * @generated
	 */
	PingPongSecondary createPingPongSecondary();

	/**
	 * Returns a new object of class '<em>String Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>String Echo</em>'.
	 * @generated
	 */
	StringEcho createStringEcho();

	/**
	 * Returns a new object of class '<em>Demo Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Demo Host</em>'.
	 * @generated
	 */
	DemoHost createDemoHost();

	/**
	 * Returns a new object of class '<em>Demo Remote</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Demo Remote</em>'.
	 * @generated
	 */
	DemoRemote createDemoRemote();

	/**
	 * Returns a new object of class '<em>Client Responder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Client Responder</em>'.
	 * @generated
	 */
	ClientResponder createClientResponder();

	/**
	 * Returns a new object of class '<em>Tty Responder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tty Responder</em>'.
	 * @generated
	 */
	TtyResponder createTtyResponder();

	/**
	 * Returns a new object of class '<em>Raw Responder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Raw Responder</em>'.
	 * @generated
	 */
	RawResponder createRawResponder();

	/**
	 * Returns a new object of class '<em>St Tty Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>St Tty Echo</em>'.
	 * @generated
	 */
	StTtyEcho createStTtyEcho();

	/**
	 * Returns a new object of class '<em>St Raw</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>St Raw</em>'.
	 * @generated
	 */
	StRaw createStRaw();

	/**
	 * Returns a new object of class '<em>Pru Echo</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pru Echo</em>'.
	 * @generated
	 */
	PruEcho createPruEcho();

	/**
	 * Returns a new object of class '<em>Ti Ping Pong</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ti Ping Pong</em>'.
	 * @generated
	 */
	TiPingPong createTiPingPong();

	/**
	 * Returns a new object of class '<em>Ethernet Peer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ethernet Peer</em>'.
	 * @generated
	 */
	EthernetPeer createEthernetPeer();

	/**
	 * Returns a new object of class '<em>Hci Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hci Host</em>'.
	 * @generated
	 */
	HciHost createHciHost();

	/**
	 * Returns a new object of class '<em>Hci Controller</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hci Controller</em>'.
	 * @generated
	 */
	HciController createHciController();

	/**
	 * Returns a new object of class '<em>Spinel Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spinel Host</em>'.
	 * @generated
	 */
	SpinelHost createSpinelHost();

	/**
	 * Returns a new object of class '<em>Spinel Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Spinel Device</em>'.
	 * @generated
	 */
	SpinelDevice createSpinelDevice();

	/**
	 * Returns a new object of class '<em>Modprobe</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Modprobe</em>'.
	 * @generated
	 */
	Modprobe createModprobe();

	/**
	 * Returns a new object of class '<em>Device Client</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Client</em>'.
	 * @generated
	 */
	DeviceClient createDeviceClient();

	/**
	 * Returns a new object of class '<em>Endpoint Client</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Endpoint Client</em>'.
	 * @generated
	 */
	EndpointClient createEndpointClient();

	/**
	 * Returns a new object of class '<em>Linux Echo Test</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Linux Echo Test</em>'.
	 * @generated
	 */
	LinuxEchoTest createLinuxEchoTest();

	/**
	 * Returns a new object of class '<em>Net Ping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Net Ping</em>'.
	 * @generated
	 */
	NetPing createNetPing();

	/**
	 * Returns a new object of class '<em>Sysfs Client</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sysfs Client</em>'.
	 * @generated
	 */
	SysfsClient createSysfsClient();

	/**
	 * Returns a new object of class '<em>Vring Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vring Request</em>'.
	 * @generated
	 */
	VringRequest createVringRequest();

	/**
	 * Returns a new object of class '<em>Endpoint Request</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Endpoint Request</em>'.
	 * @generated
	 */
	EndpointRequest createEndpointRequest();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	AmpPackage getAmpPackage();

} //AmpFactory
