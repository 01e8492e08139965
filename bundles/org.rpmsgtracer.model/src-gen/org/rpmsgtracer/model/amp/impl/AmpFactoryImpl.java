/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.rpmsgtracer.emulator.endpoint.Patience;

import org.rpmsgtracer.emulator.fault.When;

import org.rpmsgtracer.emulator.linux.device.KernelModule;

import org.rpmsgtracer.emulator.log.Role;

import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;

import org.rpmsgtracer.emulator.machine.Range;

import org.rpmsgtracer.emulator.notation.Addresses;
import org.rpmsgtracer.emulator.notation.Distributions;
import org.rpmsgtracer.emulator.notation.EndpointAddresses;
import org.rpmsgtracer.emulator.notation.Names;
import org.rpmsgtracer.emulator.notation.Numbers;
import org.rpmsgtracer.emulator.notation.Occasions;
import org.rpmsgtracer.emulator.notation.Ranges;
import org.rpmsgtracer.emulator.notation.Sizes;
import org.rpmsgtracer.emulator.notation.SystemIds;
import org.rpmsgtracer.emulator.notation.Times;
import org.rpmsgtracer.emulator.notation.Words;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.RemotePersonality;

import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;

import org.rpmsgtracer.emulator.scenario.LayoutRule;

import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.emulator.service.ZephyrSample;

import org.rpmsgtracer.emulator.service.ZephyrSample.Demo;

import org.rpmsgtracer.model.amp.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AmpFactoryImpl extends EFactoryImpl implements AmpFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static AmpFactory init() {
		try {
			AmpFactory theAmpFactory = (AmpFactory)EPackage.Registry.INSTANCE.getEFactory(AmpPackage.eNS_URI);
			if (theAmpFactory != null) {
				return theAmpFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AmpFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmpFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case AmpPackage.SCENARIO: return createScenario();
			case AmpPackage.CORE: return createCore();
			case AmpPackage.REGION: return createRegion();
			case AmpPackage.BOOT: return createBoot();
			case AmpPackage.LINK: return createLink();
			case AmpPackage.COST_MODEL: return createCostModel();
			case AmpPackage.BACKGROUND_LOAD: return createBackgroundLoad();
			case AmpPackage.FIRMWARE: return createFirmware();
			case AmpPackage.RESERVED_MEMORY: return createReservedMemory();
			case AmpPackage.HOST_SIDE: return createHostSide();
			case AmpPackage.REMOTE_SIDE: return createRemoteSide();
			case AmpPackage.DOORBELL_TRAITS: return createDoorbellTraits();
			case AmpPackage.KICK_LOST: return createKickLost();
			case AmpPackage.KICK_LATE: return createKickLate();
			case AmpPackage.KICK_DOUBLED: return createKickDoubled();
			case AmpPackage.MAILBOX_FULL: return createMailboxFull();
			case AmpPackage.BUFFER_HELD: return createBufferHeld();
			case AmpPackage.BUFFER_LEAKED: return createBufferLeaked();
			case AmpPackage.ANNOUNCEMENT_LOST: return createAnnouncementLost();
			case AmpPackage.ANNOUNCEMENT_LATE: return createAnnouncementLate();
			case AmpPackage.ANNOUNCEMENT_DOUBLED: return createAnnouncementDoubled();
			case AmpPackage.ANNOUNCEMENT_MALFORMED: return createAnnouncementMalformed();
			case AmpPackage.ANNOUNCEMENT_MISNAMED: return createAnnouncementMisnamed();
			case AmpPackage.ANNOUNCEMENT_COLLIDING: return createAnnouncementColliding();
			case AmpPackage.LENGTH_OVERSIZED: return createLengthOversized();
			case AmpPackage.MESSAGE_UNPUBLISHED: return createMessageUnpublished();
			case AmpPackage.CALLBACK_SLOW: return createCallbackSlow();
			case AmpPackage.HANDSHAKE_SKIPPED: return createHandshakeSkipped();
			case AmpPackage.DESCRIPTOR_CORRUPTED: return createDescriptorCorrupted();
			case AmpPackage.INDEX_CORRUPTED: return createIndexCorrupted();
			case AmpPackage.USED_ENTRY_FORGED: return createUsedEntryForged();
			case AmpPackage.CORE_CRASHED: return createCoreCrashed();
			case AmpPackage.CORE_RESTARTED: return createCoreRestarted();
			case AmpPackage.CORE_STUCK: return createCoreStuck();
			case AmpPackage.PRIORITY_INVERTED: return createPriorityInverted();
			case AmpPackage.MAINTENANCE_MISSED: return createMaintenanceMissed();
			case AmpPackage.TABLE_ALIGNMENT_WRONG: return createTableAlignmentWrong();
			case AmpPackage.TABLE_ADDRESS_WRONG: return createTableAddressWrong();
			case AmpPackage.UNCACHED: return createUncached();
			case AmpPackage.WRITE_BACK: return createWriteBack();
			case AmpPackage.TABLE_ENTRY: return createTableEntry();
			case AmpPackage.FIXED_VRINGS: return createFixedVrings();
			case AmpPackage.VDEV: return createVdev();
			case AmpPackage.OWN_MEMORY: return createOwnMemory();
			case AmpPackage.TRACE: return createTrace();
			case AmpPackage.VENDOR: return createVendor();
			case AmpPackage.PING: return createPing();
			case AmpPackage.ECHO: return createEcho();
			case AmpPackage.VISITING_ECHO: return createVisitingEcho();
			case AmpPackage.SENDER: return createSender();
			case AmpPackage.RESPONDER: return createResponder();
			case AmpPackage.FLOOD: return createFlood();
			case AmpPackage.SINK: return createSink();
			case AmpPackage.ECHO_PING: return createEchoPing();
			case AmpPackage.NO_COPY_PING: return createNoCopyPing();
			case AmpPackage.NO_COPY_ECHO: return createNoCopyEcho();
			case AmpPackage.SAMPLE_PING: return createSamplePing();
			case AmpPackage.SAMPLE_ECHO: return createSampleEcho();
			case AmpPackage.MATRIX_CLIENT: return createMatrixClient();
			case AmpPackage.MATRIX_SERVER: return createMatrixServer();
			case AmpPackage.RPC_DEMO: return createRpcDemo();
			case AmpPackage.RPC_SERVER: return createRpcServer();
			case AmpPackage.CLIENT_SAMPLE: return createClientSample();
			case AmpPackage.IMX_PING_PONG: return createImxPingPong();
			case AmpPackage.PING_PONG_PRIMARY: return createPingPongPrimary();
			case AmpPackage.PING_PONG_SECONDARY: return createPingPongSecondary();
			case AmpPackage.STRING_ECHO: return createStringEcho();
			case AmpPackage.DEMO_HOST: return createDemoHost();
			case AmpPackage.DEMO_REMOTE: return createDemoRemote();
			case AmpPackage.CLIENT_RESPONDER: return createClientResponder();
			case AmpPackage.TTY_RESPONDER: return createTtyResponder();
			case AmpPackage.RAW_RESPONDER: return createRawResponder();
			case AmpPackage.ST_TTY_ECHO: return createStTtyEcho();
			case AmpPackage.ST_RAW: return createStRaw();
			case AmpPackage.PRU_ECHO: return createPruEcho();
			case AmpPackage.TI_PING_PONG: return createTiPingPong();
			case AmpPackage.ETHERNET_PEER: return createEthernetPeer();
			case AmpPackage.HCI_HOST: return createHciHost();
			case AmpPackage.HCI_CONTROLLER: return createHciController();
			case AmpPackage.SPINEL_HOST: return createSpinelHost();
			case AmpPackage.SPINEL_DEVICE: return createSpinelDevice();
			case AmpPackage.MODPROBE: return createModprobe();
			case AmpPackage.DEVICE_CLIENT: return createDeviceClient();
			case AmpPackage.ENDPOINT_CLIENT: return createEndpointClient();
			case AmpPackage.LINUX_ECHO_TEST: return createLinuxEchoTest();
			case AmpPackage.NET_PING: return createNetPing();
			case AmpPackage.SYSFS_CLIENT: return createSysfsClient();
			case AmpPackage.VRING_REQUEST: return createVringRequest();
			case AmpPackage.ENDPOINT_REQUEST: return createEndpointRequest();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case AmpPackage.NAME:
				return createNameFromString(eDataType, initialValue);
			case AmpPackage.TIME:
				return createTimeFromString(eDataType, initialValue);
			case AmpPackage.SIZE:
				return createSizeFromString(eDataType, initialValue);
			case AmpPackage.SMALL_SIZE:
				return createSmallSizeFromString(eDataType, initialValue);
			case AmpPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case AmpPackage.ENDPOINT_ADDRESS:
				return createEndpointAddressFromString(eDataType, initialValue);
			case AmpPackage.BITS:
				return createBitsFromString(eDataType, initialValue);
			case AmpPackage.WHOLE:
				return createWholeFromString(eDataType, initialValue);
			case AmpPackage.NUMBER:
				return createNumberFromString(eDataType, initialValue);
			case AmpPackage.TIME_RANGE:
				return createTimeRangeFromString(eDataType, initialValue);
			case AmpPackage.TIME_DISTRIBUTION:
				return createTimeDistributionFromString(eDataType, initialValue);
			case AmpPackage.SIZE_DISTRIBUTION:
				return createSizeDistributionFromString(eDataType, initialValue);
			case AmpPackage.COUNT_DISTRIBUTION:
				return createCountDistributionFromString(eDataType, initialValue);
			case AmpPackage.OCCASION:
				return createOccasionFromString(eDataType, initialValue);
			case AmpPackage.HOST_SYSTEM:
				return createHostSystemFromString(eDataType, initialValue);
			case AmpPackage.REMOTE_SYSTEM:
				return createRemoteSystemFromString(eDataType, initialValue);
			case AmpPackage.LAYOUT_RULE:
				return createLayoutRuleFromString(eDataType, initialValue);
			case AmpPackage.DOORBELL_STYLE:
				return createDoorbellStyleFromString(eDataType, initialValue);
			case AmpPackage.RECOVERY:
				return createRecoveryFromString(eDataType, initialValue);
			case AmpPackage.PLATFORM_DRIVER:
				return createPlatformDriverFromString(eDataType, initialValue);
			case AmpPackage.DEMO:
				return createDemoFromString(eDataType, initialValue);
			case AmpPackage.KERNEL_MODULE:
				return createKernelModuleFromString(eDataType, initialValue);
			case AmpPackage.PATIENCE:
				return createPatienceFromString(eDataType, initialValue);
			case AmpPackage.END:
				return createEndFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case AmpPackage.NAME:
				return convertNameToString(eDataType, instanceValue);
			case AmpPackage.TIME:
				return convertTimeToString(eDataType, instanceValue);
			case AmpPackage.SIZE:
				return convertSizeToString(eDataType, instanceValue);
			case AmpPackage.SMALL_SIZE:
				return convertSmallSizeToString(eDataType, instanceValue);
			case AmpPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case AmpPackage.ENDPOINT_ADDRESS:
				return convertEndpointAddressToString(eDataType, instanceValue);
			case AmpPackage.BITS:
				return convertBitsToString(eDataType, instanceValue);
			case AmpPackage.WHOLE:
				return convertWholeToString(eDataType, instanceValue);
			case AmpPackage.NUMBER:
				return convertNumberToString(eDataType, instanceValue);
			case AmpPackage.TIME_RANGE:
				return convertTimeRangeToString(eDataType, instanceValue);
			case AmpPackage.TIME_DISTRIBUTION:
				return convertTimeDistributionToString(eDataType, instanceValue);
			case AmpPackage.SIZE_DISTRIBUTION:
				return convertSizeDistributionToString(eDataType, instanceValue);
			case AmpPackage.COUNT_DISTRIBUTION:
				return convertCountDistributionToString(eDataType, instanceValue);
			case AmpPackage.OCCASION:
				return convertOccasionToString(eDataType, instanceValue);
			case AmpPackage.HOST_SYSTEM:
				return convertHostSystemToString(eDataType, instanceValue);
			case AmpPackage.REMOTE_SYSTEM:
				return convertRemoteSystemToString(eDataType, instanceValue);
			case AmpPackage.LAYOUT_RULE:
				return convertLayoutRuleToString(eDataType, instanceValue);
			case AmpPackage.DOORBELL_STYLE:
				return convertDoorbellStyleToString(eDataType, instanceValue);
			case AmpPackage.RECOVERY:
				return convertRecoveryToString(eDataType, instanceValue);
			case AmpPackage.PLATFORM_DRIVER:
				return convertPlatformDriverToString(eDataType, instanceValue);
			case AmpPackage.DEMO:
				return convertDemoToString(eDataType, instanceValue);
			case AmpPackage.KERNEL_MODULE:
				return convertKernelModuleToString(eDataType, instanceValue);
			case AmpPackage.PATIENCE:
				return convertPatienceToString(eDataType, instanceValue);
			case AmpPackage.END:
				return convertEndToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario createScenario() {
		ScenarioImpl scenario = new ScenarioImpl();
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Core createCore() {
		CoreImpl core = new CoreImpl();
		return core;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region createRegion() {
		RegionImpl region = new RegionImpl();
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boot createBoot() {
		BootImpl boot = new BootImpl();
		return boot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostModel createCostModel() {
		CostModelImpl costModel = new CostModelImpl();
		return costModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackgroundLoad createBackgroundLoad() {
		BackgroundLoadImpl backgroundLoad = new BackgroundLoadImpl();
		return backgroundLoad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Firmware createFirmware() {
		FirmwareImpl firmware = new FirmwareImpl();
		return firmware;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReservedMemory createReservedMemory() {
		ReservedMemoryImpl reservedMemory = new ReservedMemoryImpl();
		return reservedMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostSide createHostSide() {
		HostSideImpl hostSide = new HostSideImpl();
		return hostSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoteSide createRemoteSide() {
		RemoteSideImpl remoteSide = new RemoteSideImpl();
		return remoteSide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoorbellTraits createDoorbellTraits() {
		DoorbellTraitsImpl doorbellTraits = new DoorbellTraitsImpl();
		return doorbellTraits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KickLost createKickLost() {
		KickLostImpl kickLost = new KickLostImpl();
		return kickLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KickLate createKickLate() {
		KickLateImpl kickLate = new KickLateImpl();
		return kickLate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KickDoubled createKickDoubled() {
		KickDoubledImpl kickDoubled = new KickDoubledImpl();
		return kickDoubled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MailboxFull createMailboxFull() {
		MailboxFullImpl mailboxFull = new MailboxFullImpl();
		return mailboxFull;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferHeld createBufferHeld() {
		BufferHeldImpl bufferHeld = new BufferHeldImpl();
		return bufferHeld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BufferLeaked createBufferLeaked() {
		BufferLeakedImpl bufferLeaked = new BufferLeakedImpl();
		return bufferLeaked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementLost createAnnouncementLost() {
		AnnouncementLostImpl announcementLost = new AnnouncementLostImpl();
		return announcementLost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementLate createAnnouncementLate() {
		AnnouncementLateImpl announcementLate = new AnnouncementLateImpl();
		return announcementLate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementDoubled createAnnouncementDoubled() {
		AnnouncementDoubledImpl announcementDoubled = new AnnouncementDoubledImpl();
		return announcementDoubled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementMalformed createAnnouncementMalformed() {
		AnnouncementMalformedImpl announcementMalformed = new AnnouncementMalformedImpl();
		return announcementMalformed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementMisnamed createAnnouncementMisnamed() {
		AnnouncementMisnamedImpl announcementMisnamed = new AnnouncementMisnamedImpl();
		return announcementMisnamed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnnouncementColliding createAnnouncementColliding() {
		AnnouncementCollidingImpl announcementColliding = new AnnouncementCollidingImpl();
		return announcementColliding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LengthOversized createLengthOversized() {
		LengthOversizedImpl lengthOversized = new LengthOversizedImpl();
		return lengthOversized;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MessageUnpublished createMessageUnpublished() {
		MessageUnpublishedImpl messageUnpublished = new MessageUnpublishedImpl();
		return messageUnpublished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CallbackSlow createCallbackSlow() {
		CallbackSlowImpl callbackSlow = new CallbackSlowImpl();
		return callbackSlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandshakeSkipped createHandshakeSkipped() {
		HandshakeSkippedImpl handshakeSkipped = new HandshakeSkippedImpl();
		return handshakeSkipped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DescriptorCorrupted createDescriptorCorrupted() {
		DescriptorCorruptedImpl descriptorCorrupted = new DescriptorCorruptedImpl();
		return descriptorCorrupted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndexCorrupted createIndexCorrupted() {
		IndexCorruptedImpl indexCorrupted = new IndexCorruptedImpl();
		return indexCorrupted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsedEntryForged createUsedEntryForged() {
		UsedEntryForgedImpl usedEntryForged = new UsedEntryForgedImpl();
		return usedEntryForged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoreCrashed createCoreCrashed() {
		CoreCrashedImpl coreCrashed = new CoreCrashedImpl();
		return coreCrashed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoreRestarted createCoreRestarted() {
		CoreRestartedImpl coreRestarted = new CoreRestartedImpl();
		return coreRestarted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoreStuck createCoreStuck() {
		CoreStuckImpl coreStuck = new CoreStuckImpl();
		return coreStuck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PriorityInverted createPriorityInverted() {
		PriorityInvertedImpl priorityInverted = new PriorityInvertedImpl();
		return priorityInverted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaintenanceMissed createMaintenanceMissed() {
		MaintenanceMissedImpl maintenanceMissed = new MaintenanceMissedImpl();
		return maintenanceMissed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableAlignmentWrong createTableAlignmentWrong() {
		TableAlignmentWrongImpl tableAlignmentWrong = new TableAlignmentWrongImpl();
		return tableAlignmentWrong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableAddressWrong createTableAddressWrong() {
		TableAddressWrongImpl tableAddressWrong = new TableAddressWrongImpl();
		return tableAddressWrong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Uncached createUncached() {
		UncachedImpl uncached = new UncachedImpl();
		return uncached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WriteBack createWriteBack() {
		WriteBackImpl writeBack = new WriteBackImpl();
		return writeBack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TableEntry createTableEntry() {
		TableEntryImpl tableEntry = new TableEntryImpl();
		return tableEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FixedVrings createFixedVrings() {
		FixedVringsImpl fixedVrings = new FixedVringsImpl();
		return fixedVrings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vdev createVdev() {
		VdevImpl vdev = new VdevImpl();
		return vdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OwnMemory createOwnMemory() {
		OwnMemoryImpl ownMemory = new OwnMemoryImpl();
		return ownMemory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trace createTrace() {
		TraceImpl trace = new TraceImpl();
		return trace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vendor createVendor() {
		VendorImpl vendor = new VendorImpl();
		return vendor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ping createPing() {
		PingImpl ping = new PingImpl();
		return ping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Echo createEcho() {
		EchoImpl echo = new EchoImpl();
		return echo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitingEcho createVisitingEcho() {
		VisitingEchoImpl visitingEcho = new VisitingEchoImpl();
		return visitingEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sender createSender() {
		SenderImpl sender = new SenderImpl();
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Responder createResponder() {
		ResponderImpl responder = new ResponderImpl();
		return responder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flood createFlood() {
		FloodImpl flood = new FloodImpl();
		return flood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sink createSink() {
		SinkImpl sink = new SinkImpl();
		return sink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EchoPing createEchoPing() {
		EchoPingImpl echoPing = new EchoPingImpl();
		return echoPing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoCopyPing createNoCopyPing() {
		NoCopyPingImpl noCopyPing = new NoCopyPingImpl();
		return noCopyPing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NoCopyEcho createNoCopyEcho() {
		NoCopyEchoImpl noCopyEcho = new NoCopyEchoImpl();
		return noCopyEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SamplePing createSamplePing() {
		SamplePingImpl samplePing = new SamplePingImpl();
		return samplePing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleEcho createSampleEcho() {
		SampleEchoImpl sampleEcho = new SampleEchoImpl();
		return sampleEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixClient createMatrixClient() {
		MatrixClientImpl matrixClient = new MatrixClientImpl();
		return matrixClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixServer createMatrixServer() {
		MatrixServerImpl matrixServer = new MatrixServerImpl();
		return matrixServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpcDemo createRpcDemo() {
		RpcDemoImpl rpcDemo = new RpcDemoImpl();
		return rpcDemo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RpcServer createRpcServer() {
		RpcServerImpl rpcServer = new RpcServerImpl();
		return rpcServer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientSample createClientSample() {
		ClientSampleImpl clientSample = new ClientSampleImpl();
		return clientSample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImxPingPong createImxPingPong() {
		ImxPingPongImpl imxPingPong = new ImxPingPongImpl();
		return imxPingPong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PingPongPrimary createPingPongPrimary() {
		PingPongPrimaryImpl pingPongPrimary = new PingPongPrimaryImpl();
		return pingPongPrimary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PingPongSecondary createPingPongSecondary() {
		PingPongSecondaryImpl pingPongSecondary = new PingPongSecondaryImpl();
		return pingPongSecondary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StringEcho createStringEcho() {
		StringEchoImpl stringEcho = new StringEchoImpl();
		return stringEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemoHost createDemoHost() {
		DemoHostImpl demoHost = new DemoHostImpl();
		return demoHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemoRemote createDemoRemote() {
		DemoRemoteImpl demoRemote = new DemoRemoteImpl();
		return demoRemote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClientResponder createClientResponder() {
		ClientResponderImpl clientResponder = new ClientResponderImpl();
		return clientResponder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TtyResponder createTtyResponder() {
		TtyResponderImpl ttyResponder = new TtyResponderImpl();
		return ttyResponder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RawResponder createRawResponder() {
		RawResponderImpl rawResponder = new RawResponderImpl();
		return rawResponder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StTtyEcho createStTtyEcho() {
		StTtyEchoImpl stTtyEcho = new StTtyEchoImpl();
		return stTtyEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StRaw createStRaw() {
		StRawImpl stRaw = new StRawImpl();
		return stRaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PruEcho createPruEcho() {
		PruEchoImpl pruEcho = new PruEchoImpl();
		return pruEcho;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TiPingPong createTiPingPong() {
		TiPingPongImpl tiPingPong = new TiPingPongImpl();
		return tiPingPong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthernetPeer createEthernetPeer() {
		EthernetPeerImpl ethernetPeer = new EthernetPeerImpl();
		return ethernetPeer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HciHost createHciHost() {
		HciHostImpl hciHost = new HciHostImpl();
		return hciHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HciController createHciController() {
		HciControllerImpl hciController = new HciControllerImpl();
		return hciController;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpinelHost createSpinelHost() {
		SpinelHostImpl spinelHost = new SpinelHostImpl();
		return spinelHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpinelDevice createSpinelDevice() {
		SpinelDeviceImpl spinelDevice = new SpinelDeviceImpl();
		return spinelDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modprobe createModprobe() {
		ModprobeImpl modprobe = new ModprobeImpl();
		return modprobe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceClient createDeviceClient() {
		DeviceClientImpl deviceClient = new DeviceClientImpl();
		return deviceClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndpointClient createEndpointClient() {
		EndpointClientImpl endpointClient = new EndpointClientImpl();
		return endpointClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinuxEchoTest createLinuxEchoTest() {
		LinuxEchoTestImpl linuxEchoTest = new LinuxEchoTestImpl();
		return linuxEchoTest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetPing createNetPing() {
		NetPingImpl netPing = new NetPingImpl();
		return netPing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SysfsClient createSysfsClient() {
		SysfsClientImpl sysfsClient = new SysfsClientImpl();
		return sysfsClient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VringRequest createVringRequest() {
		VringRequestImpl vringRequest = new VringRequestImpl();
		return vringRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndpointRequest createEndpointRequest() {
		EndpointRequestImpl endpointRequest = new EndpointRequestImpl();
		return endpointRequest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createName(final String it) {
		return Names.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createNameFromString(EDataType eDataType, String initialValue) {
		return createName(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertName(final String it) {
		return it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNameToString(EDataType eDataType, Object instanceValue) {
		return convertName((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createTime(final String it) {
		return Times.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createTimeFromString(EDataType eDataType, String initialValue) {
		return createTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTime(final Number it) {
		return Times.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeToString(EDataType eDataType, Object instanceValue) {
		return convertTime((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createSize(final String it) {
		return Sizes.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createSizeFromString(EDataType eDataType, String initialValue) {
		return createSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSize(final Number it) {
		return Sizes.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeToString(EDataType eDataType, Object instanceValue) {
		return convertSize((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createSmallSize(final String it) {
		return Sizes.parseSmall(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createSmallSizeFromString(EDataType eDataType, String initialValue) {
		return createSmallSize(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSmallSize(final Number it) {
		return Sizes.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSmallSizeToString(EDataType eDataType, Object instanceValue) {
		return convertSmallSize((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createAddress(final String it) {
		return Addresses.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createAddressFromString(EDataType eDataType, String initialValue) {
		return createAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddress(final Number it) {
		return Addresses.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressToString(EDataType eDataType, Object instanceValue) {
		return convertAddress((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createEndpointAddress(final String it) {
		return EndpointAddresses.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createEndpointAddressFromString(EDataType eDataType, String initialValue) {
		return createEndpointAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndpointAddress(final Number it) {
		return EndpointAddresses.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndpointAddressToString(EDataType eDataType, Object instanceValue) {
		return convertEndpointAddress((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createBits(final String it) {
		return Addresses.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Number createBitsFromString(EDataType eDataType, String initialValue) {
		return createBits(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBits(final Number it) {
		return Addresses.print(it.longValue());
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBitsToString(EDataType eDataType, Object instanceValue) {
		return convertBits((Number)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createWhole(final String it) {
		return Numbers.parseInt(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createWholeFromString(EDataType eDataType, String initialValue) {
		return createWhole(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWhole(final Integer it) {
		return it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWholeToString(EDataType eDataType, Object instanceValue) {
		return convertWhole((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createNumber(final String it) {
		return Numbers.parseLong(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createNumberFromString(EDataType eDataType, String initialValue) {
		return createNumber(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumber(final Long it) {
		return it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberToString(EDataType eDataType, Object instanceValue) {
		return convertNumber((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Range createTimeRange(final String it) {
		return Ranges.times(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Range createTimeRangeFromString(EDataType eDataType, String initialValue) {
		return createTimeRange(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeRange(final Range it) {
		return Ranges.printTimes(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeRangeToString(EDataType eDataType, Object instanceValue) {
		return convertTimeRange((Range)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createTimeDistribution(final String it) {
		return Distributions.times(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createTimeDistributionFromString(EDataType eDataType, String initialValue) {
		return createTimeDistribution(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeDistribution(final Distribution it) {
		return Distributions.printTimes(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeDistributionToString(EDataType eDataType, Object instanceValue) {
		return convertTimeDistribution((Distribution)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createSizeDistribution(final String it) {
		return Distributions.sizes(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createSizeDistributionFromString(EDataType eDataType, String initialValue) {
		return createSizeDistribution(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeDistribution(final Distribution it) {
		return Distributions.printSizes(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSizeDistributionToString(EDataType eDataType, Object instanceValue) {
		return convertSizeDistribution((Distribution)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createCountDistribution(final String it) {
		return Distributions.counts(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distribution createCountDistributionFromString(EDataType eDataType, String initialValue) {
		return createCountDistribution(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountDistribution(final Distribution it) {
		return Distributions.printCounts(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountDistributionToString(EDataType eDataType, Object instanceValue) {
		return convertCountDistribution((Distribution)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public When createOccasion(final String it) {
		return Occasions.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public When createOccasionFromString(EDataType eDataType, String initialValue) {
		return createOccasion(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOccasion(final When it) {
		return Occasions.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOccasionToString(EDataType eDataType, Object instanceValue) {
		return convertOccasion((When)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HostPersonality createHostSystem(final String it) {
		return SystemIds.host(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HostPersonality createHostSystemFromString(EDataType eDataType, String initialValue) {
		return createHostSystem(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostSystem(final HostPersonality it) {
		return it.id();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHostSystemToString(EDataType eDataType, Object instanceValue) {
		return convertHostSystem((HostPersonality)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RemotePersonality createRemoteSystem(final String it) {
		return SystemIds.remote(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RemotePersonality createRemoteSystemFromString(EDataType eDataType, String initialValue) {
		return createRemoteSystem(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRemoteSystem(final RemotePersonality it) {
		return it.id();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRemoteSystemToString(EDataType eDataType, Object instanceValue) {
		return convertRemoteSystem((RemotePersonality)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LayoutRule createLayoutRule(final String it) {
		return Words.parse(LayoutRule.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LayoutRule createLayoutRuleFromString(EDataType eDataType, String initialValue) {
		return createLayoutRule(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLayoutRule(final LayoutRule it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLayoutRuleToString(EDataType eDataType, Object instanceValue) {
		return convertLayoutRule((LayoutRule)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.rpmsgtracer.emulator.machine.DoorbellTraits.Style createDoorbellStyle(final String it) {
		return Words.parse(Style.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Style createDoorbellStyleFromString(EDataType eDataType, String initialValue) {
		return createDoorbellStyle(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDoorbellStyle(final Style it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDoorbellStyleToString(EDataType eDataType, Object instanceValue) {
		return convertDoorbellStyle((Style)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recovery createRecovery(final String it) {
		return Words.parse(Recovery.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recovery createRecoveryFromString(EDataType eDataType, String initialValue) {
		return createRecovery(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecovery(final Recovery it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecoveryToString(EDataType eDataType, Object instanceValue) {
		return convertRecovery((Recovery)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformDriver createPlatformDriver(final String it) {
		return Words.parse(PlatformDriver.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlatformDriver createPlatformDriverFromString(EDataType eDataType, String initialValue) {
		return createPlatformDriver(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlatformDriver(final PlatformDriver it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlatformDriverToString(EDataType eDataType, Object instanceValue) {
		return convertPlatformDriver((PlatformDriver)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZephyrSample.Demo createDemo(final String it) {
		return Words.parse(Demo.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZephyrSample.Demo createDemoFromString(EDataType eDataType, String initialValue) {
		return createDemo(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDemo(final ZephyrSample.Demo it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDemoToString(EDataType eDataType, Object instanceValue) {
		return convertDemo((ZephyrSample.Demo)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KernelModule createKernelModule(final String it) {
		return Words.parse(KernelModule.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KernelModule createKernelModuleFromString(EDataType eDataType, String initialValue) {
		return createKernelModule(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKernelModule(final KernelModule it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKernelModuleToString(EDataType eDataType, Object instanceValue) {
		return convertKernelModule((KernelModule)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Patience createPatience(final String it) {
		return Words.parse(Patience.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Patience createPatienceFromString(EDataType eDataType, String initialValue) {
		return createPatience(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPatience(final Patience it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPatienceToString(EDataType eDataType, Object instanceValue) {
		return convertPatience((Patience)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createEnd(final String it) {
		return Words.parse(Role.values(), it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role createEndFromString(EDataType eDataType, String initialValue) {
		return createEnd(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEnd(final Role it) {
		return Words.print(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndToString(EDataType eDataType, Object instanceValue) {
		return convertEnd((Role)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AmpPackage getAmpPackage() {
		return (AmpPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AmpPackage getPackage() {
		return AmpPackage.eINSTANCE;
	}

} //AmpFactoryImpl
