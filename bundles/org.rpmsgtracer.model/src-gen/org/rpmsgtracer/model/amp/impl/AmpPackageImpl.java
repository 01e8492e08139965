/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.rpmsgtracer.emulator.endpoint.Patience;

import org.rpmsgtracer.emulator.fault.When;

import org.rpmsgtracer.emulator.linux.device.KernelModule;

import org.rpmsgtracer.emulator.log.Role;

import org.rpmsgtracer.emulator.machine.Range;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.RemotePersonality;

import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;

import org.rpmsgtracer.emulator.scenario.LayoutRule;

import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.emulator.service.ZephyrSample;

import org.rpmsgtracer.model.amp.AmpFactory;
import org.rpmsgtracer.model.amp.AmpPackage;
import org.rpmsgtracer.model.amp.AnnouncementColliding;
import org.rpmsgtracer.model.amp.AnnouncementDoubled;
import org.rpmsgtracer.model.amp.AnnouncementLate;
import org.rpmsgtracer.model.amp.AnnouncementLost;
import org.rpmsgtracer.model.amp.AnnouncementMalformed;
import org.rpmsgtracer.model.amp.AnnouncementMisnamed;
import org.rpmsgtracer.model.amp.BackgroundLoad;
import org.rpmsgtracer.model.amp.Boot;
import org.rpmsgtracer.model.amp.BufferHeld;
import org.rpmsgtracer.model.amp.BufferLeaked;
import org.rpmsgtracer.model.amp.Caching;
import org.rpmsgtracer.model.amp.CallbackSlow;
import org.rpmsgtracer.model.amp.ClientResponder;
import org.rpmsgtracer.model.amp.ClientSample;
import org.rpmsgtracer.model.amp.Core;
import org.rpmsgtracer.model.amp.CoreCrashed;
import org.rpmsgtracer.model.amp.CoreRestarted;
import org.rpmsgtracer.model.amp.CoreStuck;
import org.rpmsgtracer.model.amp.CostModel;
import org.rpmsgtracer.model.amp.DemoHost;
import org.rpmsgtracer.model.amp.DemoRemote;
import org.rpmsgtracer.model.amp.DescriptorCorrupted;
import org.rpmsgtracer.model.amp.DeviceClient;
import org.rpmsgtracer.model.amp.DoorbellTraits;
import org.rpmsgtracer.model.amp.Echo;
import org.rpmsgtracer.model.amp.EchoPing;
import org.rpmsgtracer.model.amp.EndpointClient;
import org.rpmsgtracer.model.amp.EndpointRequest;
import org.rpmsgtracer.model.amp.EthernetPeer;
import org.rpmsgtracer.model.amp.Fault;
import org.rpmsgtracer.model.amp.Firmware;
import org.rpmsgtracer.model.amp.FirmwareEntry;
import org.rpmsgtracer.model.amp.FixedVrings;
import org.rpmsgtracer.model.amp.Flood;
import org.rpmsgtracer.model.amp.HandshakeSkipped;
import org.rpmsgtracer.model.amp.HciController;
import org.rpmsgtracer.model.amp.HciHost;
import org.rpmsgtracer.model.amp.HostSide;
import org.rpmsgtracer.model.amp.ImxPingPong;
import org.rpmsgtracer.model.amp.IndexCorrupted;
import org.rpmsgtracer.model.amp.KickDoubled;
import org.rpmsgtracer.model.amp.KickLate;
import org.rpmsgtracer.model.amp.KickLost;
import org.rpmsgtracer.model.amp.LengthOversized;
import org.rpmsgtracer.model.amp.Link;
import org.rpmsgtracer.model.amp.LinuxEchoTest;
import org.rpmsgtracer.model.amp.MailboxFull;
import org.rpmsgtracer.model.amp.MaintenanceMissed;
import org.rpmsgtracer.model.amp.MatrixClient;
import org.rpmsgtracer.model.amp.MatrixServer;
import org.rpmsgtracer.model.amp.MessageUnpublished;
import org.rpmsgtracer.model.amp.Modprobe;
import org.rpmsgtracer.model.amp.NetPing;
import org.rpmsgtracer.model.amp.NoCopyEcho;
import org.rpmsgtracer.model.amp.NoCopyPing;
import org.rpmsgtracer.model.amp.OwnMemory;
import org.rpmsgtracer.model.amp.Ping;
import org.rpmsgtracer.model.amp.PingPongPrimary;
import org.rpmsgtracer.model.amp.PingPongSecondary;
import org.rpmsgtracer.model.amp.PriorityInverted;
import org.rpmsgtracer.model.amp.Program;
import org.rpmsgtracer.model.amp.PruEcho;
import org.rpmsgtracer.model.amp.RawResponder;
import org.rpmsgtracer.model.amp.Region;
import org.rpmsgtracer.model.amp.RemoteSide;
import org.rpmsgtracer.model.amp.ReservedMemory;
import org.rpmsgtracer.model.amp.Responder;
import org.rpmsgtracer.model.amp.RpcDemo;
import org.rpmsgtracer.model.amp.RpcServer;
import org.rpmsgtracer.model.amp.SampleEcho;
import org.rpmsgtracer.model.amp.SamplePing;
import org.rpmsgtracer.model.amp.Scenario;
import org.rpmsgtracer.model.amp.Sender;
import org.rpmsgtracer.model.amp.Sink;
import org.rpmsgtracer.model.amp.SpinelDevice;
import org.rpmsgtracer.model.amp.SpinelHost;
import org.rpmsgtracer.model.amp.StRaw;
import org.rpmsgtracer.model.amp.StTtyEcho;
import org.rpmsgtracer.model.amp.StringEcho;
import org.rpmsgtracer.model.amp.SysfsClient;
import org.rpmsgtracer.model.amp.TableAddressWrong;
import org.rpmsgtracer.model.amp.TableAlignmentWrong;
import org.rpmsgtracer.model.amp.TableEntry;
import org.rpmsgtracer.model.amp.TiPingPong;
import org.rpmsgtracer.model.amp.Trace;
import org.rpmsgtracer.model.amp.TtyResponder;
import org.rpmsgtracer.model.amp.Uncached;
import org.rpmsgtracer.model.amp.UsedEntryForged;
import org.rpmsgtracer.model.amp.Vdev;
import org.rpmsgtracer.model.amp.Vendor;
import org.rpmsgtracer.model.amp.VisitingEcho;
import org.rpmsgtracer.model.amp.VringRequest;
import org.rpmsgtracer.model.amp.Wiring;
import org.rpmsgtracer.model.amp.WriteBack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AmpPackageImpl extends EPackageImpl implements AmpPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faultEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backgroundLoadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cachingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reservedMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostSideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remoteSideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wiringEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass doorbellTraitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kickLostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kickLateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kickDoubledEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mailboxFullEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bufferHeldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bufferLeakedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementLostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementLateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementDoubledEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementMalformedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementMisnamedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass announcementCollidingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lengthOversizedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass messageUnpublishedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass callbackSlowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handshakeSkippedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass descriptorCorruptedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indexCorruptedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass usedEntryForgedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreCrashedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreRestartedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coreStuckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass priorityInvertedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass maintenanceMissedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableAlignmentWrongEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableAddressWrongEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass uncachedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass writeBackEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass firmwareEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass programEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fixedVringsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vdevEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ownMemoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass traceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vendorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass echoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visitingEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass senderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass floodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass echoPingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noCopyPingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noCopyEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass samplePingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matrixClientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matrixServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpcDemoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rpcServerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clientSampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass imxPingPongEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pingPongPrimaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pingPongSecondaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stringEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demoHostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demoRemoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clientResponderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ttyResponderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rawResponderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stTtyEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stRawEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pruEchoEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tiPingPongEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ethernetPeerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hciHostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hciControllerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spinelHostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spinelDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass modprobeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceClientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass endpointClientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linuxEchoTestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass netPingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sysfsClientEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vringRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass endpointRequestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType nameEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType smallSizeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType endpointAddressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bitsEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType wholeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType numberEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timeRangeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timeDistributionEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType sizeDistributionEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType countDistributionEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType occasionEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType hostSystemEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType remoteSystemEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType layoutRuleEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType doorbellStyleEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType recoveryEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType platformDriverEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType demoEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType kernelModuleEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType patienceEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType endEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.rpmsgtracer.model.amp.AmpPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AmpPackageImpl() {
		super(eNS_URI, AmpFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link AmpPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AmpPackage init() {
		if (isInited) return (AmpPackage)EPackage.Registry.INSTANCE.getEPackage(AmpPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAmpPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AmpPackageImpl theAmpPackage = registeredAmpPackage instanceof AmpPackageImpl ? (AmpPackageImpl)registeredAmpPackage : new AmpPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theAmpPackage.createPackageContents();

		// Initialize created meta-data
		theAmpPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAmpPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AmpPackage.eNS_URI, theAmpPackage);
		return theAmpPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScenario() {
		return scenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Name() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Description() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Teaches() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Seed() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScenario_Duration() {
		return (EAttribute)scenarioEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Core() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Memory() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Boot() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Link() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScenario_Fault() {
		return (EReference)scenarioEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCore() {
		return coreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCore_Name() {
		return (EAttribute)coreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Costs() {
		return (EReference)coreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Load() {
		return (EReference)coreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCore_Caching() {
		return (EReference)coreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRegion() {
		return regionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegion_Name() {
		return (EAttribute)regionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegion_Address() {
		return (EAttribute)regionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRegion_Size() {
		return (EAttribute)regionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoot() {
		return bootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoot_Core() {
		return (EReference)bootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoot_By() {
		return (EReference)bootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoot_Firmware() {
		return (EReference)bootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoot_Reserved() {
		return (EReference)bootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Delay() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Platform() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Recovery() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Device() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Host() {
		return (EReference)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Remote() {
		return (EReference)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Wiring() {
		return (EReference)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Doorbells() {
		return (EReference)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFault() {
		return faultEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostModel() {
		return costModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_Interrupt() {
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_Ring() {
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_Kick() {
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_CopyBytesPerUs() {
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostModel_JitterPercent() {
		return (EAttribute)costModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackgroundLoad() {
		return backgroundLoadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackgroundLoad_Pause() {
		return (EAttribute)backgroundLoadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackgroundLoad_Busy() {
		return (EAttribute)backgroundLoadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaching() {
		return cachingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmware() {
		return firmwareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmware_Name() {
		return (EAttribute)firmwareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmware_Size() {
		return (EAttribute)firmwareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmware_TableAddress() {
		return (EAttribute)firmwareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFirmware_OffsetSlots() {
		return (EAttribute)firmwareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFirmware_Entry() {
		return (EReference)firmwareEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReservedMemory() {
		return reservedMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemory_Name() {
		return (EAttribute)reservedMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemory_Address() {
		return (EAttribute)reservedMemoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReservedMemory_Size() {
		return (EAttribute)reservedMemoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHostSide() {
		return hostSideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostSide_Core() {
		return (EReference)hostSideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHostSide_System() {
		return (EAttribute)hostSideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHostSide_Program() {
		return (EReference)hostSideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoteSide() {
		return remoteSideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoteSide_Core() {
		return (EReference)remoteSideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoteSide_System() {
		return (EAttribute)remoteSideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoteSide_Program() {
		return (EReference)remoteSideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWiring() {
		return wiringEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDoorbellTraits() {
		return doorbellTraitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDoorbellTraits_Style() {
		return (EAttribute)doorbellTraitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDoorbellTraits_Latency() {
		return (EAttribute)doorbellTraitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDoorbellTraits_FifoDepth() {
		return (EAttribute)doorbellTraitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKickLost() {
		return kickLostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLost_Link() {
		return (EAttribute)kickLostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLost_End() {
		return (EAttribute)kickLostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLost_When() {
		return (EAttribute)kickLostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKickLate() {
		return kickLateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLate_Link() {
		return (EAttribute)kickLateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLate_End() {
		return (EAttribute)kickLateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLate_Delay() {
		return (EAttribute)kickLateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickLate_When() {
		return (EAttribute)kickLateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKickDoubled() {
		return kickDoubledEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickDoubled_Link() {
		return (EAttribute)kickDoubledEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickDoubled_End() {
		return (EAttribute)kickDoubledEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKickDoubled_When() {
		return (EAttribute)kickDoubledEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMailboxFull() {
		return mailboxFullEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailboxFull_Link() {
		return (EAttribute)mailboxFullEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailboxFull_End() {
		return (EAttribute)mailboxFullEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMailboxFull_When() {
		return (EAttribute)mailboxFullEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBufferHeld() {
		return bufferHeldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferHeld_Link() {
		return (EAttribute)bufferHeldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferHeld_End() {
		return (EAttribute)bufferHeldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferHeld_Held() {
		return (EAttribute)bufferHeldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferHeld_When() {
		return (EAttribute)bufferHeldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBufferLeaked() {
		return bufferLeakedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferLeaked_Link() {
		return (EAttribute)bufferLeakedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferLeaked_End() {
		return (EAttribute)bufferLeakedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBufferLeaked_When() {
		return (EAttribute)bufferLeakedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementLost() {
		return announcementLostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLost_Link() {
		return (EAttribute)announcementLostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLost_End() {
		return (EAttribute)announcementLostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLost_When() {
		return (EAttribute)announcementLostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementLate() {
		return announcementLateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLate_Link() {
		return (EAttribute)announcementLateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLate_End() {
		return (EAttribute)announcementLateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLate_Delay() {
		return (EAttribute)announcementLateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementLate_When() {
		return (EAttribute)announcementLateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementDoubled() {
		return announcementDoubledEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementDoubled_Link() {
		return (EAttribute)announcementDoubledEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementDoubled_End() {
		return (EAttribute)announcementDoubledEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementDoubled_When() {
		return (EAttribute)announcementDoubledEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementMalformed() {
		return announcementMalformedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMalformed_Link() {
		return (EAttribute)announcementMalformedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMalformed_End() {
		return (EAttribute)announcementMalformedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMalformed_Length() {
		return (EAttribute)announcementMalformedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMalformed_When() {
		return (EAttribute)announcementMalformedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementMisnamed() {
		return announcementMisnamedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMisnamed_Link() {
		return (EAttribute)announcementMisnamedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMisnamed_End() {
		return (EAttribute)announcementMisnamedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMisnamed_Name() {
		return (EAttribute)announcementMisnamedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementMisnamed_When() {
		return (EAttribute)announcementMisnamedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnouncementColliding() {
		return announcementCollidingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementColliding_Link() {
		return (EAttribute)announcementCollidingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementColliding_End() {
		return (EAttribute)announcementCollidingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementColliding_Address() {
		return (EAttribute)announcementCollidingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnouncementColliding_When() {
		return (EAttribute)announcementCollidingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLengthOversized() {
		return lengthOversizedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLengthOversized_Link() {
		return (EAttribute)lengthOversizedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLengthOversized_End() {
		return (EAttribute)lengthOversizedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLengthOversized_Length() {
		return (EAttribute)lengthOversizedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLengthOversized_When() {
		return (EAttribute)lengthOversizedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMessageUnpublished() {
		return messageUnpublishedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMessageUnpublished_Link() {
		return (EAttribute)messageUnpublishedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMessageUnpublished_End() {
		return (EAttribute)messageUnpublishedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMessageUnpublished_When() {
		return (EAttribute)messageUnpublishedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCallbackSlow() {
		return callbackSlowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallbackSlow_Link() {
		return (EAttribute)callbackSlowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallbackSlow_End() {
		return (EAttribute)callbackSlowEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallbackSlow_Extra() {
		return (EAttribute)callbackSlowEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCallbackSlow_When() {
		return (EAttribute)callbackSlowEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandshakeSkipped() {
		return handshakeSkippedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandshakeSkipped_Link() {
		return (EAttribute)handshakeSkippedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDescriptorCorrupted() {
		return descriptorCorruptedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptorCorrupted_Link() {
		return (EAttribute)descriptorCorruptedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptorCorrupted_Vring() {
		return (EAttribute)descriptorCorruptedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptorCorrupted_Descriptor() {
		return (EAttribute)descriptorCorruptedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptorCorrupted_Address() {
		return (EAttribute)descriptorCorruptedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDescriptorCorrupted_When() {
		return (EAttribute)descriptorCorruptedEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndexCorrupted() {
		return indexCorruptedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexCorrupted_Link() {
		return (EAttribute)indexCorruptedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexCorrupted_Vring() {
		return (EAttribute)indexCorruptedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexCorrupted_Used() {
		return (EAttribute)indexCorruptedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexCorrupted_By() {
		return (EAttribute)indexCorruptedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndexCorrupted_When() {
		return (EAttribute)indexCorruptedEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUsedEntryForged() {
		return usedEntryForgedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedEntryForged_Link() {
		return (EAttribute)usedEntryForgedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedEntryForged_Vring() {
		return (EAttribute)usedEntryForgedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedEntryForged_Head() {
		return (EAttribute)usedEntryForgedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedEntryForged_When() {
		return (EAttribute)usedEntryForgedEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoreCrashed() {
		return coreCrashedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoreCrashed_Core() {
		return (EReference)coreCrashedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreCrashed_When() {
		return (EAttribute)coreCrashedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoreRestarted() {
		return coreRestartedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoreRestarted_Core() {
		return (EReference)coreRestartedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreRestarted_When() {
		return (EAttribute)coreRestartedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoreStuck() {
		return coreStuckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoreStuck_Core() {
		return (EReference)coreStuckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreStuck_Length() {
		return (EAttribute)coreStuckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoreStuck_When() {
		return (EAttribute)coreStuckEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPriorityInverted() {
		return priorityInvertedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPriorityInverted_Core() {
		return (EReference)priorityInvertedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorityInverted_Length() {
		return (EAttribute)priorityInvertedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPriorityInverted_When() {
		return (EAttribute)priorityInvertedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaintenanceMissed() {
		return maintenanceMissedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaintenanceMissed_Core() {
		return (EReference)maintenanceMissedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceMissed_Length() {
		return (EAttribute)maintenanceMissedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaintenanceMissed_When() {
		return (EAttribute)maintenanceMissedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableAlignmentWrong() {
		return tableAlignmentWrongEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableAlignmentWrong_Core() {
		return (EReference)tableAlignmentWrongEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableAlignmentWrong_Vring() {
		return (EAttribute)tableAlignmentWrongEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableAlignmentWrong_Align() {
		return (EAttribute)tableAlignmentWrongEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableAddressWrong() {
		return tableAddressWrongEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTableAddressWrong_Core() {
		return (EReference)tableAddressWrongEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableAddressWrong_Vring() {
		return (EAttribute)tableAddressWrongEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableAddressWrong_Address() {
		return (EAttribute)tableAddressWrongEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUncached() {
		return uncachedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWriteBack() {
		return writeBackEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteBack_MaintainsRings() {
		return (EAttribute)writeBackEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteBack_MaintainsBuffers() {
		return (EAttribute)writeBackEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteBack_Line() {
		return (EAttribute)writeBackEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWriteBack_Lines() {
		return (EAttribute)writeBackEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFirmwareEntry() {
		return firmwareEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgram() {
		return programEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableEntry() {
		return tableEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableEntry_Vdev() {
		return (EAttribute)tableEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFixedVrings() {
		return fixedVringsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Num() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Align() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Rule() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Vring0Address() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Vring1Address() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_BufferAddress() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_StatusAddress() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Buffers() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFixedVrings_Buffer() {
		return (EAttribute)fixedVringsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVdev() {
		return vdevEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVdev_NotifyId() {
		return (EAttribute)vdevEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVdev_Features() {
		return (EAttribute)vdevEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVdev_Vring() {
		return (EReference)vdevEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVdev_Config() {
		return (EAttribute)vdevEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOwnMemory() {
		return ownMemoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnMemory_Name() {
		return (EAttribute)ownMemoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnMemory_Address() {
		return (EAttribute)ownMemoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOwnMemory_Size() {
		return (EAttribute)ownMemoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrace() {
		return traceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrace_Name() {
		return (EAttribute)traceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrace_Address() {
		return (EAttribute)traceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrace_Size() {
		return (EAttribute)traceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVendor() {
		return vendorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVendor_Type() {
		return (EAttribute)vendorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVendor_Body() {
		return (EAttribute)vendorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPing() {
		return pingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPing_Endpoint() {
		return (EReference)pingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Length() {
		return (EAttribute)pingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Burst() {
		return (EAttribute)pingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Window() {
		return (EAttribute)pingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Gap() {
		return (EAttribute)pingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPing_Pause() {
		return (EAttribute)pingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEcho() {
		return echoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEcho_Endpoint() {
		return (EReference)echoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVisitingEcho() {
		return visitingEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisitingEcho_Endpoint() {
		return (EReference)visitingEchoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitingEcho_Messages() {
		return (EAttribute)visitingEchoEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitingEcho_Absence() {
		return (EAttribute)visitingEchoEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitingEcho_Answer() {
		return (EAttribute)visitingEchoEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSender() {
		return senderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSender_Endpoint() {
		return (EReference)senderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Length() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Burst() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Gap() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Pause() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Patience() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSender_Messages() {
		return (EAttribute)senderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponder() {
		return responderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponder_Endpoint() {
		return (EReference)responderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponder_Answer() {
		return (EAttribute)responderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponder_Length() {
		return (EAttribute)responderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlood() {
		return floodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFlood_Endpoint() {
		return (EReference)floodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlood_Length() {
		return (EAttribute)floodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlood_Patience() {
		return (EAttribute)floodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlood_Messages() {
		return (EAttribute)floodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSink() {
		return sinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSink_Endpoint() {
		return (EReference)sinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSink_Greets() {
		return (EAttribute)sinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEchoPing() {
		return echoPingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoCopyPing() {
		return noCopyPingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNoCopyEcho() {
		return noCopyEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSamplePing() {
		return samplePingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampleEcho() {
		return sampleEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatrixClient() {
		return matrixClientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatrixClient_Rounds() {
		return (EAttribute)matrixClientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatrixServer() {
		return matrixServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpcDemo() {
		return rpcDemoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRpcServer() {
		return rpcServerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRpcServer_Input() {
		return (EAttribute)rpcServerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClientSample() {
		return clientSampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Channel() {
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClientSample_Count() {
		return (EAttribute)clientSampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImxPingPong() {
		return imxPingPongEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPingPongPrimary() {
		return pingPongPrimaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPingPongPrimary_Endpoint() {
		return (EReference)pingPongPrimaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPingPongSecondary() {
		return pingPongSecondaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPingPongSecondary_Endpoint() {
		return (EReference)pingPongSecondaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPingPongSecondary_Greeted() {
		return (EAttribute)pingPongSecondaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPingPongSecondary_AnnounceDelay() {
		return (EAttribute)pingPongSecondaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStringEcho() {
		return stringEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStringEcho_Endpoint() {
		return (EReference)stringEchoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemoHost() {
		return demoHostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemoHost_Demo() {
		return (EAttribute)demoHostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemoRemote() {
		return demoRemoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemoRemote_Demo() {
		return (EAttribute)demoRemoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClientResponder() {
		return clientResponderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTtyResponder() {
		return ttyResponderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRawResponder() {
		return rawResponderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStTtyEcho() {
		return stTtyEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStTtyEcho_Uarts() {
		return (EAttribute)stTtyEchoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStRaw() {
		return stRawEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPruEcho() {
		return pruEchoEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPruEcho_Port() {
		return (EAttribute)pruEchoEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTiPingPong() {
		return tiPingPongEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiPingPong_Service() {
		return (EAttribute)tiPingPongEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTiPingPong_Address() {
		return (EAttribute)tiPingPongEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEthernetPeer() {
		return ethernetPeerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthernetPeer_MacAddress() {
		return (EAttribute)ethernetPeerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthernetPeer_IpAddress() {
		return (EAttribute)ethernetPeerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHciHost() {
		return hciHostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHciController() {
		return hciControllerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpinelHost() {
		return spinelHostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpinelDevice() {
		return spinelDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModprobe() {
		return modprobeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModprobe_Module() {
		return (EAttribute)modprobeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceClient() {
		return deviceClientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceClient_Path() {
		return (EAttribute)deviceClientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceClient_Raw() {
		return (EAttribute)deviceClientEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceClient_Text() {
		return (EAttribute)deviceClientEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceClient_Messages() {
		return (EAttribute)deviceClientEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceClient_Pause() {
		return (EAttribute)deviceClientEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEndpointClient() {
		return endpointClientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Control() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Service() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Src() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Dst() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Length() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Messages() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Pause() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointClient_Answer() {
		return (EAttribute)endpointClientEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLinuxEchoTest() {
		return linuxEchoTestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLinuxEchoTest_Rounds() {
		return (EAttribute)linuxEchoTestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetPing() {
		return netPingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_NetworkInterface() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_OwnAddress() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_PeerAddress() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_Count() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_Interval() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetPing_Data() {
		return (EAttribute)netPingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSysfsClient() {
		return sysfsClientEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Channel() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Address() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Stream() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Text() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Messages() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSysfsClient_Pause() {
		return (EAttribute)sysfsClientEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVringRequest() {
		return vringRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVringRequest_Address() {
		return (EAttribute)vringRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVringRequest_Num() {
		return (EAttribute)vringRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVringRequest_Align() {
		return (EAttribute)vringRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVringRequest_NotifyId() {
		return (EAttribute)vringRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEndpointRequest() {
		return endpointRequestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointRequest_Name() {
		return (EAttribute)endpointRequestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointRequest_Address() {
		return (EAttribute)endpointRequestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointRequest_Peer() {
		return (EAttribute)endpointRequestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEndpointRequest_Announced() {
		return (EAttribute)endpointRequestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getName_() {
		return nameEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTime() {
		return timeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSize() {
		return sizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSmallSize() {
		return smallSizeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddress() {
		return addressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEndpointAddress() {
		return endpointAddressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBits() {
		return bitsEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getWhole() {
		return wholeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getNumber() {
		return numberEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimeRange() {
		return timeRangeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimeDistribution() {
		return timeDistributionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getSizeDistribution() {
		return sizeDistributionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCountDistribution() {
		return countDistributionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOccasion() {
		return occasionEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getHostSystem() {
		return hostSystemEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRemoteSystem() {
		return remoteSystemEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLayoutRule() {
		return layoutRuleEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDoorbellStyle() {
		return doorbellStyleEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getRecovery() {
		return recoveryEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPlatformDriver() {
		return platformDriverEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDemo() {
		return demoEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getKernelModule() {
		return kernelModuleEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPatience() {
		return patienceEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getEnd() {
		return endEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmpFactory getAmpFactory() {
		return (AmpFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		scenarioEClass = createEClass(SCENARIO);
		createEAttribute(scenarioEClass, SCENARIO__NAME);
		createEAttribute(scenarioEClass, SCENARIO__DESCRIPTION);
		createEAttribute(scenarioEClass, SCENARIO__TEACHES);
		createEAttribute(scenarioEClass, SCENARIO__SEED);
		createEAttribute(scenarioEClass, SCENARIO__DURATION);
		createEReference(scenarioEClass, SCENARIO__CORE);
		createEReference(scenarioEClass, SCENARIO__MEMORY);
		createEReference(scenarioEClass, SCENARIO__BOOT);
		createEReference(scenarioEClass, SCENARIO__LINK);
		createEReference(scenarioEClass, SCENARIO__FAULT);

		coreEClass = createEClass(CORE);
		createEAttribute(coreEClass, CORE__NAME);
		createEReference(coreEClass, CORE__COSTS);
		createEReference(coreEClass, CORE__LOAD);
		createEReference(coreEClass, CORE__CACHING);

		regionEClass = createEClass(REGION);
		createEAttribute(regionEClass, REGION__NAME);
		createEAttribute(regionEClass, REGION__ADDRESS);
		createEAttribute(regionEClass, REGION__SIZE);

		bootEClass = createEClass(BOOT);
		createEReference(bootEClass, BOOT__CORE);
		createEReference(bootEClass, BOOT__BY);
		createEReference(bootEClass, BOOT__FIRMWARE);
		createEReference(bootEClass, BOOT__RESERVED);
		createEAttribute(bootEClass, BOOT__DELAY);
		createEAttribute(bootEClass, BOOT__PLATFORM);
		createEAttribute(bootEClass, BOOT__RECOVERY);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__DEVICE);
		createEReference(linkEClass, LINK__HOST);
		createEReference(linkEClass, LINK__REMOTE);
		createEReference(linkEClass, LINK__WIRING);
		createEReference(linkEClass, LINK__DOORBELLS);

		faultEClass = createEClass(FAULT);

		costModelEClass = createEClass(COST_MODEL);
		createEAttribute(costModelEClass, COST_MODEL__INTERRUPT);
		createEAttribute(costModelEClass, COST_MODEL__RING);
		createEAttribute(costModelEClass, COST_MODEL__KICK);
		createEAttribute(costModelEClass, COST_MODEL__COPY_BYTES_PER_US);
		createEAttribute(costModelEClass, COST_MODEL__JITTER_PERCENT);

		backgroundLoadEClass = createEClass(BACKGROUND_LOAD);
		createEAttribute(backgroundLoadEClass, BACKGROUND_LOAD__PAUSE);
		createEAttribute(backgroundLoadEClass, BACKGROUND_LOAD__BUSY);

		cachingEClass = createEClass(CACHING);

		firmwareEClass = createEClass(FIRMWARE);
		createEAttribute(firmwareEClass, FIRMWARE__NAME);
		createEAttribute(firmwareEClass, FIRMWARE__SIZE);
		createEAttribute(firmwareEClass, FIRMWARE__TABLE_ADDRESS);
		createEAttribute(firmwareEClass, FIRMWARE__OFFSET_SLOTS);
		createEReference(firmwareEClass, FIRMWARE__ENTRY);

		reservedMemoryEClass = createEClass(RESERVED_MEMORY);
		createEAttribute(reservedMemoryEClass, RESERVED_MEMORY__NAME);
		createEAttribute(reservedMemoryEClass, RESERVED_MEMORY__ADDRESS);
		createEAttribute(reservedMemoryEClass, RESERVED_MEMORY__SIZE);

		hostSideEClass = createEClass(HOST_SIDE);
		createEReference(hostSideEClass, HOST_SIDE__CORE);
		createEAttribute(hostSideEClass, HOST_SIDE__SYSTEM);
		createEReference(hostSideEClass, HOST_SIDE__PROGRAM);

		remoteSideEClass = createEClass(REMOTE_SIDE);
		createEReference(remoteSideEClass, REMOTE_SIDE__CORE);
		createEAttribute(remoteSideEClass, REMOTE_SIDE__SYSTEM);
		createEReference(remoteSideEClass, REMOTE_SIDE__PROGRAM);

		wiringEClass = createEClass(WIRING);

		doorbellTraitsEClass = createEClass(DOORBELL_TRAITS);
		createEAttribute(doorbellTraitsEClass, DOORBELL_TRAITS__STYLE);
		createEAttribute(doorbellTraitsEClass, DOORBELL_TRAITS__LATENCY);
		createEAttribute(doorbellTraitsEClass, DOORBELL_TRAITS__FIFO_DEPTH);

		kickLostEClass = createEClass(KICK_LOST);
		createEAttribute(kickLostEClass, KICK_LOST__LINK);
		createEAttribute(kickLostEClass, KICK_LOST__END);
		createEAttribute(kickLostEClass, KICK_LOST__WHEN);

		kickLateEClass = createEClass(KICK_LATE);
		createEAttribute(kickLateEClass, KICK_LATE__LINK);
		createEAttribute(kickLateEClass, KICK_LATE__END);
		createEAttribute(kickLateEClass, KICK_LATE__DELAY);
		createEAttribute(kickLateEClass, KICK_LATE__WHEN);

		kickDoubledEClass = createEClass(KICK_DOUBLED);
		createEAttribute(kickDoubledEClass, KICK_DOUBLED__LINK);
		createEAttribute(kickDoubledEClass, KICK_DOUBLED__END);
		createEAttribute(kickDoubledEClass, KICK_DOUBLED__WHEN);

		mailboxFullEClass = createEClass(MAILBOX_FULL);
		createEAttribute(mailboxFullEClass, MAILBOX_FULL__LINK);
		createEAttribute(mailboxFullEClass, MAILBOX_FULL__END);
		createEAttribute(mailboxFullEClass, MAILBOX_FULL__WHEN);

		bufferHeldEClass = createEClass(BUFFER_HELD);
		createEAttribute(bufferHeldEClass, BUFFER_HELD__LINK);
		createEAttribute(bufferHeldEClass, BUFFER_HELD__END);
		createEAttribute(bufferHeldEClass, BUFFER_HELD__HELD);
		createEAttribute(bufferHeldEClass, BUFFER_HELD__WHEN);

		bufferLeakedEClass = createEClass(BUFFER_LEAKED);
		createEAttribute(bufferLeakedEClass, BUFFER_LEAKED__LINK);
		createEAttribute(bufferLeakedEClass, BUFFER_LEAKED__END);
		createEAttribute(bufferLeakedEClass, BUFFER_LEAKED__WHEN);

		announcementLostEClass = createEClass(ANNOUNCEMENT_LOST);
		createEAttribute(announcementLostEClass, ANNOUNCEMENT_LOST__LINK);
		createEAttribute(announcementLostEClass, ANNOUNCEMENT_LOST__END);
		createEAttribute(announcementLostEClass, ANNOUNCEMENT_LOST__WHEN);

		announcementLateEClass = createEClass(ANNOUNCEMENT_LATE);
		createEAttribute(announcementLateEClass, ANNOUNCEMENT_LATE__LINK);
		createEAttribute(announcementLateEClass, ANNOUNCEMENT_LATE__END);
		createEAttribute(announcementLateEClass, ANNOUNCEMENT_LATE__DELAY);
		createEAttribute(announcementLateEClass, ANNOUNCEMENT_LATE__WHEN);

		announcementDoubledEClass = createEClass(ANNOUNCEMENT_DOUBLED);
		createEAttribute(announcementDoubledEClass, ANNOUNCEMENT_DOUBLED__LINK);
		createEAttribute(announcementDoubledEClass, ANNOUNCEMENT_DOUBLED__END);
		createEAttribute(announcementDoubledEClass, ANNOUNCEMENT_DOUBLED__WHEN);

		announcementMalformedEClass = createEClass(ANNOUNCEMENT_MALFORMED);
		createEAttribute(announcementMalformedEClass, ANNOUNCEMENT_MALFORMED__LINK);
		createEAttribute(announcementMalformedEClass, ANNOUNCEMENT_MALFORMED__END);
		createEAttribute(announcementMalformedEClass, ANNOUNCEMENT_MALFORMED__LENGTH);
		createEAttribute(announcementMalformedEClass, ANNOUNCEMENT_MALFORMED__WHEN);

		announcementMisnamedEClass = createEClass(ANNOUNCEMENT_MISNAMED);
		createEAttribute(announcementMisnamedEClass, ANNOUNCEMENT_MISNAMED__LINK);
		createEAttribute(announcementMisnamedEClass, ANNOUNCEMENT_MISNAMED__END);
		createEAttribute(announcementMisnamedEClass, ANNOUNCEMENT_MISNAMED__NAME);
		createEAttribute(announcementMisnamedEClass, ANNOUNCEMENT_MISNAMED__WHEN);

		announcementCollidingEClass = createEClass(ANNOUNCEMENT_COLLIDING);
		createEAttribute(announcementCollidingEClass, ANNOUNCEMENT_COLLIDING__LINK);
		createEAttribute(announcementCollidingEClass, ANNOUNCEMENT_COLLIDING__END);
		createEAttribute(announcementCollidingEClass, ANNOUNCEMENT_COLLIDING__ADDRESS);
		createEAttribute(announcementCollidingEClass, ANNOUNCEMENT_COLLIDING__WHEN);

		lengthOversizedEClass = createEClass(LENGTH_OVERSIZED);
		createEAttribute(lengthOversizedEClass, LENGTH_OVERSIZED__LINK);
		createEAttribute(lengthOversizedEClass, LENGTH_OVERSIZED__END);
		createEAttribute(lengthOversizedEClass, LENGTH_OVERSIZED__LENGTH);
		createEAttribute(lengthOversizedEClass, LENGTH_OVERSIZED__WHEN);

		messageUnpublishedEClass = createEClass(MESSAGE_UNPUBLISHED);
		createEAttribute(messageUnpublishedEClass, MESSAGE_UNPUBLISHED__LINK);
		createEAttribute(messageUnpublishedEClass, MESSAGE_UNPUBLISHED__END);
		createEAttribute(messageUnpublishedEClass, MESSAGE_UNPUBLISHED__WHEN);

		callbackSlowEClass = createEClass(CALLBACK_SLOW);
		createEAttribute(callbackSlowEClass, CALLBACK_SLOW__LINK);
		createEAttribute(callbackSlowEClass, CALLBACK_SLOW__END);
		createEAttribute(callbackSlowEClass, CALLBACK_SLOW__EXTRA);
		createEAttribute(callbackSlowEClass, CALLBACK_SLOW__WHEN);

		handshakeSkippedEClass = createEClass(HANDSHAKE_SKIPPED);
		createEAttribute(handshakeSkippedEClass, HANDSHAKE_SKIPPED__LINK);

		descriptorCorruptedEClass = createEClass(DESCRIPTOR_CORRUPTED);
		createEAttribute(descriptorCorruptedEClass, DESCRIPTOR_CORRUPTED__LINK);
		createEAttribute(descriptorCorruptedEClass, DESCRIPTOR_CORRUPTED__VRING);
		createEAttribute(descriptorCorruptedEClass, DESCRIPTOR_CORRUPTED__DESCRIPTOR);
		createEAttribute(descriptorCorruptedEClass, DESCRIPTOR_CORRUPTED__ADDRESS);
		createEAttribute(descriptorCorruptedEClass, DESCRIPTOR_CORRUPTED__WHEN);

		indexCorruptedEClass = createEClass(INDEX_CORRUPTED);
		createEAttribute(indexCorruptedEClass, INDEX_CORRUPTED__LINK);
		createEAttribute(indexCorruptedEClass, INDEX_CORRUPTED__VRING);
		createEAttribute(indexCorruptedEClass, INDEX_CORRUPTED__USED);
		createEAttribute(indexCorruptedEClass, INDEX_CORRUPTED__BY);
		createEAttribute(indexCorruptedEClass, INDEX_CORRUPTED__WHEN);

		usedEntryForgedEClass = createEClass(USED_ENTRY_FORGED);
		createEAttribute(usedEntryForgedEClass, USED_ENTRY_FORGED__LINK);
		createEAttribute(usedEntryForgedEClass, USED_ENTRY_FORGED__VRING);
		createEAttribute(usedEntryForgedEClass, USED_ENTRY_FORGED__HEAD);
		createEAttribute(usedEntryForgedEClass, USED_ENTRY_FORGED__WHEN);

		coreCrashedEClass = createEClass(CORE_CRASHED);
		createEReference(coreCrashedEClass, CORE_CRASHED__CORE);
		createEAttribute(coreCrashedEClass, CORE_CRASHED__WHEN);

		coreRestartedEClass = createEClass(CORE_RESTARTED);
		createEReference(coreRestartedEClass, CORE_RESTARTED__CORE);
		createEAttribute(coreRestartedEClass, CORE_RESTARTED__WHEN);

		coreStuckEClass = createEClass(CORE_STUCK);
		createEReference(coreStuckEClass, CORE_STUCK__CORE);
		createEAttribute(coreStuckEClass, CORE_STUCK__LENGTH);
		createEAttribute(coreStuckEClass, CORE_STUCK__WHEN);

		priorityInvertedEClass = createEClass(PRIORITY_INVERTED);
		createEReference(priorityInvertedEClass, PRIORITY_INVERTED__CORE);
		createEAttribute(priorityInvertedEClass, PRIORITY_INVERTED__LENGTH);
		createEAttribute(priorityInvertedEClass, PRIORITY_INVERTED__WHEN);

		maintenanceMissedEClass = createEClass(MAINTENANCE_MISSED);
		createEReference(maintenanceMissedEClass, MAINTENANCE_MISSED__CORE);
		createEAttribute(maintenanceMissedEClass, MAINTENANCE_MISSED__LENGTH);
		createEAttribute(maintenanceMissedEClass, MAINTENANCE_MISSED__WHEN);

		tableAlignmentWrongEClass = createEClass(TABLE_ALIGNMENT_WRONG);
		createEReference(tableAlignmentWrongEClass, TABLE_ALIGNMENT_WRONG__CORE);
		createEAttribute(tableAlignmentWrongEClass, TABLE_ALIGNMENT_WRONG__VRING);
		createEAttribute(tableAlignmentWrongEClass, TABLE_ALIGNMENT_WRONG__ALIGN);

		tableAddressWrongEClass = createEClass(TABLE_ADDRESS_WRONG);
		createEReference(tableAddressWrongEClass, TABLE_ADDRESS_WRONG__CORE);
		createEAttribute(tableAddressWrongEClass, TABLE_ADDRESS_WRONG__VRING);
		createEAttribute(tableAddressWrongEClass, TABLE_ADDRESS_WRONG__ADDRESS);

		uncachedEClass = createEClass(UNCACHED);

		writeBackEClass = createEClass(WRITE_BACK);
		createEAttribute(writeBackEClass, WRITE_BACK__MAINTAINS_RINGS);
		createEAttribute(writeBackEClass, WRITE_BACK__MAINTAINS_BUFFERS);
		createEAttribute(writeBackEClass, WRITE_BACK__LINE);
		createEAttribute(writeBackEClass, WRITE_BACK__LINES);

		firmwareEntryEClass = createEClass(FIRMWARE_ENTRY);

		programEClass = createEClass(PROGRAM);

		tableEntryEClass = createEClass(TABLE_ENTRY);
		createEAttribute(tableEntryEClass, TABLE_ENTRY__VDEV);

		fixedVringsEClass = createEClass(FIXED_VRINGS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__NUM);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__ALIGN);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__RULE);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__VRING0_ADDRESS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__VRING1_ADDRESS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__BUFFER_ADDRESS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__STATUS_ADDRESS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__BUFFERS);
		createEAttribute(fixedVringsEClass, FIXED_VRINGS__BUFFER);

		vdevEClass = createEClass(VDEV);
		createEAttribute(vdevEClass, VDEV__NOTIFY_ID);
		createEAttribute(vdevEClass, VDEV__FEATURES);
		createEReference(vdevEClass, VDEV__VRING);
		createEAttribute(vdevEClass, VDEV__CONFIG);

		ownMemoryEClass = createEClass(OWN_MEMORY);
		createEAttribute(ownMemoryEClass, OWN_MEMORY__NAME);
		createEAttribute(ownMemoryEClass, OWN_MEMORY__ADDRESS);
		createEAttribute(ownMemoryEClass, OWN_MEMORY__SIZE);

		traceEClass = createEClass(TRACE);
		createEAttribute(traceEClass, TRACE__NAME);
		createEAttribute(traceEClass, TRACE__ADDRESS);
		createEAttribute(traceEClass, TRACE__SIZE);

		vendorEClass = createEClass(VENDOR);
		createEAttribute(vendorEClass, VENDOR__TYPE);
		createEAttribute(vendorEClass, VENDOR__BODY);

		pingEClass = createEClass(PING);
		createEReference(pingEClass, PING__ENDPOINT);
		createEAttribute(pingEClass, PING__LENGTH);
		createEAttribute(pingEClass, PING__BURST);
		createEAttribute(pingEClass, PING__WINDOW);
		createEAttribute(pingEClass, PING__GAP);
		createEAttribute(pingEClass, PING__PAUSE);

		echoEClass = createEClass(ECHO);
		createEReference(echoEClass, ECHO__ENDPOINT);

		visitingEchoEClass = createEClass(VISITING_ECHO);
		createEReference(visitingEchoEClass, VISITING_ECHO__ENDPOINT);
		createEAttribute(visitingEchoEClass, VISITING_ECHO__MESSAGES);
		createEAttribute(visitingEchoEClass, VISITING_ECHO__ABSENCE);
		createEAttribute(visitingEchoEClass, VISITING_ECHO__ANSWER);

		senderEClass = createEClass(SENDER);
		createEReference(senderEClass, SENDER__ENDPOINT);
		createEAttribute(senderEClass, SENDER__LENGTH);
		createEAttribute(senderEClass, SENDER__BURST);
		createEAttribute(senderEClass, SENDER__GAP);
		createEAttribute(senderEClass, SENDER__PAUSE);
		createEAttribute(senderEClass, SENDER__PATIENCE);
		createEAttribute(senderEClass, SENDER__MESSAGES);

		responderEClass = createEClass(RESPONDER);
		createEReference(responderEClass, RESPONDER__ENDPOINT);
		createEAttribute(responderEClass, RESPONDER__ANSWER);
		createEAttribute(responderEClass, RESPONDER__LENGTH);

		floodEClass = createEClass(FLOOD);
		createEReference(floodEClass, FLOOD__ENDPOINT);
		createEAttribute(floodEClass, FLOOD__LENGTH);
		createEAttribute(floodEClass, FLOOD__PATIENCE);
		createEAttribute(floodEClass, FLOOD__MESSAGES);

		sinkEClass = createEClass(SINK);
		createEReference(sinkEClass, SINK__ENDPOINT);
		createEAttribute(sinkEClass, SINK__GREETS);

		echoPingEClass = createEClass(ECHO_PING);

		noCopyPingEClass = createEClass(NO_COPY_PING);

		noCopyEchoEClass = createEClass(NO_COPY_ECHO);

		samplePingEClass = createEClass(SAMPLE_PING);

		sampleEchoEClass = createEClass(SAMPLE_ECHO);

		matrixClientEClass = createEClass(MATRIX_CLIENT);
		createEAttribute(matrixClientEClass, MATRIX_CLIENT__ROUNDS);

		matrixServerEClass = createEClass(MATRIX_SERVER);

		rpcDemoEClass = createEClass(RPC_DEMO);

		rpcServerEClass = createEClass(RPC_SERVER);
		createEAttribute(rpcServerEClass, RPC_SERVER__INPUT);

		clientSampleEClass = createEClass(CLIENT_SAMPLE);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__CHANNEL);
		createEAttribute(clientSampleEClass, CLIENT_SAMPLE__COUNT);

		imxPingPongEClass = createEClass(IMX_PING_PONG);

		pingPongPrimaryEClass = createEClass(PING_PONG_PRIMARY);
		createEReference(pingPongPrimaryEClass, PING_PONG_PRIMARY__ENDPOINT);

		pingPongSecondaryEClass = createEClass(PING_PONG_SECONDARY);
		createEReference(pingPongSecondaryEClass, PING_PONG_SECONDARY__ENDPOINT);
		createEAttribute(pingPongSecondaryEClass, PING_PONG_SECONDARY__GREETED);
		createEAttribute(pingPongSecondaryEClass, PING_PONG_SECONDARY__ANNOUNCE_DELAY);

		stringEchoEClass = createEClass(STRING_ECHO);
		createEReference(stringEchoEClass, STRING_ECHO__ENDPOINT);

		demoHostEClass = createEClass(DEMO_HOST);
		createEAttribute(demoHostEClass, DEMO_HOST__DEMO);

		demoRemoteEClass = createEClass(DEMO_REMOTE);
		createEAttribute(demoRemoteEClass, DEMO_REMOTE__DEMO);

		clientResponderEClass = createEClass(CLIENT_RESPONDER);

		ttyResponderEClass = createEClass(TTY_RESPONDER);

		rawResponderEClass = createEClass(RAW_RESPONDER);

		stTtyEchoEClass = createEClass(ST_TTY_ECHO);
		createEAttribute(stTtyEchoEClass, ST_TTY_ECHO__UARTS);

		stRawEClass = createEClass(ST_RAW);

		pruEchoEClass = createEClass(PRU_ECHO);
		createEAttribute(pruEchoEClass, PRU_ECHO__PORT);

		tiPingPongEClass = createEClass(TI_PING_PONG);
		createEAttribute(tiPingPongEClass, TI_PING_PONG__SERVICE);
		createEAttribute(tiPingPongEClass, TI_PING_PONG__ADDRESS);

		ethernetPeerEClass = createEClass(ETHERNET_PEER);
		createEAttribute(ethernetPeerEClass, ETHERNET_PEER__MAC_ADDRESS);
		createEAttribute(ethernetPeerEClass, ETHERNET_PEER__IP_ADDRESS);

		hciHostEClass = createEClass(HCI_HOST);

		hciControllerEClass = createEClass(HCI_CONTROLLER);

		spinelHostEClass = createEClass(SPINEL_HOST);

		spinelDeviceEClass = createEClass(SPINEL_DEVICE);

		modprobeEClass = createEClass(MODPROBE);
		createEAttribute(modprobeEClass, MODPROBE__MODULE);

		deviceClientEClass = createEClass(DEVICE_CLIENT);
		createEAttribute(deviceClientEClass, DEVICE_CLIENT__PATH);
		createEAttribute(deviceClientEClass, DEVICE_CLIENT__RAW);
		createEAttribute(deviceClientEClass, DEVICE_CLIENT__TEXT);
		createEAttribute(deviceClientEClass, DEVICE_CLIENT__MESSAGES);
		createEAttribute(deviceClientEClass, DEVICE_CLIENT__PAUSE);

		endpointClientEClass = createEClass(ENDPOINT_CLIENT);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__CONTROL);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__SERVICE);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__SRC);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__DST);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__LENGTH);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__MESSAGES);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__PAUSE);
		createEAttribute(endpointClientEClass, ENDPOINT_CLIENT__ANSWER);

		linuxEchoTestEClass = createEClass(LINUX_ECHO_TEST);
		createEAttribute(linuxEchoTestEClass, LINUX_ECHO_TEST__ROUNDS);

		netPingEClass = createEClass(NET_PING);
		createEAttribute(netPingEClass, NET_PING__NETWORK_INTERFACE);
		createEAttribute(netPingEClass, NET_PING__OWN_ADDRESS);
		createEAttribute(netPingEClass, NET_PING__PEER_ADDRESS);
		createEAttribute(netPingEClass, NET_PING__COUNT);
		createEAttribute(netPingEClass, NET_PING__INTERVAL);
		createEAttribute(netPingEClass, NET_PING__DATA);

		sysfsClientEClass = createEClass(SYSFS_CLIENT);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__CHANNEL);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__ADDRESS);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__STREAM);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__TEXT);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__MESSAGES);
		createEAttribute(sysfsClientEClass, SYSFS_CLIENT__PAUSE);

		vringRequestEClass = createEClass(VRING_REQUEST);
		createEAttribute(vringRequestEClass, VRING_REQUEST__ADDRESS);
		createEAttribute(vringRequestEClass, VRING_REQUEST__NUM);
		createEAttribute(vringRequestEClass, VRING_REQUEST__ALIGN);
		createEAttribute(vringRequestEClass, VRING_REQUEST__NOTIFY_ID);

		endpointRequestEClass = createEClass(ENDPOINT_REQUEST);
		createEAttribute(endpointRequestEClass, ENDPOINT_REQUEST__NAME);
		createEAttribute(endpointRequestEClass, ENDPOINT_REQUEST__ADDRESS);
		createEAttribute(endpointRequestEClass, ENDPOINT_REQUEST__PEER);
		createEAttribute(endpointRequestEClass, ENDPOINT_REQUEST__ANNOUNCED);

		// Create data types
		nameEDataType = createEDataType(NAME);
		timeEDataType = createEDataType(TIME);
		sizeEDataType = createEDataType(SIZE);
		smallSizeEDataType = createEDataType(SMALL_SIZE);
		addressEDataType = createEDataType(ADDRESS);
		endpointAddressEDataType = createEDataType(ENDPOINT_ADDRESS);
		bitsEDataType = createEDataType(BITS);
		wholeEDataType = createEDataType(WHOLE);
		numberEDataType = createEDataType(NUMBER);
		timeRangeEDataType = createEDataType(TIME_RANGE);
		timeDistributionEDataType = createEDataType(TIME_DISTRIBUTION);
		sizeDistributionEDataType = createEDataType(SIZE_DISTRIBUTION);
		countDistributionEDataType = createEDataType(COUNT_DISTRIBUTION);
		occasionEDataType = createEDataType(OCCASION);
		hostSystemEDataType = createEDataType(HOST_SYSTEM);
		remoteSystemEDataType = createEDataType(REMOTE_SYSTEM);
		layoutRuleEDataType = createEDataType(LAYOUT_RULE);
		doorbellStyleEDataType = createEDataType(DOORBELL_STYLE);
		recoveryEDataType = createEDataType(RECOVERY);
		platformDriverEDataType = createEDataType(PLATFORM_DRIVER);
		demoEDataType = createEDataType(DEMO);
		kernelModuleEDataType = createEDataType(KERNEL_MODULE);
		patienceEDataType = createEDataType(PATIENCE);
		endEDataType = createEDataType(END);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		kickLostEClass.getESuperTypes().add(this.getFault());
		kickLateEClass.getESuperTypes().add(this.getFault());
		kickDoubledEClass.getESuperTypes().add(this.getFault());
		mailboxFullEClass.getESuperTypes().add(this.getFault());
		bufferHeldEClass.getESuperTypes().add(this.getFault());
		bufferLeakedEClass.getESuperTypes().add(this.getFault());
		announcementLostEClass.getESuperTypes().add(this.getFault());
		announcementLateEClass.getESuperTypes().add(this.getFault());
		announcementDoubledEClass.getESuperTypes().add(this.getFault());
		announcementMalformedEClass.getESuperTypes().add(this.getFault());
		announcementMisnamedEClass.getESuperTypes().add(this.getFault());
		announcementCollidingEClass.getESuperTypes().add(this.getFault());
		lengthOversizedEClass.getESuperTypes().add(this.getFault());
		messageUnpublishedEClass.getESuperTypes().add(this.getFault());
		callbackSlowEClass.getESuperTypes().add(this.getFault());
		handshakeSkippedEClass.getESuperTypes().add(this.getFault());
		descriptorCorruptedEClass.getESuperTypes().add(this.getFault());
		indexCorruptedEClass.getESuperTypes().add(this.getFault());
		usedEntryForgedEClass.getESuperTypes().add(this.getFault());
		coreCrashedEClass.getESuperTypes().add(this.getFault());
		coreRestartedEClass.getESuperTypes().add(this.getFault());
		coreStuckEClass.getESuperTypes().add(this.getFault());
		priorityInvertedEClass.getESuperTypes().add(this.getFault());
		maintenanceMissedEClass.getESuperTypes().add(this.getFault());
		tableAlignmentWrongEClass.getESuperTypes().add(this.getFault());
		tableAddressWrongEClass.getESuperTypes().add(this.getFault());
		uncachedEClass.getESuperTypes().add(this.getCaching());
		writeBackEClass.getESuperTypes().add(this.getCaching());
		tableEntryEClass.getESuperTypes().add(this.getWiring());
		fixedVringsEClass.getESuperTypes().add(this.getWiring());
		vdevEClass.getESuperTypes().add(this.getFirmwareEntry());
		ownMemoryEClass.getESuperTypes().add(this.getFirmwareEntry());
		traceEClass.getESuperTypes().add(this.getFirmwareEntry());
		vendorEClass.getESuperTypes().add(this.getFirmwareEntry());
		pingEClass.getESuperTypes().add(this.getProgram());
		echoEClass.getESuperTypes().add(this.getProgram());
		visitingEchoEClass.getESuperTypes().add(this.getProgram());
		senderEClass.getESuperTypes().add(this.getProgram());
		responderEClass.getESuperTypes().add(this.getProgram());
		floodEClass.getESuperTypes().add(this.getProgram());
		sinkEClass.getESuperTypes().add(this.getProgram());
		echoPingEClass.getESuperTypes().add(this.getProgram());
		noCopyPingEClass.getESuperTypes().add(this.getProgram());
		noCopyEchoEClass.getESuperTypes().add(this.getProgram());
		samplePingEClass.getESuperTypes().add(this.getProgram());
		sampleEchoEClass.getESuperTypes().add(this.getProgram());
		matrixClientEClass.getESuperTypes().add(this.getProgram());
		matrixServerEClass.getESuperTypes().add(this.getProgram());
		rpcDemoEClass.getESuperTypes().add(this.getProgram());
		rpcServerEClass.getESuperTypes().add(this.getProgram());
		clientSampleEClass.getESuperTypes().add(this.getProgram());
		imxPingPongEClass.getESuperTypes().add(this.getProgram());
		pingPongPrimaryEClass.getESuperTypes().add(this.getProgram());
		pingPongSecondaryEClass.getESuperTypes().add(this.getProgram());
		stringEchoEClass.getESuperTypes().add(this.getProgram());
		demoHostEClass.getESuperTypes().add(this.getProgram());
		demoRemoteEClass.getESuperTypes().add(this.getProgram());
		clientResponderEClass.getESuperTypes().add(this.getProgram());
		ttyResponderEClass.getESuperTypes().add(this.getProgram());
		rawResponderEClass.getESuperTypes().add(this.getProgram());
		stTtyEchoEClass.getESuperTypes().add(this.getProgram());
		stRawEClass.getESuperTypes().add(this.getProgram());
		pruEchoEClass.getESuperTypes().add(this.getProgram());
		tiPingPongEClass.getESuperTypes().add(this.getProgram());
		ethernetPeerEClass.getESuperTypes().add(this.getProgram());
		hciHostEClass.getESuperTypes().add(this.getProgram());
		hciControllerEClass.getESuperTypes().add(this.getProgram());
		spinelHostEClass.getESuperTypes().add(this.getProgram());
		spinelDeviceEClass.getESuperTypes().add(this.getProgram());
		modprobeEClass.getESuperTypes().add(this.getProgram());
		deviceClientEClass.getESuperTypes().add(this.getProgram());
		endpointClientEClass.getESuperTypes().add(this.getProgram());
		linuxEchoTestEClass.getESuperTypes().add(this.getProgram());
		netPingEClass.getESuperTypes().add(this.getProgram());
		sysfsClientEClass.getESuperTypes().add(this.getProgram());

		// Initialize classes and features; add operations and parameters
		initEClass(scenarioEClass, Scenario.class, "Scenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScenario_Name(), this.getName_(), "name", null, 1, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Description(), ecorePackage.getEString(), "description", "", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Teaches(), ecorePackage.getEString(), "teaches", "", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Seed(), this.getNumber(), "seed", "1", 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScenario_Duration(), this.getTime(), "duration", null, 0, 1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Core(), this.getCore(), null, "core", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Memory(), this.getRegion(), null, "memory", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Boot(), this.getBoot(), null, "boot", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Link(), this.getLink(), null, "link", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScenario_Fault(), this.getFault(), null, "fault", null, 0, -1, Scenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreEClass, Core.class, "Core", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCore_Name(), this.getName_(), "name", null, 1, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Costs(), this.getCostModel(), null, "costs", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Load(), this.getBackgroundLoad(), null, "load", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCore_Caching(), this.getCaching(), null, "caching", null, 0, 1, Core.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionEClass, Region.class, "Region", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegion_Name(), ecorePackage.getEString(), "name", null, 1, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Address(), this.getAddress(), "address", null, 1, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Size(), this.getSize(), "size", null, 1, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootEClass, Boot.class, "Boot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBoot_Core(), this.getCore(), null, "core", null, 1, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoot_By(), this.getCore(), null, "by", null, 1, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoot_Firmware(), this.getFirmware(), null, "firmware", null, 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoot_Reserved(), this.getReservedMemory(), null, "reserved", null, 0, -1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Delay(), this.getTime(), "delay", "1ms", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Platform(), this.getPlatformDriver(), "platform", "linux", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoot_Recovery(), this.getRecovery(), "recovery", "enabled", 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Device(), ecorePackage.getEString(), "device", "vdev0", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Host(), this.getHostSide(), null, "host", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Remote(), this.getRemoteSide(), null, "remote", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Wiring(), this.getWiring(), null, "wiring", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Doorbells(), this.getDoorbellTraits(), null, "doorbells", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faultEClass, Fault.class, "Fault", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(costModelEClass, CostModel.class, "CostModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostModel_Interrupt(), this.getTime(), "interrupt", "5us", 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostModel_Ring(), this.getTime(), "ring", "1us", 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostModel_Kick(), this.getTime(), "kick", "500ns", 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostModel_CopyBytesPerUs(), this.getNumber(), "copyBytesPerUs", "100", 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostModel_JitterPercent(), this.getWhole(), "jitterPercent", "30", 0, 1, CostModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backgroundLoadEClass, BackgroundLoad.class, "BackgroundLoad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBackgroundLoad_Pause(), this.getTimeRange(), "pause", "0ns", 0, 1, BackgroundLoad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBackgroundLoad_Busy(), this.getTimeRange(), "busy", "0ns", 0, 1, BackgroundLoad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cachingEClass, Caching.class, "Caching", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(firmwareEClass, Firmware.class, "Firmware", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFirmware_Name(), ecorePackage.getEString(), "name", null, 1, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmware_Size(), this.getSize(), "size", "128KiB", 0, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmware_TableAddress(), this.getAddress(), "tableAddress", null, 1, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFirmware_OffsetSlots(), this.getWhole(), "offsetSlots", "1", 0, 1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFirmware_Entry(), this.getFirmwareEntry(), null, "entry", null, 0, -1, Firmware.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reservedMemoryEClass, ReservedMemory.class, "ReservedMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReservedMemory_Name(), ecorePackage.getEString(), "name", null, 1, 1, ReservedMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservedMemory_Address(), this.getAddress(), "address", null, 1, 1, ReservedMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReservedMemory_Size(), this.getSize(), "size", null, 1, 1, ReservedMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostSideEClass, HostSide.class, "HostSide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHostSide_Core(), this.getCore(), null, "core", null, 1, 1, HostSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHostSide_System(), this.getHostSystem(), "system", null, 1, 1, HostSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHostSide_Program(), this.getProgram(), null, "program", null, 0, -1, HostSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remoteSideEClass, RemoteSide.class, "RemoteSide", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRemoteSide_Core(), this.getCore(), null, "core", null, 1, 1, RemoteSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemoteSide_System(), this.getRemoteSystem(), "system", null, 1, 1, RemoteSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemoteSide_Program(), this.getProgram(), null, "program", null, 0, -1, RemoteSide.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(wiringEClass, Wiring.class, "Wiring", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(doorbellTraitsEClass, DoorbellTraits.class, "DoorbellTraits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDoorbellTraits_Style(), this.getDoorbellStyle(), "style", "per-vring", 0, 1, DoorbellTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbellTraits_Latency(), this.getTime(), "latency", "600ns", 0, 1, DoorbellTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDoorbellTraits_FifoDepth(), this.getWhole(), "fifoDepth", "1", 0, 1, DoorbellTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kickLostEClass, KickLost.class, "KickLost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKickLost_Link(), ecorePackage.getEString(), "link", null, 1, 1, KickLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickLost_End(), this.getEnd(), "end", null, 1, 1, KickLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickLost_When(), this.getOccasion(), "when", null, 1, 1, KickLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kickLateEClass, KickLate.class, "KickLate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKickLate_Link(), ecorePackage.getEString(), "link", null, 1, 1, KickLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickLate_End(), this.getEnd(), "end", null, 1, 1, KickLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickLate_Delay(), this.getTime(), "delay", null, 1, 1, KickLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickLate_When(), this.getOccasion(), "when", null, 1, 1, KickLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kickDoubledEClass, KickDoubled.class, "KickDoubled", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKickDoubled_Link(), ecorePackage.getEString(), "link", null, 1, 1, KickDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickDoubled_End(), this.getEnd(), "end", null, 1, 1, KickDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKickDoubled_When(), this.getOccasion(), "when", null, 1, 1, KickDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mailboxFullEClass, MailboxFull.class, "MailboxFull", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMailboxFull_Link(), ecorePackage.getEString(), "link", null, 1, 1, MailboxFull.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailboxFull_End(), this.getEnd(), "end", null, 1, 1, MailboxFull.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMailboxFull_When(), this.getOccasion(), "when", null, 1, 1, MailboxFull.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bufferHeldEClass, BufferHeld.class, "BufferHeld", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBufferHeld_Link(), ecorePackage.getEString(), "link", null, 1, 1, BufferHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHeld_End(), this.getEnd(), "end", null, 1, 1, BufferHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHeld_Held(), this.getTime(), "held", null, 1, 1, BufferHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHeld_When(), this.getOccasion(), "when", null, 1, 1, BufferHeld.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bufferLeakedEClass, BufferLeaked.class, "BufferLeaked", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBufferLeaked_Link(), ecorePackage.getEString(), "link", null, 1, 1, BufferLeaked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferLeaked_End(), this.getEnd(), "end", null, 1, 1, BufferLeaked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferLeaked_When(), this.getOccasion(), "when", null, 1, 1, BufferLeaked.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementLostEClass, AnnouncementLost.class, "AnnouncementLost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementLost_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementLost_End(), this.getEnd(), "end", null, 1, 1, AnnouncementLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementLost_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementLost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementLateEClass, AnnouncementLate.class, "AnnouncementLate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementLate_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementLate_End(), this.getEnd(), "end", null, 1, 1, AnnouncementLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementLate_Delay(), this.getTime(), "delay", null, 1, 1, AnnouncementLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementLate_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementLate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementDoubledEClass, AnnouncementDoubled.class, "AnnouncementDoubled", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementDoubled_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementDoubled_End(), this.getEnd(), "end", null, 1, 1, AnnouncementDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementDoubled_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementDoubled.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementMalformedEClass, AnnouncementMalformed.class, "AnnouncementMalformed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementMalformed_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementMalformed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMalformed_End(), this.getEnd(), "end", null, 1, 1, AnnouncementMalformed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMalformed_Length(), this.getSmallSize(), "length", null, 1, 1, AnnouncementMalformed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMalformed_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementMalformed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementMisnamedEClass, AnnouncementMisnamed.class, "AnnouncementMisnamed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementMisnamed_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementMisnamed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMisnamed_End(), this.getEnd(), "end", null, 1, 1, AnnouncementMisnamed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMisnamed_Name(), ecorePackage.getEString(), "name", null, 1, 1, AnnouncementMisnamed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementMisnamed_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementMisnamed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(announcementCollidingEClass, AnnouncementColliding.class, "AnnouncementColliding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnouncementColliding_Link(), ecorePackage.getEString(), "link", null, 1, 1, AnnouncementColliding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementColliding_End(), this.getEnd(), "end", null, 1, 1, AnnouncementColliding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementColliding_Address(), this.getEndpointAddress(), "address", null, 1, 1, AnnouncementColliding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnouncementColliding_When(), this.getOccasion(), "when", null, 1, 1, AnnouncementColliding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lengthOversizedEClass, LengthOversized.class, "LengthOversized", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLengthOversized_Link(), ecorePackage.getEString(), "link", null, 1, 1, LengthOversized.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLengthOversized_End(), this.getEnd(), "end", null, 1, 1, LengthOversized.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLengthOversized_Length(), this.getSmallSize(), "length", null, 1, 1, LengthOversized.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLengthOversized_When(), this.getOccasion(), "when", null, 1, 1, LengthOversized.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(messageUnpublishedEClass, MessageUnpublished.class, "MessageUnpublished", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMessageUnpublished_Link(), ecorePackage.getEString(), "link", null, 1, 1, MessageUnpublished.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMessageUnpublished_End(), this.getEnd(), "end", null, 1, 1, MessageUnpublished.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMessageUnpublished_When(), this.getOccasion(), "when", null, 1, 1, MessageUnpublished.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(callbackSlowEClass, CallbackSlow.class, "CallbackSlow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCallbackSlow_Link(), ecorePackage.getEString(), "link", null, 1, 1, CallbackSlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallbackSlow_End(), this.getEnd(), "end", null, 1, 1, CallbackSlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallbackSlow_Extra(), this.getTime(), "extra", null, 1, 1, CallbackSlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCallbackSlow_When(), this.getOccasion(), "when", null, 1, 1, CallbackSlow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handshakeSkippedEClass, HandshakeSkipped.class, "HandshakeSkipped", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandshakeSkipped_Link(), ecorePackage.getEString(), "link", null, 1, 1, HandshakeSkipped.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(descriptorCorruptedEClass, DescriptorCorrupted.class, "DescriptorCorrupted", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDescriptorCorrupted_Link(), ecorePackage.getEString(), "link", null, 1, 1, DescriptorCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptorCorrupted_Vring(), this.getWhole(), "vring", null, 1, 1, DescriptorCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptorCorrupted_Descriptor(), this.getWhole(), "descriptor", null, 1, 1, DescriptorCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptorCorrupted_Address(), this.getAddress(), "address", null, 1, 1, DescriptorCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDescriptorCorrupted_When(), this.getOccasion(), "when", null, 1, 1, DescriptorCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indexCorruptedEClass, IndexCorrupted.class, "IndexCorrupted", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndexCorrupted_Link(), ecorePackage.getEString(), "link", null, 1, 1, IndexCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndexCorrupted_Vring(), this.getWhole(), "vring", null, 1, 1, IndexCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndexCorrupted_Used(), ecorePackage.getEBoolean(), "used", null, 0, 1, IndexCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndexCorrupted_By(), this.getWhole(), "by", null, 1, 1, IndexCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndexCorrupted_When(), this.getOccasion(), "when", null, 1, 1, IndexCorrupted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(usedEntryForgedEClass, UsedEntryForged.class, "UsedEntryForged", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUsedEntryForged_Link(), ecorePackage.getEString(), "link", null, 1, 1, UsedEntryForged.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUsedEntryForged_Vring(), this.getWhole(), "vring", null, 1, 1, UsedEntryForged.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUsedEntryForged_Head(), this.getWhole(), "head", null, 1, 1, UsedEntryForged.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUsedEntryForged_When(), this.getOccasion(), "when", null, 1, 1, UsedEntryForged.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreCrashedEClass, CoreCrashed.class, "CoreCrashed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoreCrashed_Core(), this.getCore(), null, "core", null, 1, 1, CoreCrashed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreCrashed_When(), this.getOccasion(), "when", null, 1, 1, CoreCrashed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreRestartedEClass, CoreRestarted.class, "CoreRestarted", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoreRestarted_Core(), this.getCore(), null, "core", null, 1, 1, CoreRestarted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreRestarted_When(), this.getOccasion(), "when", null, 1, 1, CoreRestarted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coreStuckEClass, CoreStuck.class, "CoreStuck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoreStuck_Core(), this.getCore(), null, "core", null, 1, 1, CoreStuck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreStuck_Length(), this.getTime(), "length", null, 1, 1, CoreStuck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoreStuck_When(), this.getOccasion(), "when", null, 1, 1, CoreStuck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(priorityInvertedEClass, PriorityInverted.class, "PriorityInverted", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPriorityInverted_Core(), this.getCore(), null, "core", null, 1, 1, PriorityInverted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPriorityInverted_Length(), this.getTime(), "length", null, 1, 1, PriorityInverted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPriorityInverted_When(), this.getOccasion(), "when", null, 1, 1, PriorityInverted.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(maintenanceMissedEClass, MaintenanceMissed.class, "MaintenanceMissed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMaintenanceMissed_Core(), this.getCore(), null, "core", null, 1, 1, MaintenanceMissed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceMissed_Length(), this.getTime(), "length", null, 1, 1, MaintenanceMissed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaintenanceMissed_When(), this.getOccasion(), "when", null, 1, 1, MaintenanceMissed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableAlignmentWrongEClass, TableAlignmentWrong.class, "TableAlignmentWrong", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTableAlignmentWrong_Core(), this.getCore(), null, "core", null, 1, 1, TableAlignmentWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableAlignmentWrong_Vring(), this.getWhole(), "vring", null, 1, 1, TableAlignmentWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableAlignmentWrong_Align(), this.getWhole(), "align", null, 1, 1, TableAlignmentWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableAddressWrongEClass, TableAddressWrong.class, "TableAddressWrong", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTableAddressWrong_Core(), this.getCore(), null, "core", null, 1, 1, TableAddressWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableAddressWrong_Vring(), this.getWhole(), "vring", null, 1, 1, TableAddressWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableAddressWrong_Address(), this.getAddress(), "address", null, 1, 1, TableAddressWrong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(uncachedEClass, Uncached.class, "Uncached", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(writeBackEClass, WriteBack.class, "WriteBack", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWriteBack_MaintainsRings(), ecorePackage.getEBoolean(), "maintainsRings", null, 0, 1, WriteBack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWriteBack_MaintainsBuffers(), ecorePackage.getEBoolean(), "maintainsBuffers", null, 0, 1, WriteBack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWriteBack_Line(), this.getSmallSize(), "line", null, 1, 1, WriteBack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWriteBack_Lines(), this.getWhole(), "lines", null, 1, 1, WriteBack.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(firmwareEntryEClass, FirmwareEntry.class, "FirmwareEntry", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(programEClass, Program.class, "Program", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(tableEntryEClass, TableEntry.class, "TableEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableEntry_Vdev(), this.getWhole(), "vdev", "0", 0, 1, TableEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fixedVringsEClass, FixedVrings.class, "FixedVrings", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFixedVrings_Num(), this.getWhole(), "num", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Align(), this.getWhole(), "align", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Rule(), this.getLayoutRule(), "rule", "linux", 0, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Vring0Address(), this.getAddress(), "vring0Address", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Vring1Address(), this.getAddress(), "vring1Address", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_BufferAddress(), this.getAddress(), "bufferAddress", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_StatusAddress(), this.getAddress(), "statusAddress", null, 0, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Buffers(), this.getWhole(), "buffers", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFixedVrings_Buffer(), this.getSmallSize(), "buffer", null, 1, 1, FixedVrings.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vdevEClass, Vdev.class, "Vdev", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVdev_NotifyId(), this.getNumber(), "notifyId", "0", 0, 1, Vdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVdev_Features(), this.getBits(), "features", "0x1", 0, 1, Vdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVdev_Vring(), this.getVringRequest(), null, "vring", null, 0, -1, Vdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVdev_Config(), ecorePackage.getEString(), "config", "", 0, 1, Vdev.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ownMemoryEClass, OwnMemory.class, "OwnMemory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOwnMemory_Name(), ecorePackage.getEString(), "name", null, 1, 1, OwnMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnMemory_Address(), this.getAddress(), "address", null, 1, 1, OwnMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOwnMemory_Size(), this.getSize(), "size", null, 1, 1, OwnMemory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(traceEClass, Trace.class, "Trace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrace_Name(), ecorePackage.getEString(), "name", null, 1, 1, Trace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrace_Address(), this.getAddress(), "address", null, 1, 1, Trace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrace_Size(), this.getSize(), "size", null, 1, 1, Trace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vendorEClass, Vendor.class, "Vendor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVendor_Type(), this.getNumber(), "type", null, 1, 1, Vendor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVendor_Body(), ecorePackage.getEString(), "body", null, 1, 1, Vendor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pingEClass, Ping.class, "Ping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPing_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPing_Length(), this.getSizeDistribution(), "length", null, 1, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPing_Burst(), this.getCountDistribution(), "burst", null, 1, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPing_Window(), this.getWhole(), "window", "1", 0, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPing_Gap(), this.getTimeDistribution(), "gap", null, 1, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPing_Pause(), this.getTimeDistribution(), "pause", null, 1, 1, Ping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(echoEClass, Echo.class, "Echo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEcho_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Echo.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visitingEchoEClass, VisitingEcho.class, "VisitingEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVisitingEcho_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, VisitingEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitingEcho_Messages(), this.getWhole(), "messages", null, 1, 1, VisitingEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitingEcho_Absence(), this.getTimeDistribution(), "absence", null, 1, 1, VisitingEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitingEcho_Answer(), this.getTimeDistribution(), "answer", null, 1, 1, VisitingEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(senderEClass, Sender.class, "Sender", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSender_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Length(), this.getSizeDistribution(), "length", null, 1, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Burst(), this.getCountDistribution(), "burst", null, 1, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Gap(), this.getTimeDistribution(), "gap", null, 1, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Pause(), this.getTimeDistribution(), "pause", null, 1, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Patience(), this.getPatience(), "patience", "wait", 0, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSender_Messages(), this.getNumber(), "messages", null, 0, 1, Sender.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responderEClass, Responder.class, "Responder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getResponder_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Responder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponder_Answer(), this.getTimeDistribution(), "answer", null, 1, 1, Responder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponder_Length(), this.getSizeDistribution(), "length", null, 0, 1, Responder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(floodEClass, Flood.class, "Flood", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFlood_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Flood.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlood_Length(), this.getSizeDistribution(), "length", null, 1, 1, Flood.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlood_Patience(), this.getPatience(), "patience", "wait", 0, 1, Flood.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFlood_Messages(), this.getNumber(), "messages", null, 0, 1, Flood.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sinkEClass, Sink.class, "Sink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSink_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, Sink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSink_Greets(), ecorePackage.getEBoolean(), "greets", null, 0, 1, Sink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(echoPingEClass, EchoPing.class, "EchoPing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(noCopyPingEClass, NoCopyPing.class, "NoCopyPing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(noCopyEchoEClass, NoCopyEcho.class, "NoCopyEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(samplePingEClass, SamplePing.class, "SamplePing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(sampleEchoEClass, SampleEcho.class, "SampleEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(matrixClientEClass, MatrixClient.class, "MatrixClient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMatrixClient_Rounds(), this.getWhole(), "rounds", null, 1, 1, MatrixClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(matrixServerEClass, MatrixServer.class, "MatrixServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(rpcDemoEClass, RpcDemo.class, "RpcDemo", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(rpcServerEClass, RpcServer.class, "RpcServer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRpcServer_Input(), ecorePackage.getEString(), "input", null, 1, 1, RpcServer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clientSampleEClass, ClientSample.class, "ClientSample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClientSample_Channel(), ecorePackage.getEString(), "channel", "rpmsg-client-sample", 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClientSample_Count(), this.getWhole(), "count", "100", 0, 1, ClientSample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(imxPingPongEClass, ImxPingPong.class, "ImxPingPong", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(pingPongPrimaryEClass, PingPongPrimary.class, "PingPongPrimary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPingPongPrimary_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, PingPongPrimary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pingPongSecondaryEClass, PingPongSecondary.class, "PingPongSecondary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPingPongSecondary_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, PingPongSecondary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPingPongSecondary_Greeted(), ecorePackage.getEBoolean(), "greeted", null, 0, 1, PingPongSecondary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPingPongSecondary_AnnounceDelay(), this.getTime(), "announceDelay", null, 1, 1, PingPongSecondary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stringEchoEClass, StringEcho.class, "StringEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStringEcho_Endpoint(), this.getEndpointRequest(), null, "endpoint", null, 1, 1, StringEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(demoHostEClass, DemoHost.class, "DemoHost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDemoHost_Demo(), this.getDemo(), "demo", null, 1, 1, DemoHost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(demoRemoteEClass, DemoRemote.class, "DemoRemote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDemoRemote_Demo(), this.getDemo(), "demo", null, 1, 1, DemoRemote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clientResponderEClass, ClientResponder.class, "ClientResponder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(ttyResponderEClass, TtyResponder.class, "TtyResponder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(rawResponderEClass, RawResponder.class, "RawResponder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(stTtyEchoEClass, StTtyEcho.class, "StTtyEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStTtyEcho_Uarts(), this.getWhole(), "uarts", null, 1, 1, StTtyEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stRawEClass, StRaw.class, "StRaw", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(pruEchoEClass, PruEcho.class, "PruEcho", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPruEcho_Port(), this.getEndpointAddress(), "port", null, 1, 1, PruEcho.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tiPingPongEClass, TiPingPong.class, "TiPingPong", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTiPingPong_Service(), ecorePackage.getEString(), "service", null, 1, 1, TiPingPong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTiPingPong_Address(), this.getEndpointAddress(), "address", null, 1, 1, TiPingPong.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ethernetPeerEClass, EthernetPeer.class, "EthernetPeer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEthernetPeer_MacAddress(), ecorePackage.getEString(), "macAddress", null, 1, 1, EthernetPeer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthernetPeer_IpAddress(), ecorePackage.getEString(), "ipAddress", null, 1, 1, EthernetPeer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hciHostEClass, HciHost.class, "HciHost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(hciControllerEClass, HciController.class, "HciController", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(spinelHostEClass, SpinelHost.class, "SpinelHost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(spinelDeviceEClass, SpinelDevice.class, "SpinelDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(modprobeEClass, Modprobe.class, "Modprobe", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModprobe_Module(), this.getKernelModule(), "module", null, 1, 1, Modprobe.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceClientEClass, DeviceClient.class, "DeviceClient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceClient_Path(), ecorePackage.getEString(), "path", null, 1, 1, DeviceClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceClient_Raw(), ecorePackage.getEBoolean(), "raw", null, 0, 1, DeviceClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceClient_Text(), ecorePackage.getEString(), "text", null, 1, 1, DeviceClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceClient_Messages(), this.getWhole(), "messages", null, 1, 1, DeviceClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceClient_Pause(), this.getTimeDistribution(), "pause", null, 1, 1, DeviceClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointClientEClass, EndpointClient.class, "EndpointClient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEndpointClient_Control(), ecorePackage.getEString(), "control", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Service(), ecorePackage.getEString(), "service", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Src(), this.getEndpointAddress(), "src", "any", 0, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Dst(), this.getEndpointAddress(), "dst", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Length(), this.getSizeDistribution(), "length", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Messages(), this.getWhole(), "messages", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Pause(), this.getTimeDistribution(), "pause", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointClient_Answer(), this.getTime(), "answer", null, 1, 1, EndpointClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linuxEchoTestEClass, LinuxEchoTest.class, "LinuxEchoTest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLinuxEchoTest_Rounds(), this.getWhole(), "rounds", "1", 0, 1, LinuxEchoTest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(netPingEClass, NetPing.class, "NetPing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetPing_NetworkInterface(), ecorePackage.getEString(), "networkInterface", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetPing_OwnAddress(), ecorePackage.getEString(), "ownAddress", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetPing_PeerAddress(), ecorePackage.getEString(), "peerAddress", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetPing_Count(), this.getWhole(), "count", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetPing_Interval(), this.getTime(), "interval", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetPing_Data(), this.getSmallSize(), "data", null, 1, 1, NetPing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sysfsClientEClass, SysfsClient.class, "SysfsClient", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSysfsClient_Channel(), this.getWhole(), "channel", null, 1, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysfsClient_Address(), this.getEndpointAddress(), "address", null, 1, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysfsClient_Stream(), ecorePackage.getEBoolean(), "stream", null, 0, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysfsClient_Text(), ecorePackage.getEString(), "text", null, 1, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysfsClient_Messages(), this.getWhole(), "messages", null, 1, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSysfsClient_Pause(), this.getTimeDistribution(), "pause", null, 1, 1, SysfsClient.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vringRequestEClass, VringRequest.class, "VringRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVringRequest_Address(), this.getAddress(), "address", null, 0, 1, VringRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVringRequest_Num(), this.getWhole(), "num", "16", 0, 1, VringRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVringRequest_Align(), this.getWhole(), "align", "16", 0, 1, VringRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVringRequest_NotifyId(), this.getNumber(), "notifyId", null, 0, 1, VringRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(endpointRequestEClass, EndpointRequest.class, "EndpointRequest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEndpointRequest_Name(), ecorePackage.getEString(), "name", null, 1, 1, EndpointRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointRequest_Address(), this.getEndpointAddress(), "address", "any", 0, 1, EndpointRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointRequest_Peer(), this.getEndpointAddress(), "peer", "any", 0, 1, EndpointRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEndpointRequest_Announced(), ecorePackage.getEBoolean(), "announced", "true", 0, 1, EndpointRequest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize data types
		initEDataType(nameEDataType, String.class, "Name", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timeEDataType, Number.class, "Time", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeEDataType, Number.class, "Size", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(smallSizeEDataType, Number.class, "SmallSize", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(addressEDataType, Number.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(endpointAddressEDataType, Number.class, "EndpointAddress", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(bitsEDataType, Number.class, "Bits", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(wholeEDataType, Integer.class, "Whole", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(numberEDataType, Long.class, "Number", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timeRangeEDataType, Range.class, "TimeRange", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timeDistributionEDataType, Distribution.class, "TimeDistribution", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(sizeDistributionEDataType, Distribution.class, "SizeDistribution", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(countDistributionEDataType, Distribution.class, "CountDistribution", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(occasionEDataType, When.class, "Occasion", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(hostSystemEDataType, HostPersonality.class, "HostSystem", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(remoteSystemEDataType, RemotePersonality.class, "RemoteSystem", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(layoutRuleEDataType, LayoutRule.class, "LayoutRule", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(doorbellStyleEDataType, org.rpmsgtracer.emulator.machine.DoorbellTraits.Style.class, "DoorbellStyle", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(recoveryEDataType, Recovery.class, "Recovery", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(platformDriverEDataType, PlatformDriver.class, "PlatformDriver", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(demoEDataType, ZephyrSample.Demo.class, "Demo", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(kernelModuleEDataType, KernelModule.class, "KernelModule", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(patienceEDataType, Patience.class, "Patience", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(endEDataType, Role.class, "End", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://rpmsgtracer.org/amp/record
		createRecordAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://rpmsgtracer.org/amp/record</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createRecordAnnotations() {
		String source = "http://rpmsgtracer.org/amp/record";
		addAnnotation
		  (getScenario_Seed(),
		   source,
		   new String[] {
			   "component", "defaultSeed"
		   });
		addAnnotation
		  (getScenario_Duration(),
		   source,
		   new String[] {
			   "component", "durationNs"
		   });
		addAnnotation
		  (getScenario_Core(),
		   source,
		   new String[] {
			   "component", "cores"
		   });
		addAnnotation
		  (getScenario_Boot(),
		   source,
		   new String[] {
			   "component", "boots"
		   });
		addAnnotation
		  (getScenario_Link(),
		   source,
		   new String[] {
			   "component", "links"
		   });
		addAnnotation
		  (getScenario_Fault(),
		   source,
		   new String[] {
			   "component", "faults"
		   });
		addAnnotation
		  (getCore_Costs(),
		   source,
		   new String[] {
			   "absent", "CostModel"
		   });
		addAnnotation
		  (getCore_Load(),
		   source,
		   new String[] {
			   "absent", "BackgroundLoad"
		   });
		addAnnotation
		  (getCore_Caching(),
		   source,
		   new String[] {
			   "absent", "Uncached"
		   });
		addAnnotation
		  (getRegion_Size(),
		   source,
		   new String[] {
			   "component", "sizeBytes"
		   });
		addAnnotation
		  (getBoot_Delay(),
		   source,
		   new String[] {
			   "component", "delayNs"
		   });
		addAnnotation
		  (getLink_Wiring(),
		   source,
		   new String[] {
			   "absent", "TableEntry"
		   });
		addAnnotation
		  (getLink_Doorbells(),
		   source,
		   new String[] {
			   "absent", "DoorbellTraits"
		   });
		addAnnotation
		  (getCostModel_Interrupt(),
		   source,
		   new String[] {
			   "component", "interruptNs"
		   });
		addAnnotation
		  (getCostModel_Ring(),
		   source,
		   new String[] {
			   "component", "ringNs"
		   });
		addAnnotation
		  (getCostModel_Kick(),
		   source,
		   new String[] {
			   "component", "kickNs"
		   });
		addAnnotation
		  (getBackgroundLoad_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
		addAnnotation
		  (getBackgroundLoad_Busy(),
		   source,
		   new String[] {
			   "component", "busyNs"
		   });
		addAnnotation
		  (getFirmware_Size(),
		   source,
		   new String[] {
			   "component", "sizeBytes"
		   });
		addAnnotation
		  (getFirmware_Entry(),
		   source,
		   new String[] {
			   "component", "entries"
		   });
		addAnnotation
		  (getReservedMemory_Size(),
		   source,
		   new String[] {
			   "component", "sizeBytes"
		   });
		addAnnotation
		  (getHostSide_Program(),
		   source,
		   new String[] {
			   "component", "programs"
		   });
		addAnnotation
		  (getRemoteSide_Program(),
		   source,
		   new String[] {
			   "component", "programs"
		   });
		addAnnotation
		  (getDoorbellTraits_Latency(),
		   source,
		   new String[] {
			   "component", "latencyNs"
		   });
		addAnnotation
		  (getKickLate_Delay(),
		   source,
		   new String[] {
			   "component", "delayNs"
		   });
		addAnnotation
		  (getBufferHeld_Held(),
		   source,
		   new String[] {
			   "component", "heldNs"
		   });
		addAnnotation
		  (getAnnouncementLate_Delay(),
		   source,
		   new String[] {
			   "component", "delayNs"
		   });
		addAnnotation
		  (getAnnouncementMalformed_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getLengthOversized_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getCallbackSlow_Extra(),
		   source,
		   new String[] {
			   "component", "extraNs"
		   });
		addAnnotation
		  (getCoreStuck_Length(),
		   source,
		   new String[] {
			   "component", "lengthNs"
		   });
		addAnnotation
		  (getPriorityInverted_Length(),
		   source,
		   new String[] {
			   "component", "lengthNs"
		   });
		addAnnotation
		  (getMaintenanceMissed_Length(),
		   source,
		   new String[] {
			   "component", "lengthNs"
		   });
		addAnnotation
		  (getWriteBack_Line(),
		   source,
		   new String[] {
			   "component", "lineBytes"
		   });
		addAnnotation
		  (getFixedVrings_Buffer(),
		   source,
		   new String[] {
			   "component", "bufferBytes"
		   });
		addAnnotation
		  (getVdev_Vring(),
		   source,
		   new String[] {
			   "component", "vrings"
		   });
		addAnnotation
		  (getOwnMemory_Size(),
		   source,
		   new String[] {
			   "component", "sizeBytes"
		   });
		addAnnotation
		  (getTrace_Size(),
		   source,
		   new String[] {
			   "component", "sizeBytes"
		   });
		addAnnotation
		  (getPing_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getPing_Gap(),
		   source,
		   new String[] {
			   "component", "gapNs"
		   });
		addAnnotation
		  (getPing_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
		addAnnotation
		  (getVisitingEcho_Absence(),
		   source,
		   new String[] {
			   "component", "absenceNs"
		   });
		addAnnotation
		  (getVisitingEcho_Answer(),
		   source,
		   new String[] {
			   "component", "answerNs"
		   });
		addAnnotation
		  (getSender_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getSender_Gap(),
		   source,
		   new String[] {
			   "component", "gapNs"
		   });
		addAnnotation
		  (getSender_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
		addAnnotation
		  (getResponder_Answer(),
		   source,
		   new String[] {
			   "component", "answerNs"
		   });
		addAnnotation
		  (getResponder_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getFlood_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getPingPongSecondary_AnnounceDelay(),
		   source,
		   new String[] {
			   "component", "announceDelayNs"
		   });
		addAnnotation
		  (getDeviceClient_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
		addAnnotation
		  (getEndpointClient_Length(),
		   source,
		   new String[] {
			   "component", "lengthBytes"
		   });
		addAnnotation
		  (getEndpointClient_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
		addAnnotation
		  (getEndpointClient_Answer(),
		   source,
		   new String[] {
			   "component", "answerNs"
		   });
		addAnnotation
		  (getNetPing_Interval(),
		   source,
		   new String[] {
			   "component", "intervalNs"
		   });
		addAnnotation
		  (getNetPing_Data(),
		   source,
		   new String[] {
			   "component", "dataBytes"
		   });
		addAnnotation
		  (getSysfsClient_Pause(),
		   source,
		   new String[] {
			   "component", "pauseNs"
		   });
	}

} //AmpPackageImpl
