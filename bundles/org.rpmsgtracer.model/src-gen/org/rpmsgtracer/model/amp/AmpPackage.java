/**
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.amp;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Scenarios of the AMP laboratory as .amp files hold them: processors, systems, links, programs and faults. Each class stands for the emulator's record of the same name; an annotation names the record or component where the names differ, or what an absent element means.
 * <!-- end-model-doc -->
 * @see org.rpmsgtracer.model.amp.AmpFactory
 * @model kind="package"
 * @generated
 */
public interface AmpPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "amp";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://rpmsgtracer.org/amp/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "amp";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AmpPackage eINSTANCE = org.rpmsgtracer.model.amp.impl.AmpPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ScenarioImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Teaches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__TEACHES = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__SEED = 3;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DURATION = 4;

	/**
	 * The feature id for the '<em><b>Core</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__CORE = 5;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__MEMORY = 6;

	/**
	 * The feature id for the '<em><b>Boot</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__BOOT = 7;

	/**
	 * The feature id for the '<em><b>Link</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__LINK = 8;

	/**
	 * The feature id for the '<em><b>Fault</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__FAULT = 9;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CoreImpl <em>Core</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CoreImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCore()
	 * @generated
	 */
	int CORE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Costs</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__COSTS = 1;

	/**
	 * The feature id for the '<em><b>Load</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__LOAD = 2;

	/**
	 * The feature id for the '<em><b>Caching</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE__CACHING = 3;

	/**
	 * The number of structural features of the '<em>Core</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.RegionImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__SIZE = 2;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.BootImpl <em>Boot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.BootImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBoot()
	 * @generated
	 */
	int BOOT = 3;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__CORE = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__BY = 1;

	/**
	 * The feature id for the '<em><b>Firmware</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__FIRMWARE = 2;

	/**
	 * The feature id for the '<em><b>Reserved</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__RESERVED = 3;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__DELAY = 4;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__PLATFORM = 5;

	/**
	 * The feature id for the '<em><b>Recovery</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__RECOVERY = 6;

	/**
	 * The number of structural features of the '<em>Boot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.LinkImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 4;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Host</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__HOST = 1;

	/**
	 * The feature id for the '<em><b>Remote</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__REMOTE = 2;

	/**
	 * The feature id for the '<em><b>Wiring</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__WIRING = 3;

	/**
	 * The feature id for the '<em><b>Doorbells</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__DOORBELLS = 4;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.Fault <em>Fault</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.Fault
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFault()
	 * @generated
	 */
	int FAULT = 5;

	/**
	 * The number of structural features of the '<em>Fault</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CostModelImpl <em>Cost Model</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CostModelImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCostModel()
	 * @generated
	 */
	int COST_MODEL = 6;

	/**
	 * The feature id for the '<em><b>Interrupt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__INTERRUPT = 0;

	/**
	 * The feature id for the '<em><b>Ring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__RING = 1;

	/**
	 * The feature id for the '<em><b>Kick</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__KICK = 2;

	/**
	 * The feature id for the '<em><b>Copy Bytes Per Us</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__COPY_BYTES_PER_US = 3;

	/**
	 * The feature id for the '<em><b>Jitter Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL__JITTER_PERCENT = 4;

	/**
	 * The number of structural features of the '<em>Cost Model</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_MODEL_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl <em>Background Load</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBackgroundLoad()
	 * @generated
	 */
	int BACKGROUND_LOAD = 7;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND_LOAD__PAUSE = 0;

	/**
	 * The feature id for the '<em><b>Busy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND_LOAD__BUSY = 1;

	/**
	 * The number of structural features of the '<em>Background Load</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKGROUND_LOAD_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.Caching <em>Caching</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.Caching
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCaching()
	 * @generated
	 */
	int CACHING = 8;

	/**
	 * The number of structural features of the '<em>Caching</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CACHING_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl <em>Firmware</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.FirmwareImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFirmware()
	 * @generated
	 */
	int FIRMWARE = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Table Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__TABLE_ADDRESS = 2;

	/**
	 * The feature id for the '<em><b>Offset Slots</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__OFFSET_SLOTS = 3;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE__ENTRY = 4;

	/**
	 * The number of structural features of the '<em>Firmware</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ReservedMemoryImpl <em>Reserved Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ReservedMemoryImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getReservedMemory()
	 * @generated
	 */
	int RESERVED_MEMORY = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY__SIZE = 2;

	/**
	 * The number of structural features of the '<em>Reserved Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESERVED_MEMORY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.HostSideImpl <em>Host Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.HostSideImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHostSide()
	 * @generated
	 */
	int HOST_SIDE = 11;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SIDE__CORE = 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SIDE__SYSTEM = 1;

	/**
	 * The feature id for the '<em><b>Program</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SIDE__PROGRAM = 2;

	/**
	 * The number of structural features of the '<em>Host Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SIDE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.RemoteSideImpl <em>Remote Side</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.RemoteSideImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRemoteSide()
	 * @generated
	 */
	int REMOTE_SIDE = 12;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_SIDE__CORE = 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_SIDE__SYSTEM = 1;

	/**
	 * The feature id for the '<em><b>Program</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_SIDE__PROGRAM = 2;

	/**
	 * The number of structural features of the '<em>Remote Side</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_SIDE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.Wiring <em>Wiring</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.Wiring
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWiring()
	 * @generated
	 */
	int WIRING = 13;

	/**
	 * The number of structural features of the '<em>Wiring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WIRING_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl <em>Doorbell Traits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDoorbellTraits()
	 * @generated
	 */
	int DOORBELL_TRAITS = 14;

	/**
	 * The feature id for the '<em><b>Style</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_TRAITS__STYLE = 0;

	/**
	 * The feature id for the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_TRAITS__LATENCY = 1;

	/**
	 * The feature id for the '<em><b>Fifo Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_TRAITS__FIFO_DEPTH = 2;

	/**
	 * The number of structural features of the '<em>Doorbell Traits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOORBELL_TRAITS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.KickLostImpl <em>Kick Lost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.KickLostImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickLost()
	 * @generated
	 */
	int KICK_LOST = 15;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LOST__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LOST__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LOST__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Kick Lost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LOST_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.KickLateImpl <em>Kick Late</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.KickLateImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickLate()
	 * @generated
	 */
	int KICK_LATE = 16;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LATE__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LATE__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LATE__DELAY = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LATE__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Kick Late</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_LATE_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.KickDoubledImpl <em>Kick Doubled</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.KickDoubledImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickDoubled()
	 * @generated
	 */
	int KICK_DOUBLED = 17;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_DOUBLED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_DOUBLED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_DOUBLED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Kick Doubled</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KICK_DOUBLED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.MailboxFullImpl <em>Mailbox Full</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.MailboxFullImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMailboxFull()
	 * @generated
	 */
	int MAILBOX_FULL = 18;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FULL__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FULL__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FULL__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mailbox Full</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAILBOX_FULL_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.BufferHeldImpl <em>Buffer Held</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.BufferHeldImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBufferHeld()
	 * @generated
	 */
	int BUFFER_HELD = 19;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_HELD__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_HELD__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_HELD__HELD = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_HELD__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Buffer Held</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_HELD_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.BufferLeakedImpl <em>Buffer Leaked</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.BufferLeakedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBufferLeaked()
	 * @generated
	 */
	int BUFFER_LEAKED = 20;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_LEAKED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_LEAKED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_LEAKED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Buffer Leaked</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BUFFER_LEAKED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementLostImpl <em>Announcement Lost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementLostImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementLost()
	 * @generated
	 */
	int ANNOUNCEMENT_LOST = 21;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LOST__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LOST__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LOST__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Announcement Lost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LOST_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementLateImpl <em>Announcement Late</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementLateImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementLate()
	 * @generated
	 */
	int ANNOUNCEMENT_LATE = 22;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LATE__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LATE__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LATE__DELAY = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LATE__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Announcement Late</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_LATE_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementDoubledImpl <em>Announcement Doubled</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementDoubledImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementDoubled()
	 * @generated
	 */
	int ANNOUNCEMENT_DOUBLED = 23;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_DOUBLED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_DOUBLED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_DOUBLED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Announcement Doubled</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_DOUBLED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementMalformedImpl <em>Announcement Malformed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementMalformedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementMalformed()
	 * @generated
	 */
	int ANNOUNCEMENT_MALFORMED = 24;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MALFORMED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MALFORMED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MALFORMED__LENGTH = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MALFORMED__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Announcement Malformed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MALFORMED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementMisnamedImpl <em>Announcement Misnamed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementMisnamedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementMisnamed()
	 * @generated
	 */
	int ANNOUNCEMENT_MISNAMED = 25;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MISNAMED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MISNAMED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MISNAMED__NAME = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MISNAMED__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Announcement Misnamed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_MISNAMED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementCollidingImpl <em>Announcement Colliding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.AnnouncementCollidingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementColliding()
	 * @generated
	 */
	int ANNOUNCEMENT_COLLIDING = 26;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_COLLIDING__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_COLLIDING__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_COLLIDING__ADDRESS = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_COLLIDING__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Announcement Colliding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOUNCEMENT_COLLIDING_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.LengthOversizedImpl <em>Length Oversized</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.LengthOversizedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLengthOversized()
	 * @generated
	 */
	int LENGTH_OVERSIZED = 27;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_OVERSIZED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_OVERSIZED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_OVERSIZED__LENGTH = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_OVERSIZED__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Length Oversized</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENGTH_OVERSIZED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.MessageUnpublishedImpl <em>Message Unpublished</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.MessageUnpublishedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMessageUnpublished()
	 * @generated
	 */
	int MESSAGE_UNPUBLISHED = 28;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_UNPUBLISHED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_UNPUBLISHED__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_UNPUBLISHED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Message Unpublished</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESSAGE_UNPUBLISHED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CallbackSlowImpl <em>Callback Slow</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CallbackSlowImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCallbackSlow()
	 * @generated
	 */
	int CALLBACK_SLOW = 29;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLBACK_SLOW__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLBACK_SLOW__END = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Extra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLBACK_SLOW__EXTRA = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLBACK_SLOW__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Callback Slow</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALLBACK_SLOW_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.HandshakeSkippedImpl <em>Handshake Skipped</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.HandshakeSkippedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHandshakeSkipped()
	 * @generated
	 */
	int HANDSHAKE_SKIPPED = 30;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDSHAKE_SKIPPED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Handshake Skipped</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDSHAKE_SKIPPED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl <em>Descriptor Corrupted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDescriptorCorrupted()
	 * @generated
	 */
	int DESCRIPTOR_CORRUPTED = 31;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED__VRING = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Descriptor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED__DESCRIPTOR = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED__ADDRESS = FAULT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED__WHEN = FAULT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Descriptor Corrupted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DESCRIPTOR_CORRUPTED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.IndexCorruptedImpl <em>Index Corrupted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.IndexCorruptedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getIndexCorrupted()
	 * @generated
	 */
	int INDEX_CORRUPTED = 32;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED__VRING = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED__USED = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED__BY = FAULT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED__WHEN = FAULT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Index Corrupted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDEX_CORRUPTED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl <em>Used Entry Forged</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getUsedEntryForged()
	 * @generated
	 */
	int USED_ENTRY_FORGED = 33;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_ENTRY_FORGED__LINK = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_ENTRY_FORGED__VRING = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_ENTRY_FORGED__HEAD = FAULT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_ENTRY_FORGED__WHEN = FAULT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Used Entry Forged</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_ENTRY_FORGED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CoreCrashedImpl <em>Core Crashed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CoreCrashedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreCrashed()
	 * @generated
	 */
	int CORE_CRASHED = 34;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_CRASHED__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_CRASHED__WHEN = FAULT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Core Crashed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_CRASHED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CoreRestartedImpl <em>Core Restarted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CoreRestartedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreRestarted()
	 * @generated
	 */
	int CORE_RESTARTED = 35;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_RESTARTED__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_RESTARTED__WHEN = FAULT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Core Restarted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_RESTARTED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.CoreStuckImpl <em>Core Stuck</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.CoreStuckImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreStuck()
	 * @generated
	 */
	int CORE_STUCK = 36;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_STUCK__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_STUCK__LENGTH = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_STUCK__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Core Stuck</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORE_STUCK_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.PriorityInvertedImpl <em>Priority Inverted</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.PriorityInvertedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPriorityInverted()
	 * @generated
	 */
	int PRIORITY_INVERTED = 37;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY_INVERTED__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY_INVERTED__LENGTH = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY_INVERTED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Priority Inverted</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRIORITY_INVERTED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.MaintenanceMissedImpl <em>Maintenance Missed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.MaintenanceMissedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMaintenanceMissed()
	 * @generated
	 */
	int MAINTENANCE_MISSED = 38;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_MISSED__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_MISSED__LENGTH = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_MISSED__WHEN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Maintenance Missed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_MISSED_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TableAlignmentWrongImpl <em>Table Alignment Wrong</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TableAlignmentWrongImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableAlignmentWrong()
	 * @generated
	 */
	int TABLE_ALIGNMENT_WRONG = 39;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ALIGNMENT_WRONG__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ALIGNMENT_WRONG__VRING = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ALIGNMENT_WRONG__ALIGN = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table Alignment Wrong</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ALIGNMENT_WRONG_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl <em>Table Address Wrong</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableAddressWrong()
	 * @generated
	 */
	int TABLE_ADDRESS_WRONG = 40;

	/**
	 * The feature id for the '<em><b>Core</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ADDRESS_WRONG__CORE = FAULT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ADDRESS_WRONG__VRING = FAULT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ADDRESS_WRONG__ADDRESS = FAULT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Table Address Wrong</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ADDRESS_WRONG_FEATURE_COUNT = FAULT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.UncachedImpl <em>Uncached</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.UncachedImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getUncached()
	 * @generated
	 */
	int UNCACHED = 41;

	/**
	 * The number of structural features of the '<em>Uncached</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNCACHED_FEATURE_COUNT = CACHING_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl <em>Write Back</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.WriteBackImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWriteBack()
	 * @generated
	 */
	int WRITE_BACK = 42;

	/**
	 * The feature id for the '<em><b>Maintains Rings</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_BACK__MAINTAINS_RINGS = CACHING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maintains Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_BACK__MAINTAINS_BUFFERS = CACHING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_BACK__LINE = CACHING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_BACK__LINES = CACHING_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Write Back</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WRITE_BACK_FEATURE_COUNT = CACHING_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.FirmwareEntry <em>Firmware Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.FirmwareEntry
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFirmwareEntry()
	 * @generated
	 */
	int FIRMWARE_ENTRY = 43;

	/**
	 * The number of structural features of the '<em>Firmware Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIRMWARE_ENTRY_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.Program <em>Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.Program
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getProgram()
	 * @generated
	 */
	int PROGRAM = 44;

	/**
	 * The number of structural features of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRAM_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TableEntryImpl <em>Table Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TableEntryImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableEntry()
	 * @generated
	 */
	int TABLE_ENTRY = 45;

	/**
	 * The feature id for the '<em><b>Vdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY__VDEV = WIRING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Table Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_ENTRY_FEATURE_COUNT = WIRING_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl <em>Fixed Vrings</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.FixedVringsImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFixedVrings()
	 * @generated
	 */
	int FIXED_VRINGS = 46;

	/**
	 * The feature id for the '<em><b>Num</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__NUM = WIRING_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__ALIGN = WIRING_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__RULE = WIRING_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Vring0 Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__VRING0_ADDRESS = WIRING_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vring1 Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__VRING1_ADDRESS = WIRING_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Buffer Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__BUFFER_ADDRESS = WIRING_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__STATUS_ADDRESS = WIRING_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__BUFFERS = WIRING_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Buffer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS__BUFFER = WIRING_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Fixed Vrings</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIXED_VRINGS_FEATURE_COUNT = WIRING_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.VdevImpl <em>Vdev</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.VdevImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVdev()
	 * @generated
	 */
	int VDEV = 47;

	/**
	 * The feature id for the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VDEV__NOTIFY_ID = FIRMWARE_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Features</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VDEV__FEATURES = FIRMWARE_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vring</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VDEV__VRING = FIRMWARE_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Config</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VDEV__CONFIG = FIRMWARE_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Vdev</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VDEV_FEATURE_COUNT = FIRMWARE_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.OwnMemoryImpl <em>Own Memory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.OwnMemoryImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getOwnMemory()
	 * @generated
	 */
	int OWN_MEMORY = 48;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_MEMORY__NAME = FIRMWARE_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_MEMORY__ADDRESS = FIRMWARE_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_MEMORY__SIZE = FIRMWARE_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Own Memory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OWN_MEMORY_FEATURE_COUNT = FIRMWARE_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TraceImpl <em>Trace</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TraceImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTrace()
	 * @generated
	 */
	int TRACE = 49;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__NAME = FIRMWARE_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__ADDRESS = FIRMWARE_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE__SIZE = FIRMWARE_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Trace</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRACE_FEATURE_COUNT = FIRMWARE_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.VendorImpl <em>Vendor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.VendorImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVendor()
	 * @generated
	 */
	int VENDOR = 50;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENDOR__TYPE = FIRMWARE_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENDOR__BODY = FIRMWARE_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Vendor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VENDOR_FEATURE_COUNT = FIRMWARE_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.PingImpl <em>Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.PingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPing()
	 * @generated
	 */
	int PING = 51;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__LENGTH = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__BURST = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__WINDOW = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__GAP = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING__PAUSE = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.EchoImpl <em>Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.EchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEcho()
	 * @generated
	 */
	int ECHO = 52;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.VisitingEchoImpl <em>Visiting Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.VisitingEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVisitingEcho()
	 * @generated
	 */
	int VISITING_ECHO = 53;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISITING_ECHO__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISITING_ECHO__MESSAGES = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Absence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISITING_ECHO__ABSENCE = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISITING_ECHO__ANSWER = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Visiting Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISITING_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SenderImpl <em>Sender</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SenderImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSender()
	 * @generated
	 */
	int SENDER = 54;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__LENGTH = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Burst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__BURST = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__GAP = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__PAUSE = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__PATIENCE = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER__MESSAGES = PROGRAM_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Sender</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENDER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ResponderImpl <em>Responder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ResponderImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getResponder()
	 * @generated
	 */
	int RESPONDER = 55;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONDER__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONDER__ANSWER = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONDER__LENGTH = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Responder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONDER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.FloodImpl <em>Flood</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.FloodImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFlood()
	 * @generated
	 */
	int FLOOD = 56;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOD__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOD__LENGTH = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Patience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOD__PATIENCE = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOD__MESSAGES = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Flood</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOOD_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SinkImpl <em>Sink</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SinkImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSink()
	 * @generated
	 */
	int SINK = 57;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Greets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK__GREETS = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Sink</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SINK_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.EchoPingImpl <em>Echo Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.EchoPingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEchoPing()
	 * @generated
	 */
	int ECHO_PING = 58;

	/**
	 * The number of structural features of the '<em>Echo Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECHO_PING_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.NoCopyPingImpl <em>No Copy Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.NoCopyPingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNoCopyPing()
	 * @generated
	 */
	int NO_COPY_PING = 59;

	/**
	 * The number of structural features of the '<em>No Copy Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_COPY_PING_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.NoCopyEchoImpl <em>No Copy Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.NoCopyEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNoCopyEcho()
	 * @generated
	 */
	int NO_COPY_ECHO = 60;

	/**
	 * The number of structural features of the '<em>No Copy Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NO_COPY_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SamplePingImpl <em>Sample Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SamplePingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSamplePing()
	 * @generated
	 */
	int SAMPLE_PING = 61;

	/**
	 * The number of structural features of the '<em>Sample Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_PING_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SampleEchoImpl <em>Sample Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SampleEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSampleEcho()
	 * @generated
	 */
	int SAMPLE_ECHO = 62;

	/**
	 * The number of structural features of the '<em>Sample Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.MatrixClientImpl <em>Matrix Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.MatrixClientImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMatrixClient()
	 * @generated
	 */
	int MATRIX_CLIENT = 63;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CLIENT__ROUNDS = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Matrix Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CLIENT_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.MatrixServerImpl <em>Matrix Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.MatrixServerImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMatrixServer()
	 * @generated
	 */
	int MATRIX_SERVER = 64;

	/**
	 * The number of structural features of the '<em>Matrix Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SERVER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.RpcDemoImpl <em>Rpc Demo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.RpcDemoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRpcDemo()
	 * @generated
	 */
	int RPC_DEMO = 65;

	/**
	 * The number of structural features of the '<em>Rpc Demo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPC_DEMO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.RpcServerImpl <em>Rpc Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.RpcServerImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRpcServer()
	 * @generated
	 */
	int RPC_SERVER = 66;

	/**
	 * The feature id for the '<em><b>Input</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPC_SERVER__INPUT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Rpc Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RPC_SERVER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ClientSampleImpl <em>Client Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ClientSampleImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getClientSample()
	 * @generated
	 */
	int CLIENT_SAMPLE = 67;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__CHANNEL = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE__COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Client Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_SAMPLE_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ImxPingPongImpl <em>Imx Ping Pong</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ImxPingPongImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getImxPingPong()
	 * @generated
	 */
	int IMX_PING_PONG = 68;

	/**
	 * The number of structural features of the '<em>Imx Ping Pong</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMX_PING_PONG_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.PingPongPrimaryImpl <em>Ping Pong Primary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.PingPongPrimaryImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPingPongPrimary()
	 * @generated
	 */
	int PING_PONG_PRIMARY = 69;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_PRIMARY__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Ping Pong Primary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_PRIMARY_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl <em>Ping Pong Secondary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPingPongSecondary()
	 * @generated
	 */
	int PING_PONG_SECONDARY = 70;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_SECONDARY__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Greeted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_SECONDARY__GREETED = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Announce Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_SECONDARY__ANNOUNCE_DELAY = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ping Pong Secondary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PING_PONG_SECONDARY_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.StringEchoImpl <em>String Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.StringEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStringEcho()
	 * @generated
	 */
	int STRING_ECHO = 71;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ECHO__ENDPOINT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>String Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRING_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.DemoHostImpl <em>Demo Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.DemoHostImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemoHost()
	 * @generated
	 */
	int DEMO_HOST = 72;

	/**
	 * The feature id for the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMO_HOST__DEMO = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Demo Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMO_HOST_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.DemoRemoteImpl <em>Demo Remote</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.DemoRemoteImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemoRemote()
	 * @generated
	 */
	int DEMO_REMOTE = 73;

	/**
	 * The feature id for the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMO_REMOTE__DEMO = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Demo Remote</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMO_REMOTE_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ClientResponderImpl <em>Client Responder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ClientResponderImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getClientResponder()
	 * @generated
	 */
	int CLIENT_RESPONDER = 74;

	/**
	 * The number of structural features of the '<em>Client Responder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLIENT_RESPONDER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TtyResponderImpl <em>Tty Responder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TtyResponderImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTtyResponder()
	 * @generated
	 */
	int TTY_RESPONDER = 75;

	/**
	 * The number of structural features of the '<em>Tty Responder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TTY_RESPONDER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.RawResponderImpl <em>Raw Responder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.RawResponderImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRawResponder()
	 * @generated
	 */
	int RAW_RESPONDER = 76;

	/**
	 * The number of structural features of the '<em>Raw Responder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_RESPONDER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.StTtyEchoImpl <em>St Tty Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.StTtyEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStTtyEcho()
	 * @generated
	 */
	int ST_TTY_ECHO = 77;

	/**
	 * The feature id for the '<em><b>Uarts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ST_TTY_ECHO__UARTS = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>St Tty Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ST_TTY_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.StRawImpl <em>St Raw</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.StRawImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStRaw()
	 * @generated
	 */
	int ST_RAW = 78;

	/**
	 * The number of structural features of the '<em>St Raw</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ST_RAW_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.PruEchoImpl <em>Pru Echo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.PruEchoImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPruEcho()
	 * @generated
	 */
	int PRU_ECHO = 79;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRU_ECHO__PORT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pru Echo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRU_ECHO_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.TiPingPongImpl <em>Ti Ping Pong</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.TiPingPongImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTiPingPong()
	 * @generated
	 */
	int TI_PING_PONG = 80;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TI_PING_PONG__SERVICE = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TI_PING_PONG__ADDRESS = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ti Ping Pong</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TI_PING_PONG_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.EthernetPeerImpl <em>Ethernet Peer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.EthernetPeerImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEthernetPeer()
	 * @generated
	 */
	int ETHERNET_PEER = 81;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_PEER__MAC_ADDRESS = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ip Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_PEER__IP_ADDRESS = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ethernet Peer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_PEER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.HciHostImpl <em>Hci Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.HciHostImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHciHost()
	 * @generated
	 */
	int HCI_HOST = 82;

	/**
	 * The number of structural features of the '<em>Hci Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HCI_HOST_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.HciControllerImpl <em>Hci Controller</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.HciControllerImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHciController()
	 * @generated
	 */
	int HCI_CONTROLLER = 83;

	/**
	 * The number of structural features of the '<em>Hci Controller</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HCI_CONTROLLER_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SpinelHostImpl <em>Spinel Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SpinelHostImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSpinelHost()
	 * @generated
	 */
	int SPINEL_HOST = 84;

	/**
	 * The number of structural features of the '<em>Spinel Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPINEL_HOST_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SpinelDeviceImpl <em>Spinel Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SpinelDeviceImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSpinelDevice()
	 * @generated
	 */
	int SPINEL_DEVICE = 85;

	/**
	 * The number of structural features of the '<em>Spinel Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPINEL_DEVICE_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.ModprobeImpl <em>Modprobe</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.ModprobeImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getModprobe()
	 * @generated
	 */
	int MODPROBE = 86;

	/**
	 * The feature id for the '<em><b>Module</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODPROBE__MODULE = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Modprobe</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODPROBE_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl <em>Device Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.DeviceClientImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDeviceClient()
	 * @generated
	 */
	int DEVICE_CLIENT = 87;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT__PATH = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT__RAW = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT__TEXT = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT__MESSAGES = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT__PAUSE = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Device Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_CLIENT_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl <em>Endpoint Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.EndpointClientImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointClient()
	 * @generated
	 */
	int ENDPOINT_CLIENT = 88;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__CONTROL = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__SERVICE = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Src</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__SRC = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dst</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__DST = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__LENGTH = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__MESSAGES = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__PAUSE = PROGRAM_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT__ANSWER = PROGRAM_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Endpoint Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_CLIENT_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.LinuxEchoTestImpl <em>Linux Echo Test</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.LinuxEchoTestImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLinuxEchoTest()
	 * @generated
	 */
	int LINUX_ECHO_TEST = 89;

	/**
	 * The feature id for the '<em><b>Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINUX_ECHO_TEST__ROUNDS = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Linux Echo Test</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINUX_ECHO_TEST_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.NetPingImpl <em>Net Ping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.NetPingImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNetPing()
	 * @generated
	 */
	int NET_PING = 90;

	/**
	 * The feature id for the '<em><b>Network Interface</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__NETWORK_INTERFACE = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Own Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__OWN_ADDRESS = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Peer Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__PEER_ADDRESS = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__COUNT = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__INTERVAL = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING__DATA = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Net Ping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NET_PING_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl <em>Sysfs Client</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.SysfsClientImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSysfsClient()
	 * @generated
	 */
	int SYSFS_CLIENT = 91;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__CHANNEL = PROGRAM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__ADDRESS = PROGRAM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stream</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__STREAM = PROGRAM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__TEXT = PROGRAM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Messages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__MESSAGES = PROGRAM_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT__PAUSE = PROGRAM_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Sysfs Client</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSFS_CLIENT_FEATURE_COUNT = PROGRAM_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl <em>Vring Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.VringRequestImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVringRequest()
	 * @generated
	 */
	int VRING_REQUEST = 92;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_REQUEST__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Num</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_REQUEST__NUM = 1;

	/**
	 * The feature id for the '<em><b>Align</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_REQUEST__ALIGN = 2;

	/**
	 * The feature id for the '<em><b>Notify Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_REQUEST__NOTIFY_ID = 3;

	/**
	 * The number of structural features of the '<em>Vring Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VRING_REQUEST_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl <em>Endpoint Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.model.amp.impl.EndpointRequestImpl
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointRequest()
	 * @generated
	 */
	int ENDPOINT_REQUEST = 93;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_REQUEST__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_REQUEST__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Peer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_REQUEST__PEER = 2;

	/**
	 * The feature id for the '<em><b>Announced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_REQUEST__ANNOUNCED = 3;

	/**
	 * The number of structural features of the '<em>Endpoint Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENDPOINT_REQUEST_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '<em>Name</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getName_()
	 * @generated
	 */
	int NAME = 94;

	/**
	 * The meta object id for the '<em>Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTime()
	 * @generated
	 */
	int TIME = 95;

	/**
	 * The meta object id for the '<em>Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSize()
	 * @generated
	 */
	int SIZE = 96;

	/**
	 * The meta object id for the '<em>Small Size</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSmallSize()
	 * @generated
	 */
	int SMALL_SIZE = 97;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 98;

	/**
	 * The meta object id for the '<em>Endpoint Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointAddress()
	 * @generated
	 */
	int ENDPOINT_ADDRESS = 99;

	/**
	 * The meta object id for the '<em>Bits</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Number
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBits()
	 * @generated
	 */
	int BITS = 100;

	/**
	 * The meta object id for the '<em>Whole</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Integer
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWhole()
	 * @generated
	 */
	int WHOLE = 101;

	/**
	 * The meta object id for the '<em>Number</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.Long
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNumber()
	 * @generated
	 */
	int NUMBER = 102;

	/**
	 * The meta object id for the '<em>Time Range</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.machine.Range
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTimeRange()
	 * @generated
	 */
	int TIME_RANGE = 103;

	/**
	 * The meta object id for the '<em>Time Distribution</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTimeDistribution()
	 * @generated
	 */
	int TIME_DISTRIBUTION = 104;

	/**
	 * The meta object id for the '<em>Size Distribution</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSizeDistribution()
	 * @generated
	 */
	int SIZE_DISTRIBUTION = 105;

	/**
	 * The meta object id for the '<em>Count Distribution</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCountDistribution()
	 * @generated
	 */
	int COUNT_DISTRIBUTION = 106;

	/**
	 * The meta object id for the '<em>Occasion</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.fault.When
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getOccasion()
	 * @generated
	 */
	int OCCASION = 107;

	/**
	 * The meta object id for the '<em>Host System</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.personality.HostPersonality
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHostSystem()
	 * @generated
	 */
	int HOST_SYSTEM = 108;

	/**
	 * The meta object id for the '<em>Remote System</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.personality.RemotePersonality
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRemoteSystem()
	 * @generated
	 */
	int REMOTE_SYSTEM = 109;

	/**
	 * The meta object id for the '<em>Layout Rule</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.scenario.LayoutRule
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLayoutRule()
	 * @generated
	 */
	int LAYOUT_RULE = 110;

	/**
	 * The meta object id for the '<em>Doorbell Style</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.machine.DoorbellTraits.Style
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDoorbellStyle()
	 * @generated
	 */
	int DOORBELL_STYLE = 111;

	/**
	 * The meta object id for the '<em>Recovery</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.remoteproc.Recovery
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRecovery()
	 * @generated
	 */
	int RECOVERY = 112;

	/**
	 * The meta object id for the '<em>Platform Driver</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.remoteproc.PlatformDriver
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPlatformDriver()
	 * @generated
	 */
	int PLATFORM_DRIVER = 113;

	/**
	 * The meta object id for the '<em>Demo</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.service.ZephyrSample.Demo
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemo()
	 * @generated
	 */
	int DEMO = 114;

	/**
	 * The meta object id for the '<em>Kernel Module</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.linux.device.KernelModule
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKernelModule()
	 * @generated
	 */
	int KERNEL_MODULE = 115;

	/**
	 * The meta object id for the '<em>Patience</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.endpoint.Patience
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPatience()
	 * @generated
	 */
	int PATIENCE = 116;

	/**
	 * The meta object id for the '<em>End</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.rpmsgtracer.emulator.log.Role
	 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEnd()
	 * @generated
	 */
	int END = 117;


	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Scenario#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getName()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Scenario#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getDescription()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Scenario#getTeaches <em>Teaches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Teaches</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getTeaches()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Teaches();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Scenario#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getSeed()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Scenario#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getDuration()
	 * @see #getScenario()
	 * @generated
	 */
	EAttribute getScenario_Duration();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Scenario#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getCore()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Core();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Scenario#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memory</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getMemory()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Memory();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Scenario#getBoot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boot</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getBoot()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Boot();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Scenario#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getLink()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Link();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Scenario#getFault <em>Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fault</em>'.
	 * @see org.rpmsgtracer.model.amp.Scenario#getFault()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Fault();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Core <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.Core
	 * @generated
	 */
	EClass getCore();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Core#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.Core#getName()
	 * @see #getCore()
	 * @generated
	 */
	EAttribute getCore_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Core#getCosts <em>Costs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Costs</em>'.
	 * @see org.rpmsgtracer.model.amp.Core#getCosts()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Costs();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Core#getLoad <em>Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Load</em>'.
	 * @see org.rpmsgtracer.model.amp.Core#getLoad()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Load();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Core#getCaching <em>Caching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Caching</em>'.
	 * @see org.rpmsgtracer.model.amp.Core#getCaching()
	 * @see #getCore()
	 * @generated
	 */
	EReference getCore_Caching();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.rpmsgtracer.model.amp.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Region#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.Region#getName()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Region#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.Region#getAddress()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Region#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.amp.Region#getSize()
	 * @see #getRegion()
	 * @generated
	 */
	EAttribute getRegion_Size();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Boot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boot</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot
	 * @generated
	 */
	EClass getBoot();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.Boot#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getCore()
	 * @see #getBoot()
	 * @generated
	 */
	EReference getBoot_Core();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.Boot#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getBy()
	 * @see #getBoot()
	 * @generated
	 */
	EReference getBoot_By();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Boot#getFirmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Firmware</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getFirmware()
	 * @see #getBoot()
	 * @generated
	 */
	EReference getBoot_Firmware();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Boot#getReserved <em>Reserved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reserved</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getReserved()
	 * @see #getBoot()
	 * @generated
	 */
	EReference getBoot_Reserved();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Boot#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getDelay()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Boot#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getPlatform()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Boot#getRecovery <em>Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery</em>'.
	 * @see org.rpmsgtracer.model.amp.Boot#getRecovery()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Recovery();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Link#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.rpmsgtracer.model.amp.Link#getDevice()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Device();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Link#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Host</em>'.
	 * @see org.rpmsgtracer.model.amp.Link#getHost()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Host();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Link#getRemote <em>Remote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Remote</em>'.
	 * @see org.rpmsgtracer.model.amp.Link#getRemote()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Remote();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Link#getWiring <em>Wiring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wiring</em>'.
	 * @see org.rpmsgtracer.model.amp.Link#getWiring()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Wiring();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Link#getDoorbells <em>Doorbells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Doorbells</em>'.
	 * @see org.rpmsgtracer.model.amp.Link#getDoorbells()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Doorbells();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Fault <em>Fault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fault</em>'.
	 * @see org.rpmsgtracer.model.amp.Fault
	 * @generated
	 */
	EClass getFault();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.CostModel <em>Cost Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Model</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel
	 * @generated
	 */
	EClass getCostModel();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CostModel#getInterrupt <em>Interrupt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interrupt</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel#getInterrupt()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_Interrupt();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CostModel#getRing <em>Ring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ring</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel#getRing()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_Ring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CostModel#getKick <em>Kick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kick</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel#getKick()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_Kick();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CostModel#getCopyBytesPerUs <em>Copy Bytes Per Us</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Bytes Per Us</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel#getCopyBytesPerUs()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_CopyBytesPerUs();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CostModel#getJitterPercent <em>Jitter Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jitter Percent</em>'.
	 * @see org.rpmsgtracer.model.amp.CostModel#getJitterPercent()
	 * @see #getCostModel()
	 * @generated
	 */
	EAttribute getCostModel_JitterPercent();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.BackgroundLoad <em>Background Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Background Load</em>'.
	 * @see org.rpmsgtracer.model.amp.BackgroundLoad
	 * @generated
	 */
	EClass getBackgroundLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BackgroundLoad#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.BackgroundLoad#getPause()
	 * @see #getBackgroundLoad()
	 * @generated
	 */
	EAttribute getBackgroundLoad_Pause();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BackgroundLoad#getBusy <em>Busy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Busy</em>'.
	 * @see org.rpmsgtracer.model.amp.BackgroundLoad#getBusy()
	 * @see #getBackgroundLoad()
	 * @generated
	 */
	EAttribute getBackgroundLoad_Busy();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Caching <em>Caching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Caching</em>'.
	 * @see org.rpmsgtracer.model.amp.Caching
	 * @generated
	 */
	EClass getCaching();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Firmware <em>Firmware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firmware</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware
	 * @generated
	 */
	EClass getFirmware();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Firmware#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware#getName()
	 * @see #getFirmware()
	 * @generated
	 */
	EAttribute getFirmware_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Firmware#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware#getSize()
	 * @see #getFirmware()
	 * @generated
	 */
	EAttribute getFirmware_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Firmware#getTableAddress <em>Table Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Table Address</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware#getTableAddress()
	 * @see #getFirmware()
	 * @generated
	 */
	EAttribute getFirmware_TableAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Firmware#getOffsetSlots <em>Offset Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Slots</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware#getOffsetSlots()
	 * @see #getFirmware()
	 * @generated
	 */
	EAttribute getFirmware_OffsetSlots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Firmware#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entry</em>'.
	 * @see org.rpmsgtracer.model.amp.Firmware#getEntry()
	 * @see #getFirmware()
	 * @generated
	 */
	EReference getFirmware_Entry();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.ReservedMemory <em>Reserved Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reserved Memory</em>'.
	 * @see org.rpmsgtracer.model.amp.ReservedMemory
	 * @generated
	 */
	EClass getReservedMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.ReservedMemory#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.ReservedMemory#getName()
	 * @see #getReservedMemory()
	 * @generated
	 */
	EAttribute getReservedMemory_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.ReservedMemory#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.ReservedMemory#getAddress()
	 * @see #getReservedMemory()
	 * @generated
	 */
	EAttribute getReservedMemory_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.ReservedMemory#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.amp.ReservedMemory#getSize()
	 * @see #getReservedMemory()
	 * @generated
	 */
	EAttribute getReservedMemory_Size();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.HostSide <em>Host Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Side</em>'.
	 * @see org.rpmsgtracer.model.amp.HostSide
	 * @generated
	 */
	EClass getHostSide();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.HostSide#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.HostSide#getCore()
	 * @see #getHostSide()
	 * @generated
	 */
	EReference getHostSide_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.HostSide#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.rpmsgtracer.model.amp.HostSide#getSystem()
	 * @see #getHostSide()
	 * @generated
	 */
	EAttribute getHostSide_System();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.HostSide#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Program</em>'.
	 * @see org.rpmsgtracer.model.amp.HostSide#getProgram()
	 * @see #getHostSide()
	 * @generated
	 */
	EReference getHostSide_Program();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.RemoteSide <em>Remote Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remote Side</em>'.
	 * @see org.rpmsgtracer.model.amp.RemoteSide
	 * @generated
	 */
	EClass getRemoteSide();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.RemoteSide#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.RemoteSide#getCore()
	 * @see #getRemoteSide()
	 * @generated
	 */
	EReference getRemoteSide_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.RemoteSide#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>System</em>'.
	 * @see org.rpmsgtracer.model.amp.RemoteSide#getSystem()
	 * @see #getRemoteSide()
	 * @generated
	 */
	EAttribute getRemoteSide_System();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.RemoteSide#getProgram <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Program</em>'.
	 * @see org.rpmsgtracer.model.amp.RemoteSide#getProgram()
	 * @see #getRemoteSide()
	 * @generated
	 */
	EReference getRemoteSide_Program();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Wiring <em>Wiring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wiring</em>'.
	 * @see org.rpmsgtracer.model.amp.Wiring
	 * @generated
	 */
	EClass getWiring();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.DoorbellTraits <em>Doorbell Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Doorbell Traits</em>'.
	 * @see org.rpmsgtracer.model.amp.DoorbellTraits
	 * @generated
	 */
	EClass getDoorbellTraits();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getStyle <em>Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Style</em>'.
	 * @see org.rpmsgtracer.model.amp.DoorbellTraits#getStyle()
	 * @see #getDoorbellTraits()
	 * @generated
	 */
	EAttribute getDoorbellTraits_Style();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getLatency <em>Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency</em>'.
	 * @see org.rpmsgtracer.model.amp.DoorbellTraits#getLatency()
	 * @see #getDoorbellTraits()
	 * @generated
	 */
	EAttribute getDoorbellTraits_Latency();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DoorbellTraits#getFifoDepth <em>Fifo Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fifo Depth</em>'.
	 * @see org.rpmsgtracer.model.amp.DoorbellTraits#getFifoDepth()
	 * @see #getDoorbellTraits()
	 * @generated
	 */
	EAttribute getDoorbellTraits_FifoDepth();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.KickLost <em>Kick Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kick Lost</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLost
	 * @generated
	 */
	EClass getKickLost();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLost#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLost#getLink()
	 * @see #getKickLost()
	 * @generated
	 */
	EAttribute getKickLost_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLost#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLost#getEnd()
	 * @see #getKickLost()
	 * @generated
	 */
	EAttribute getKickLost_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLost#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLost#getWhen()
	 * @see #getKickLost()
	 * @generated
	 */
	EAttribute getKickLost_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.KickLate <em>Kick Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kick Late</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLate
	 * @generated
	 */
	EClass getKickLate();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLate#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLate#getLink()
	 * @see #getKickLate()
	 * @generated
	 */
	EAttribute getKickLate_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLate#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLate#getEnd()
	 * @see #getKickLate()
	 * @generated
	 */
	EAttribute getKickLate_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLate#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLate#getDelay()
	 * @see #getKickLate()
	 * @generated
	 */
	EAttribute getKickLate_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickLate#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.KickLate#getWhen()
	 * @see #getKickLate()
	 * @generated
	 */
	EAttribute getKickLate_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.KickDoubled <em>Kick Doubled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kick Doubled</em>'.
	 * @see org.rpmsgtracer.model.amp.KickDoubled
	 * @generated
	 */
	EClass getKickDoubled();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickDoubled#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.KickDoubled#getLink()
	 * @see #getKickDoubled()
	 * @generated
	 */
	EAttribute getKickDoubled_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickDoubled#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.KickDoubled#getEnd()
	 * @see #getKickDoubled()
	 * @generated
	 */
	EAttribute getKickDoubled_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.KickDoubled#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.KickDoubled#getWhen()
	 * @see #getKickDoubled()
	 * @generated
	 */
	EAttribute getKickDoubled_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.MailboxFull <em>Mailbox Full</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mailbox Full</em>'.
	 * @see org.rpmsgtracer.model.amp.MailboxFull
	 * @generated
	 */
	EClass getMailboxFull();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MailboxFull#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.MailboxFull#getLink()
	 * @see #getMailboxFull()
	 * @generated
	 */
	EAttribute getMailboxFull_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MailboxFull#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.MailboxFull#getEnd()
	 * @see #getMailboxFull()
	 * @generated
	 */
	EAttribute getMailboxFull_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MailboxFull#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.MailboxFull#getWhen()
	 * @see #getMailboxFull()
	 * @generated
	 */
	EAttribute getMailboxFull_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.BufferHeld <em>Buffer Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Buffer Held</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferHeld
	 * @generated
	 */
	EClass getBufferHeld();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferHeld#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferHeld#getLink()
	 * @see #getBufferHeld()
	 * @generated
	 */
	EAttribute getBufferHeld_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferHeld#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferHeld#getEnd()
	 * @see #getBufferHeld()
	 * @generated
	 */
	EAttribute getBufferHeld_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferHeld#getHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferHeld#getHeld()
	 * @see #getBufferHeld()
	 * @generated
	 */
	EAttribute getBufferHeld_Held();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferHeld#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferHeld#getWhen()
	 * @see #getBufferHeld()
	 * @generated
	 */
	EAttribute getBufferHeld_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.BufferLeaked <em>Buffer Leaked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Buffer Leaked</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferLeaked
	 * @generated
	 */
	EClass getBufferLeaked();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferLeaked#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferLeaked#getLink()
	 * @see #getBufferLeaked()
	 * @generated
	 */
	EAttribute getBufferLeaked_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferLeaked#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferLeaked#getEnd()
	 * @see #getBufferLeaked()
	 * @generated
	 */
	EAttribute getBufferLeaked_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.BufferLeaked#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.BufferLeaked#getWhen()
	 * @see #getBufferLeaked()
	 * @generated
	 */
	EAttribute getBufferLeaked_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementLost <em>Announcement Lost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Lost</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLost
	 * @generated
	 */
	EClass getAnnouncementLost();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLost#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLost#getLink()
	 * @see #getAnnouncementLost()
	 * @generated
	 */
	EAttribute getAnnouncementLost_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLost#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLost#getEnd()
	 * @see #getAnnouncementLost()
	 * @generated
	 */
	EAttribute getAnnouncementLost_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLost#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLost#getWhen()
	 * @see #getAnnouncementLost()
	 * @generated
	 */
	EAttribute getAnnouncementLost_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementLate <em>Announcement Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Late</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLate
	 * @generated
	 */
	EClass getAnnouncementLate();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLate#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLate#getLink()
	 * @see #getAnnouncementLate()
	 * @generated
	 */
	EAttribute getAnnouncementLate_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLate#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLate#getEnd()
	 * @see #getAnnouncementLate()
	 * @generated
	 */
	EAttribute getAnnouncementLate_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLate#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLate#getDelay()
	 * @see #getAnnouncementLate()
	 * @generated
	 */
	EAttribute getAnnouncementLate_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementLate#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementLate#getWhen()
	 * @see #getAnnouncementLate()
	 * @generated
	 */
	EAttribute getAnnouncementLate_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementDoubled <em>Announcement Doubled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Doubled</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementDoubled
	 * @generated
	 */
	EClass getAnnouncementDoubled();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementDoubled#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementDoubled#getLink()
	 * @see #getAnnouncementDoubled()
	 * @generated
	 */
	EAttribute getAnnouncementDoubled_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementDoubled#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementDoubled#getEnd()
	 * @see #getAnnouncementDoubled()
	 * @generated
	 */
	EAttribute getAnnouncementDoubled_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementDoubled#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementDoubled#getWhen()
	 * @see #getAnnouncementDoubled()
	 * @generated
	 */
	EAttribute getAnnouncementDoubled_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementMalformed <em>Announcement Malformed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Malformed</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMalformed
	 * @generated
	 */
	EClass getAnnouncementMalformed();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMalformed#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMalformed#getLink()
	 * @see #getAnnouncementMalformed()
	 * @generated
	 */
	EAttribute getAnnouncementMalformed_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMalformed#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMalformed#getEnd()
	 * @see #getAnnouncementMalformed()
	 * @generated
	 */
	EAttribute getAnnouncementMalformed_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMalformed#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMalformed#getLength()
	 * @see #getAnnouncementMalformed()
	 * @generated
	 */
	EAttribute getAnnouncementMalformed_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMalformed#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMalformed#getWhen()
	 * @see #getAnnouncementMalformed()
	 * @generated
	 */
	EAttribute getAnnouncementMalformed_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementMisnamed <em>Announcement Misnamed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Misnamed</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMisnamed
	 * @generated
	 */
	EClass getAnnouncementMisnamed();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMisnamed#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMisnamed#getLink()
	 * @see #getAnnouncementMisnamed()
	 * @generated
	 */
	EAttribute getAnnouncementMisnamed_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMisnamed#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMisnamed#getEnd()
	 * @see #getAnnouncementMisnamed()
	 * @generated
	 */
	EAttribute getAnnouncementMisnamed_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMisnamed#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMisnamed#getName()
	 * @see #getAnnouncementMisnamed()
	 * @generated
	 */
	EAttribute getAnnouncementMisnamed_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementMisnamed#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementMisnamed#getWhen()
	 * @see #getAnnouncementMisnamed()
	 * @generated
	 */
	EAttribute getAnnouncementMisnamed_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.AnnouncementColliding <em>Announcement Colliding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Announcement Colliding</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementColliding
	 * @generated
	 */
	EClass getAnnouncementColliding();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementColliding#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementColliding#getLink()
	 * @see #getAnnouncementColliding()
	 * @generated
	 */
	EAttribute getAnnouncementColliding_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementColliding#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementColliding#getEnd()
	 * @see #getAnnouncementColliding()
	 * @generated
	 */
	EAttribute getAnnouncementColliding_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementColliding#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementColliding#getAddress()
	 * @see #getAnnouncementColliding()
	 * @generated
	 */
	EAttribute getAnnouncementColliding_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.AnnouncementColliding#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.AnnouncementColliding#getWhen()
	 * @see #getAnnouncementColliding()
	 * @generated
	 */
	EAttribute getAnnouncementColliding_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.LengthOversized <em>Length Oversized</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Length Oversized</em>'.
	 * @see org.rpmsgtracer.model.amp.LengthOversized
	 * @generated
	 */
	EClass getLengthOversized();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.LengthOversized#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.LengthOversized#getLink()
	 * @see #getLengthOversized()
	 * @generated
	 */
	EAttribute getLengthOversized_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.LengthOversized#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.LengthOversized#getEnd()
	 * @see #getLengthOversized()
	 * @generated
	 */
	EAttribute getLengthOversized_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.LengthOversized#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.LengthOversized#getLength()
	 * @see #getLengthOversized()
	 * @generated
	 */
	EAttribute getLengthOversized_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.LengthOversized#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.LengthOversized#getWhen()
	 * @see #getLengthOversized()
	 * @generated
	 */
	EAttribute getLengthOversized_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.MessageUnpublished <em>Message Unpublished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Message Unpublished</em>'.
	 * @see org.rpmsgtracer.model.amp.MessageUnpublished
	 * @generated
	 */
	EClass getMessageUnpublished();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.MessageUnpublished#getLink()
	 * @see #getMessageUnpublished()
	 * @generated
	 */
	EAttribute getMessageUnpublished_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.MessageUnpublished#getEnd()
	 * @see #getMessageUnpublished()
	 * @generated
	 */
	EAttribute getMessageUnpublished_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MessageUnpublished#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.MessageUnpublished#getWhen()
	 * @see #getMessageUnpublished()
	 * @generated
	 */
	EAttribute getMessageUnpublished_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.CallbackSlow <em>Callback Slow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Callback Slow</em>'.
	 * @see org.rpmsgtracer.model.amp.CallbackSlow
	 * @generated
	 */
	EClass getCallbackSlow();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CallbackSlow#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.CallbackSlow#getLink()
	 * @see #getCallbackSlow()
	 * @generated
	 */
	EAttribute getCallbackSlow_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CallbackSlow#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.rpmsgtracer.model.amp.CallbackSlow#getEnd()
	 * @see #getCallbackSlow()
	 * @generated
	 */
	EAttribute getCallbackSlow_End();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CallbackSlow#getExtra <em>Extra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra</em>'.
	 * @see org.rpmsgtracer.model.amp.CallbackSlow#getExtra()
	 * @see #getCallbackSlow()
	 * @generated
	 */
	EAttribute getCallbackSlow_Extra();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CallbackSlow#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.CallbackSlow#getWhen()
	 * @see #getCallbackSlow()
	 * @generated
	 */
	EAttribute getCallbackSlow_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.HandshakeSkipped <em>Handshake Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handshake Skipped</em>'.
	 * @see org.rpmsgtracer.model.amp.HandshakeSkipped
	 * @generated
	 */
	EClass getHandshakeSkipped();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.HandshakeSkipped#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.HandshakeSkipped#getLink()
	 * @see #getHandshakeSkipped()
	 * @generated
	 */
	EAttribute getHandshakeSkipped_Link();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted <em>Descriptor Corrupted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Descriptor Corrupted</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted
	 * @generated
	 */
	EClass getDescriptorCorrupted();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted#getLink()
	 * @see #getDescriptorCorrupted()
	 * @generated
	 */
	EAttribute getDescriptorCorrupted_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted#getVring()
	 * @see #getDescriptorCorrupted()
	 * @generated
	 */
	EAttribute getDescriptorCorrupted_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getDescriptor <em>Descriptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Descriptor</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted#getDescriptor()
	 * @see #getDescriptorCorrupted()
	 * @generated
	 */
	EAttribute getDescriptorCorrupted_Descriptor();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted#getAddress()
	 * @see #getDescriptorCorrupted()
	 * @generated
	 */
	EAttribute getDescriptorCorrupted_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DescriptorCorrupted#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.DescriptorCorrupted#getWhen()
	 * @see #getDescriptorCorrupted()
	 * @generated
	 */
	EAttribute getDescriptorCorrupted_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.IndexCorrupted <em>Index Corrupted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Index Corrupted</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted
	 * @generated
	 */
	EClass getIndexCorrupted();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted#getLink()
	 * @see #getIndexCorrupted()
	 * @generated
	 */
	EAttribute getIndexCorrupted_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted#getVring()
	 * @see #getIndexCorrupted()
	 * @generated
	 */
	EAttribute getIndexCorrupted_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.IndexCorrupted#isUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted#isUsed()
	 * @see #getIndexCorrupted()
	 * @generated
	 */
	EAttribute getIndexCorrupted_Used();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted#getBy()
	 * @see #getIndexCorrupted()
	 * @generated
	 */
	EAttribute getIndexCorrupted_By();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.IndexCorrupted#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.IndexCorrupted#getWhen()
	 * @see #getIndexCorrupted()
	 * @generated
	 */
	EAttribute getIndexCorrupted_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.UsedEntryForged <em>Used Entry Forged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Used Entry Forged</em>'.
	 * @see org.rpmsgtracer.model.amp.UsedEntryForged
	 * @generated
	 */
	EClass getUsedEntryForged();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.UsedEntryForged#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.rpmsgtracer.model.amp.UsedEntryForged#getLink()
	 * @see #getUsedEntryForged()
	 * @generated
	 */
	EAttribute getUsedEntryForged_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.UsedEntryForged#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.UsedEntryForged#getVring()
	 * @see #getUsedEntryForged()
	 * @generated
	 */
	EAttribute getUsedEntryForged_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.UsedEntryForged#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.rpmsgtracer.model.amp.UsedEntryForged#getHead()
	 * @see #getUsedEntryForged()
	 * @generated
	 */
	EAttribute getUsedEntryForged_Head();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.UsedEntryForged#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.UsedEntryForged#getWhen()
	 * @see #getUsedEntryForged()
	 * @generated
	 */
	EAttribute getUsedEntryForged_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.CoreCrashed <em>Core Crashed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core Crashed</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreCrashed
	 * @generated
	 */
	EClass getCoreCrashed();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.CoreCrashed#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreCrashed#getCore()
	 * @see #getCoreCrashed()
	 * @generated
	 */
	EReference getCoreCrashed_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CoreCrashed#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreCrashed#getWhen()
	 * @see #getCoreCrashed()
	 * @generated
	 */
	EAttribute getCoreCrashed_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.CoreRestarted <em>Core Restarted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core Restarted</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreRestarted
	 * @generated
	 */
	EClass getCoreRestarted();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.CoreRestarted#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreRestarted#getCore()
	 * @see #getCoreRestarted()
	 * @generated
	 */
	EReference getCoreRestarted_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CoreRestarted#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreRestarted#getWhen()
	 * @see #getCoreRestarted()
	 * @generated
	 */
	EAttribute getCoreRestarted_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.CoreStuck <em>Core Stuck</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Core Stuck</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreStuck
	 * @generated
	 */
	EClass getCoreStuck();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.CoreStuck#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreStuck#getCore()
	 * @see #getCoreStuck()
	 * @generated
	 */
	EReference getCoreStuck_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CoreStuck#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreStuck#getLength()
	 * @see #getCoreStuck()
	 * @generated
	 */
	EAttribute getCoreStuck_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.CoreStuck#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.CoreStuck#getWhen()
	 * @see #getCoreStuck()
	 * @generated
	 */
	EAttribute getCoreStuck_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.PriorityInverted <em>Priority Inverted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Priority Inverted</em>'.
	 * @see org.rpmsgtracer.model.amp.PriorityInverted
	 * @generated
	 */
	EClass getPriorityInverted();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.PriorityInverted#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.PriorityInverted#getCore()
	 * @see #getPriorityInverted()
	 * @generated
	 */
	EReference getPriorityInverted_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.PriorityInverted#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.PriorityInverted#getLength()
	 * @see #getPriorityInverted()
	 * @generated
	 */
	EAttribute getPriorityInverted_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.PriorityInverted#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.PriorityInverted#getWhen()
	 * @see #getPriorityInverted()
	 * @generated
	 */
	EAttribute getPriorityInverted_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.MaintenanceMissed <em>Maintenance Missed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintenance Missed</em>'.
	 * @see org.rpmsgtracer.model.amp.MaintenanceMissed
	 * @generated
	 */
	EClass getMaintenanceMissed();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.MaintenanceMissed#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.MaintenanceMissed#getCore()
	 * @see #getMaintenanceMissed()
	 * @generated
	 */
	EReference getMaintenanceMissed_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MaintenanceMissed#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.MaintenanceMissed#getLength()
	 * @see #getMaintenanceMissed()
	 * @generated
	 */
	EAttribute getMaintenanceMissed_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MaintenanceMissed#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.rpmsgtracer.model.amp.MaintenanceMissed#getWhen()
	 * @see #getMaintenanceMissed()
	 * @generated
	 */
	EAttribute getMaintenanceMissed_When();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.TableAlignmentWrong <em>Table Alignment Wrong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Alignment Wrong</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAlignmentWrong
	 * @generated
	 */
	EClass getTableAlignmentWrong();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.TableAlignmentWrong#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAlignmentWrong#getCore()
	 * @see #getTableAlignmentWrong()
	 * @generated
	 */
	EReference getTableAlignmentWrong_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TableAlignmentWrong#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAlignmentWrong#getVring()
	 * @see #getTableAlignmentWrong()
	 * @generated
	 */
	EAttribute getTableAlignmentWrong_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TableAlignmentWrong#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAlignmentWrong#getAlign()
	 * @see #getTableAlignmentWrong()
	 * @generated
	 */
	EAttribute getTableAlignmentWrong_Align();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.TableAddressWrong <em>Table Address Wrong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Address Wrong</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAddressWrong
	 * @generated
	 */
	EClass getTableAddressWrong();

	/**
	 * Returns the meta object for the reference '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getCore <em>Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Core</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAddressWrong#getCore()
	 * @see #getTableAddressWrong()
	 * @generated
	 */
	EReference getTableAddressWrong_Core();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAddressWrong#getVring()
	 * @see #getTableAddressWrong()
	 * @generated
	 */
	EAttribute getTableAddressWrong_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TableAddressWrong#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.TableAddressWrong#getAddress()
	 * @see #getTableAddressWrong()
	 * @generated
	 */
	EAttribute getTableAddressWrong_Address();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Uncached <em>Uncached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Uncached</em>'.
	 * @see org.rpmsgtracer.model.amp.Uncached
	 * @generated
	 */
	EClass getUncached();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.WriteBack <em>Write Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Write Back</em>'.
	 * @see org.rpmsgtracer.model.amp.WriteBack
	 * @generated
	 */
	EClass getWriteBack();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsRings <em>Maintains Rings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maintains Rings</em>'.
	 * @see org.rpmsgtracer.model.amp.WriteBack#isMaintainsRings()
	 * @see #getWriteBack()
	 * @generated
	 */
	EAttribute getWriteBack_MaintainsRings();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.WriteBack#isMaintainsBuffers <em>Maintains Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maintains Buffers</em>'.
	 * @see org.rpmsgtracer.model.amp.WriteBack#isMaintainsBuffers()
	 * @see #getWriteBack()
	 * @generated
	 */
	EAttribute getWriteBack_MaintainsBuffers();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.WriteBack#getLine <em>Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line</em>'.
	 * @see org.rpmsgtracer.model.amp.WriteBack#getLine()
	 * @see #getWriteBack()
	 * @generated
	 */
	EAttribute getWriteBack_Line();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.WriteBack#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lines</em>'.
	 * @see org.rpmsgtracer.model.amp.WriteBack#getLines()
	 * @see #getWriteBack()
	 * @generated
	 */
	EAttribute getWriteBack_Lines();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.FirmwareEntry <em>Firmware Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Firmware Entry</em>'.
	 * @see org.rpmsgtracer.model.amp.FirmwareEntry
	 * @generated
	 */
	EClass getFirmwareEntry();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program</em>'.
	 * @see org.rpmsgtracer.model.amp.Program
	 * @generated
	 */
	EClass getProgram();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.TableEntry <em>Table Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table Entry</em>'.
	 * @see org.rpmsgtracer.model.amp.TableEntry
	 * @generated
	 */
	EClass getTableEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TableEntry#getVdev <em>Vdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vdev</em>'.
	 * @see org.rpmsgtracer.model.amp.TableEntry#getVdev()
	 * @see #getTableEntry()
	 * @generated
	 */
	EAttribute getTableEntry_Vdev();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.FixedVrings <em>Fixed Vrings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fixed Vrings</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings
	 * @generated
	 */
	EClass getFixedVrings();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getNum <em>Num</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getNum()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Num();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getAlign()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Align();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getRule()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getVring0Address <em>Vring0 Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring0 Address</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getVring0Address()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Vring0Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getVring1Address <em>Vring1 Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vring1 Address</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getVring1Address()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Vring1Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getBufferAddress <em>Buffer Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer Address</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getBufferAddress()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_BufferAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress <em>Status Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Address</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getStatusAddress()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_StatusAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffers</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getBuffers()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Buffers();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.FixedVrings#getBuffer <em>Buffer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Buffer</em>'.
	 * @see org.rpmsgtracer.model.amp.FixedVrings#getBuffer()
	 * @see #getFixedVrings()
	 * @generated
	 */
	EAttribute getFixedVrings_Buffer();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Vdev <em>Vdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vdev</em>'.
	 * @see org.rpmsgtracer.model.amp.Vdev
	 * @generated
	 */
	EClass getVdev();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Vdev#getNotifyId <em>Notify Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notify Id</em>'.
	 * @see org.rpmsgtracer.model.amp.Vdev#getNotifyId()
	 * @see #getVdev()
	 * @generated
	 */
	EAttribute getVdev_NotifyId();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Vdev#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Features</em>'.
	 * @see org.rpmsgtracer.model.amp.Vdev#getFeatures()
	 * @see #getVdev()
	 * @generated
	 */
	EAttribute getVdev_Features();

	/**
	 * Returns the meta object for the containment reference list '{@link org.rpmsgtracer.model.amp.Vdev#getVring <em>Vring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vring</em>'.
	 * @see org.rpmsgtracer.model.amp.Vdev#getVring()
	 * @see #getVdev()
	 * @generated
	 */
	EReference getVdev_Vring();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Vdev#getConfig <em>Config</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Config</em>'.
	 * @see org.rpmsgtracer.model.amp.Vdev#getConfig()
	 * @see #getVdev()
	 * @generated
	 */
	EAttribute getVdev_Config();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.OwnMemory <em>Own Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Own Memory</em>'.
	 * @see org.rpmsgtracer.model.amp.OwnMemory
	 * @generated
	 */
	EClass getOwnMemory();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.OwnMemory#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.OwnMemory#getName()
	 * @see #getOwnMemory()
	 * @generated
	 */
	EAttribute getOwnMemory_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.OwnMemory#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.OwnMemory#getAddress()
	 * @see #getOwnMemory()
	 * @generated
	 */
	EAttribute getOwnMemory_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.OwnMemory#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.amp.OwnMemory#getSize()
	 * @see #getOwnMemory()
	 * @generated
	 */
	EAttribute getOwnMemory_Size();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Trace <em>Trace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trace</em>'.
	 * @see org.rpmsgtracer.model.amp.Trace
	 * @generated
	 */
	EClass getTrace();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Trace#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.Trace#getName()
	 * @see #getTrace()
	 * @generated
	 */
	EAttribute getTrace_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Trace#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.Trace#getAddress()
	 * @see #getTrace()
	 * @generated
	 */
	EAttribute getTrace_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Trace#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.rpmsgtracer.model.amp.Trace#getSize()
	 * @see #getTrace()
	 * @generated
	 */
	EAttribute getTrace_Size();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Vendor <em>Vendor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vendor</em>'.
	 * @see org.rpmsgtracer.model.amp.Vendor
	 * @generated
	 */
	EClass getVendor();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Vendor#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.rpmsgtracer.model.amp.Vendor#getType()
	 * @see #getVendor()
	 * @generated
	 */
	EAttribute getVendor_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Vendor#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Body</em>'.
	 * @see org.rpmsgtracer.model.amp.Vendor#getBody()
	 * @see #getVendor()
	 * @generated
	 */
	EAttribute getVendor_Body();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Ping <em>Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ping</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping
	 * @generated
	 */
	EClass getPing();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Ping#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getEndpoint()
	 * @see #getPing()
	 * @generated
	 */
	EReference getPing_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Ping#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getLength()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Ping#getBurst <em>Burst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getBurst()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Burst();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Ping#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getWindow()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Ping#getGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getGap()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Gap();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Ping#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.Ping#getPause()
	 * @see #getPing()
	 * @generated
	 */
	EAttribute getPing_Pause();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Echo <em>Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.Echo
	 * @generated
	 */
	EClass getEcho();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Echo#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Echo#getEndpoint()
	 * @see #getEcho()
	 * @generated
	 */
	EReference getEcho_Endpoint();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.VisitingEcho <em>Visiting Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Visiting Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.VisitingEcho
	 * @generated
	 */
	EClass getVisitingEcho();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.VisitingEcho#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.VisitingEcho#getEndpoint()
	 * @see #getVisitingEcho()
	 * @generated
	 */
	EReference getVisitingEcho_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VisitingEcho#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.VisitingEcho#getMessages()
	 * @see #getVisitingEcho()
	 * @generated
	 */
	EAttribute getVisitingEcho_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VisitingEcho#getAbsence <em>Absence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Absence</em>'.
	 * @see org.rpmsgtracer.model.amp.VisitingEcho#getAbsence()
	 * @see #getVisitingEcho()
	 * @generated
	 */
	EAttribute getVisitingEcho_Absence();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VisitingEcho#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.rpmsgtracer.model.amp.VisitingEcho#getAnswer()
	 * @see #getVisitingEcho()
	 * @generated
	 */
	EAttribute getVisitingEcho_Answer();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Sender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sender</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender
	 * @generated
	 */
	EClass getSender();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Sender#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getEndpoint()
	 * @see #getSender()
	 * @generated
	 */
	EReference getSender_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getLength()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getBurst <em>Burst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Burst</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getBurst()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Burst();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getGap()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Gap();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getPause()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Pause();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getPatience()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sender#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.Sender#getMessages()
	 * @see #getSender()
	 * @generated
	 */
	EAttribute getSender_Messages();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Responder <em>Responder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Responder</em>'.
	 * @see org.rpmsgtracer.model.amp.Responder
	 * @generated
	 */
	EClass getResponder();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Responder#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Responder#getEndpoint()
	 * @see #getResponder()
	 * @generated
	 */
	EReference getResponder_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Responder#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.rpmsgtracer.model.amp.Responder#getAnswer()
	 * @see #getResponder()
	 * @generated
	 */
	EAttribute getResponder_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Responder#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.Responder#getLength()
	 * @see #getResponder()
	 * @generated
	 */
	EAttribute getResponder_Length();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Flood <em>Flood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flood</em>'.
	 * @see org.rpmsgtracer.model.amp.Flood
	 * @generated
	 */
	EClass getFlood();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Flood#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Flood#getEndpoint()
	 * @see #getFlood()
	 * @generated
	 */
	EReference getFlood_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Flood#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.Flood#getLength()
	 * @see #getFlood()
	 * @generated
	 */
	EAttribute getFlood_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Flood#getPatience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patience</em>'.
	 * @see org.rpmsgtracer.model.amp.Flood#getPatience()
	 * @see #getFlood()
	 * @generated
	 */
	EAttribute getFlood_Patience();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Flood#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.Flood#getMessages()
	 * @see #getFlood()
	 * @generated
	 */
	EAttribute getFlood_Messages();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Sink <em>Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sink</em>'.
	 * @see org.rpmsgtracer.model.amp.Sink
	 * @generated
	 */
	EClass getSink();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.Sink#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.Sink#getEndpoint()
	 * @see #getSink()
	 * @generated
	 */
	EReference getSink_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Sink#isGreets <em>Greets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Greets</em>'.
	 * @see org.rpmsgtracer.model.amp.Sink#isGreets()
	 * @see #getSink()
	 * @generated
	 */
	EAttribute getSink_Greets();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.EchoPing <em>Echo Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Echo Ping</em>'.
	 * @see org.rpmsgtracer.model.amp.EchoPing
	 * @generated
	 */
	EClass getEchoPing();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.NoCopyPing <em>No Copy Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>No Copy Ping</em>'.
	 * @see org.rpmsgtracer.model.amp.NoCopyPing
	 * @generated
	 */
	EClass getNoCopyPing();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.NoCopyEcho <em>No Copy Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>No Copy Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.NoCopyEcho
	 * @generated
	 */
	EClass getNoCopyEcho();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.SamplePing <em>Sample Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Ping</em>'.
	 * @see org.rpmsgtracer.model.amp.SamplePing
	 * @generated
	 */
	EClass getSamplePing();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.SampleEcho <em>Sample Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.SampleEcho
	 * @generated
	 */
	EClass getSampleEcho();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.MatrixClient <em>Matrix Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Client</em>'.
	 * @see org.rpmsgtracer.model.amp.MatrixClient
	 * @generated
	 */
	EClass getMatrixClient();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.MatrixClient#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounds</em>'.
	 * @see org.rpmsgtracer.model.amp.MatrixClient#getRounds()
	 * @see #getMatrixClient()
	 * @generated
	 */
	EAttribute getMatrixClient_Rounds();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.MatrixServer <em>Matrix Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Server</em>'.
	 * @see org.rpmsgtracer.model.amp.MatrixServer
	 * @generated
	 */
	EClass getMatrixServer();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.RpcDemo <em>Rpc Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpc Demo</em>'.
	 * @see org.rpmsgtracer.model.amp.RpcDemo
	 * @generated
	 */
	EClass getRpcDemo();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.RpcServer <em>Rpc Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rpc Server</em>'.
	 * @see org.rpmsgtracer.model.amp.RpcServer
	 * @generated
	 */
	EClass getRpcServer();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.RpcServer#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Input</em>'.
	 * @see org.rpmsgtracer.model.amp.RpcServer#getInput()
	 * @see #getRpcServer()
	 * @generated
	 */
	EAttribute getRpcServer_Input();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.ClientSample <em>Client Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Sample</em>'.
	 * @see org.rpmsgtracer.model.amp.ClientSample
	 * @generated
	 */
	EClass getClientSample();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.ClientSample#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.rpmsgtracer.model.amp.ClientSample#getChannel()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.ClientSample#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.rpmsgtracer.model.amp.ClientSample#getCount()
	 * @see #getClientSample()
	 * @generated
	 */
	EAttribute getClientSample_Count();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.ImxPingPong <em>Imx Ping Pong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Imx Ping Pong</em>'.
	 * @see org.rpmsgtracer.model.amp.ImxPingPong
	 * @generated
	 */
	EClass getImxPingPong();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.PingPongPrimary <em>Ping Pong Primary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ping Pong Primary</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongPrimary
	 * @generated
	 */
	EClass getPingPongPrimary();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.PingPongPrimary#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongPrimary#getEndpoint()
	 * @see #getPingPongPrimary()
	 * @generated
	 */
	EReference getPingPongPrimary_Endpoint();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.PingPongSecondary <em>Ping Pong Secondary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ping Pong Secondary</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongSecondary
	 * @generated
	 */
	EClass getPingPongSecondary();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.PingPongSecondary#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongSecondary#getEndpoint()
	 * @see #getPingPongSecondary()
	 * @generated
	 */
	EReference getPingPongSecondary_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.PingPongSecondary#isGreeted <em>Greeted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Greeted</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongSecondary#isGreeted()
	 * @see #getPingPongSecondary()
	 * @generated
	 */
	EAttribute getPingPongSecondary_Greeted();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.PingPongSecondary#getAnnounceDelay <em>Announce Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Announce Delay</em>'.
	 * @see org.rpmsgtracer.model.amp.PingPongSecondary#getAnnounceDelay()
	 * @see #getPingPongSecondary()
	 * @generated
	 */
	EAttribute getPingPongSecondary_AnnounceDelay();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.StringEcho <em>String Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>String Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.StringEcho
	 * @generated
	 */
	EClass getStringEcho();

	/**
	 * Returns the meta object for the containment reference '{@link org.rpmsgtracer.model.amp.StringEcho#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Endpoint</em>'.
	 * @see org.rpmsgtracer.model.amp.StringEcho#getEndpoint()
	 * @see #getStringEcho()
	 * @generated
	 */
	EReference getStringEcho_Endpoint();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.DemoHost <em>Demo Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demo Host</em>'.
	 * @see org.rpmsgtracer.model.amp.DemoHost
	 * @generated
	 */
	EClass getDemoHost();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DemoHost#getDemo <em>Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demo</em>'.
	 * @see org.rpmsgtracer.model.amp.DemoHost#getDemo()
	 * @see #getDemoHost()
	 * @generated
	 */
	EAttribute getDemoHost_Demo();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.DemoRemote <em>Demo Remote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demo Remote</em>'.
	 * @see org.rpmsgtracer.model.amp.DemoRemote
	 * @generated
	 */
	EClass getDemoRemote();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DemoRemote#getDemo <em>Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demo</em>'.
	 * @see org.rpmsgtracer.model.amp.DemoRemote#getDemo()
	 * @see #getDemoRemote()
	 * @generated
	 */
	EAttribute getDemoRemote_Demo();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.ClientResponder <em>Client Responder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Client Responder</em>'.
	 * @see org.rpmsgtracer.model.amp.ClientResponder
	 * @generated
	 */
	EClass getClientResponder();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.TtyResponder <em>Tty Responder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tty Responder</em>'.
	 * @see org.rpmsgtracer.model.amp.TtyResponder
	 * @generated
	 */
	EClass getTtyResponder();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.RawResponder <em>Raw Responder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Raw Responder</em>'.
	 * @see org.rpmsgtracer.model.amp.RawResponder
	 * @generated
	 */
	EClass getRawResponder();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.StTtyEcho <em>St Tty Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>St Tty Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.StTtyEcho
	 * @generated
	 */
	EClass getStTtyEcho();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.StTtyEcho#getUarts <em>Uarts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uarts</em>'.
	 * @see org.rpmsgtracer.model.amp.StTtyEcho#getUarts()
	 * @see #getStTtyEcho()
	 * @generated
	 */
	EAttribute getStTtyEcho_Uarts();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.StRaw <em>St Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>St Raw</em>'.
	 * @see org.rpmsgtracer.model.amp.StRaw
	 * @generated
	 */
	EClass getStRaw();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.PruEcho <em>Pru Echo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pru Echo</em>'.
	 * @see org.rpmsgtracer.model.amp.PruEcho
	 * @generated
	 */
	EClass getPruEcho();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.PruEcho#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.rpmsgtracer.model.amp.PruEcho#getPort()
	 * @see #getPruEcho()
	 * @generated
	 */
	EAttribute getPruEcho_Port();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.TiPingPong <em>Ti Ping Pong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ti Ping Pong</em>'.
	 * @see org.rpmsgtracer.model.amp.TiPingPong
	 * @generated
	 */
	EClass getTiPingPong();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TiPingPong#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.rpmsgtracer.model.amp.TiPingPong#getService()
	 * @see #getTiPingPong()
	 * @generated
	 */
	EAttribute getTiPingPong_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.TiPingPong#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.TiPingPong#getAddress()
	 * @see #getTiPingPong()
	 * @generated
	 */
	EAttribute getTiPingPong_Address();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.EthernetPeer <em>Ethernet Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ethernet Peer</em>'.
	 * @see org.rpmsgtracer.model.amp.EthernetPeer
	 * @generated
	 */
	EClass getEthernetPeer();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EthernetPeer#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see org.rpmsgtracer.model.amp.EthernetPeer#getMacAddress()
	 * @see #getEthernetPeer()
	 * @generated
	 */
	EAttribute getEthernetPeer_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EthernetPeer#getIpAddress <em>Ip Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ip Address</em>'.
	 * @see org.rpmsgtracer.model.amp.EthernetPeer#getIpAddress()
	 * @see #getEthernetPeer()
	 * @generated
	 */
	EAttribute getEthernetPeer_IpAddress();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.HciHost <em>Hci Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hci Host</em>'.
	 * @see org.rpmsgtracer.model.amp.HciHost
	 * @generated
	 */
	EClass getHciHost();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.HciController <em>Hci Controller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hci Controller</em>'.
	 * @see org.rpmsgtracer.model.amp.HciController
	 * @generated
	 */
	EClass getHciController();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.SpinelHost <em>Spinel Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spinel Host</em>'.
	 * @see org.rpmsgtracer.model.amp.SpinelHost
	 * @generated
	 */
	EClass getSpinelHost();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.SpinelDevice <em>Spinel Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Spinel Device</em>'.
	 * @see org.rpmsgtracer.model.amp.SpinelDevice
	 * @generated
	 */
	EClass getSpinelDevice();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.Modprobe <em>Modprobe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Modprobe</em>'.
	 * @see org.rpmsgtracer.model.amp.Modprobe
	 * @generated
	 */
	EClass getModprobe();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.Modprobe#getModule <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Module</em>'.
	 * @see org.rpmsgtracer.model.amp.Modprobe#getModule()
	 * @see #getModprobe()
	 * @generated
	 */
	EAttribute getModprobe_Module();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.DeviceClient <em>Device Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Client</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient
	 * @generated
	 */
	EClass getDeviceClient();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DeviceClient#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient#getPath()
	 * @see #getDeviceClient()
	 * @generated
	 */
	EAttribute getDeviceClient_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DeviceClient#isRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient#isRaw()
	 * @see #getDeviceClient()
	 * @generated
	 */
	EAttribute getDeviceClient_Raw();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DeviceClient#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient#getText()
	 * @see #getDeviceClient()
	 * @generated
	 */
	EAttribute getDeviceClient_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DeviceClient#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient#getMessages()
	 * @see #getDeviceClient()
	 * @generated
	 */
	EAttribute getDeviceClient_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.DeviceClient#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.DeviceClient#getPause()
	 * @see #getDeviceClient()
	 * @generated
	 */
	EAttribute getDeviceClient_Pause();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.EndpointClient <em>Endpoint Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint Client</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient
	 * @generated
	 */
	EClass getEndpointClient();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getControl()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getService()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Service();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getSrc <em>Src</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Src</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getSrc()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Src();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getDst <em>Dst</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dst</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getDst()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Dst();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getLength()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getMessages()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getPause()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Pause();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointClient#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointClient#getAnswer()
	 * @see #getEndpointClient()
	 * @generated
	 */
	EAttribute getEndpointClient_Answer();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.LinuxEchoTest <em>Linux Echo Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Linux Echo Test</em>'.
	 * @see org.rpmsgtracer.model.amp.LinuxEchoTest
	 * @generated
	 */
	EClass getLinuxEchoTest();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.LinuxEchoTest#getRounds <em>Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rounds</em>'.
	 * @see org.rpmsgtracer.model.amp.LinuxEchoTest#getRounds()
	 * @see #getLinuxEchoTest()
	 * @generated
	 */
	EAttribute getLinuxEchoTest_Rounds();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.NetPing <em>Net Ping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Net Ping</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing
	 * @generated
	 */
	EClass getNetPing();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getNetworkInterface <em>Network Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Interface</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getNetworkInterface()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_NetworkInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getOwnAddress <em>Own Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own Address</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getOwnAddress()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_OwnAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getPeerAddress <em>Peer Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peer Address</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getPeerAddress()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_PeerAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getCount()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_Count();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getInterval()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_Interval();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.NetPing#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.rpmsgtracer.model.amp.NetPing#getData()
	 * @see #getNetPing()
	 * @generated
	 */
	EAttribute getNetPing_Data();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.SysfsClient <em>Sysfs Client</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sysfs Client</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient
	 * @generated
	 */
	EClass getSysfsClient();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#getChannel()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Channel();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#getAddress()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#isStream <em>Stream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stream</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#isStream()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Stream();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#getText()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#getMessages <em>Messages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Messages</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#getMessages()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Messages();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.SysfsClient#getPause <em>Pause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause</em>'.
	 * @see org.rpmsgtracer.model.amp.SysfsClient#getPause()
	 * @see #getSysfsClient()
	 * @generated
	 */
	EAttribute getSysfsClient_Pause();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.VringRequest <em>Vring Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vring Request</em>'.
	 * @see org.rpmsgtracer.model.amp.VringRequest
	 * @generated
	 */
	EClass getVringRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VringRequest#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.VringRequest#getAddress()
	 * @see #getVringRequest()
	 * @generated
	 */
	EAttribute getVringRequest_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VringRequest#getNum <em>Num</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num</em>'.
	 * @see org.rpmsgtracer.model.amp.VringRequest#getNum()
	 * @see #getVringRequest()
	 * @generated
	 */
	EAttribute getVringRequest_Num();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VringRequest#getAlign <em>Align</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Align</em>'.
	 * @see org.rpmsgtracer.model.amp.VringRequest#getAlign()
	 * @see #getVringRequest()
	 * @generated
	 */
	EAttribute getVringRequest_Align();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.VringRequest#getNotifyId <em>Notify Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notify Id</em>'.
	 * @see org.rpmsgtracer.model.amp.VringRequest#getNotifyId()
	 * @see #getVringRequest()
	 * @generated
	 */
	EAttribute getVringRequest_NotifyId();

	/**
	 * Returns the meta object for class '{@link org.rpmsgtracer.model.amp.EndpointRequest <em>Endpoint Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Endpoint Request</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointRequest
	 * @generated
	 */
	EClass getEndpointRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointRequest#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointRequest#getName()
	 * @see #getEndpointRequest()
	 * @generated
	 */
	EAttribute getEndpointRequest_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointRequest#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointRequest#getAddress()
	 * @see #getEndpointRequest()
	 * @generated
	 */
	EAttribute getEndpointRequest_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointRequest#getPeer <em>Peer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peer</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointRequest#getPeer()
	 * @see #getEndpointRequest()
	 * @generated
	 */
	EAttribute getEndpointRequest_Peer();

	/**
	 * Returns the meta object for the attribute '{@link org.rpmsgtracer.model.amp.EndpointRequest#isAnnounced <em>Announced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Announced</em>'.
	 * @see org.rpmsgtracer.model.amp.EndpointRequest#isAnnounced()
	 * @see #getEndpointRequest()
	 * @generated
	 */
	EAttribute getEndpointRequest_Announced();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A name without spaces, so that attributes can refer to it.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Name</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getName_();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time in nanoseconds, 0 or more, written with its unit: 600ns, 20us, 1.5ms, 2s.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getTime();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A size in bytes, 0 or more: 496, 64KiB, 2MiB, 0x1000.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getSize();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Small Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A size in bytes below 2 GiB: 496, 64KiB, 0x1000.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Small Size</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getSmallSize();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An address in memory in hexadecimal: 0x10040000.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Endpoint Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An RPMsg address: 1024, 0x400, or any where the implementation chooses.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Endpoint Address</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getEndpointAddress();

	/**
	 * Returns the meta object for data type '{@link java.lang.Number <em>Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Bits as a number in hexadecimal: 0x1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bits</em>'.
	 * @see java.lang.Number
	 * @model instanceClass="java.lang.Number"
	 * @generated
	 */
	EDataType getBits();

	/**
	 * Returns the meta object for data type '{@link java.lang.Integer <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A whole number.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Whole</em>'.
	 * @see java.lang.Integer
	 * @model instanceClass="java.lang.Integer"
	 * @generated
	 */
	EDataType getWhole();

	/**
	 * Returns the meta object for data type '{@link java.lang.Long <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A whole number of up to 64 bits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Number</em>'.
	 * @see java.lang.Long
	 * @model instanceClass="java.lang.Long"
	 * @generated
	 */
	EDataType getNumber();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.machine.Range <em>Time Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A time or a range of them, both ends included: 5ms, 20ms..250ms.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time Range</em>'.
	 * @see org.rpmsgtracer.emulator.machine.Range
	 * @model instanceClass="org.rpmsgtracer.emulator.machine.Range"
	 * @generated
	 */
	EDataType getTimeRange();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.service.Distribution <em>Time Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a time varies: 5ms always, 1ms..9ms evenly, or exponential 5ms in 0ns..50ms.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time Distribution</em>'.
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @model instanceClass="org.rpmsgtracer.emulator.service.Distribution"
	 * @generated
	 */
	EDataType getTimeDistribution();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.service.Distribution <em>Size Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a size varies: 496 always, 17..496 evenly, or exponential 64 in 17..496.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Size Distribution</em>'.
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @model instanceClass="org.rpmsgtracer.emulator.service.Distribution"
	 * @generated
	 */
	EDataType getSizeDistribution();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.service.Distribution <em>Count Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * How a number varies: 15 always, 1..40 evenly, or exponential 8 in 1..40.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Count Distribution</em>'.
	 * @see org.rpmsgtracer.emulator.service.Distribution
	 * @model instanceClass="org.rpmsgtracer.emulator.service.Distribution"
	 * @generated
	 */
	EDataType getCountDistribution();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.fault.When <em>Occasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * At which of its occasions a fault happens: at 2s, nth 3, from 1s for 200ms, chance 500/1000000.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Occasion</em>'.
	 * @see org.rpmsgtracer.emulator.fault.When
	 * @model instanceClass="org.rpmsgtracer.emulator.fault.When"
	 * @generated
	 */
	EDataType getOccasion();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.personality.HostPersonality <em>Host System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A system that can drive the virtio device, by its id: linux-virtio-rpmsg-bus.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Host System</em>'.
	 * @see org.rpmsgtracer.emulator.personality.HostPersonality
	 * @model instanceClass="org.rpmsgtracer.emulator.personality.HostPersonality"
	 * @generated
	 */
	EDataType getHostSystem();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.personality.RemotePersonality <em>Remote System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A system that can play the virtio device, by its id: openamp.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Remote System</em>'.
	 * @see org.rpmsgtracer.emulator.personality.RemotePersonality
	 * @model instanceClass="org.rpmsgtracer.emulator.personality.RemotePersonality"
	 * @generated
	 */
	EDataType getRemoteSystem();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.scenario.LayoutRule <em>Layout Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Whose rule says where the used ring begins behind the avail ring.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Layout Rule</em>'.
	 * @see org.rpmsgtracer.emulator.scenario.LayoutRule
	 * @model instanceClass="org.rpmsgtracer.emulator.scenario.LayoutRule"
	 * @generated
	 */
	EDataType getLayoutRule();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.machine.DoorbellTraits.Style <em>Doorbell Style</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a ring says.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Doorbell Style</em>'.
	 * @see org.rpmsgtracer.emulator.machine.DoorbellTraits.Style
	 * @model instanceClass="org.rpmsgtracer.emulator.machine.DoorbellTraits$Style"
	 * @generated
	 */
	EDataType getDoorbellStyle();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.remoteproc.Recovery <em>Recovery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What follows a crash of a booted processor; the words of Linux's sysfs file recovery.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Recovery</em>'.
	 * @see org.rpmsgtracer.emulator.remoteproc.Recovery
	 * @model instanceClass="org.rpmsgtracer.emulator.remoteproc.Recovery"
	 * @generated
	 */
	EDataType getRecovery();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.remoteproc.PlatformDriver <em>Platform Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a host manages a remote processor with, and what it prints when the mailbox takes no more kicks. Linux's mailbox framework queues 20 messages of a channel (MBOX_TX_QUEUE_LEN) before it gives up with -ENOBUFS.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Platform Driver</em>'.
	 * @see org.rpmsgtracer.emulator.remoteproc.PlatformDriver
	 * @model instanceClass="org.rpmsgtracer.emulator.remoteproc.PlatformDriver"
	 * @generated
	 */
	EDataType getPlatformDriver();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.service.ZephyrSample.Demo <em>Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Which of the two samples that count together.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Demo</em>'.
	 * @see org.rpmsgtracer.emulator.service.ZephyrSample.Demo
	 * @model instanceClass="org.rpmsgtracer.emulator.service.ZephyrSample$Demo"
	 * @generated
	 */
	EDataType getDemo();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.linux.device.KernelModule <em>Kernel Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The modules that give user space access to RPMsg.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Kernel Module</em>'.
	 * @see org.rpmsgtracer.emulator.linux.device.KernelModule
	 * @model instanceClass="org.rpmsgtracer.emulator.linux.device.KernelModule"
	 * @generated
	 */
	EDataType getKernelModule();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.endpoint.Patience <em>Patience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * What a sender does when no buffer is free.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Patience</em>'.
	 * @see org.rpmsgtracer.emulator.endpoint.Patience
	 * @model instanceClass="org.rpmsgtracer.emulator.endpoint.Patience"
	 * @generated
	 */
	EDataType getPatience();

	/**
	 * Returns the meta object for data type '{@link org.rpmsgtracer.emulator.log.Role <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An end of a link: driver for the side of the host, device for that of the remote.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>End</em>'.
	 * @see org.rpmsgtracer.emulator.log.Role
	 * @model instanceClass="org.rpmsgtracer.emulator.log.Role"
	 * @generated
	 */
	EDataType getEnd();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AmpFactory getAmpFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ScenarioImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__NAME = eINSTANCE.getScenario_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DESCRIPTION = eINSTANCE.getScenario_Description();

		/**
		 * The meta object literal for the '<em><b>Teaches</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__TEACHES = eINSTANCE.getScenario_Teaches();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__SEED = eINSTANCE.getScenario_Seed();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO__DURATION = eINSTANCE.getScenario_Duration();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__CORE = eINSTANCE.getScenario_Core();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__MEMORY = eINSTANCE.getScenario_Memory();

		/**
		 * The meta object literal for the '<em><b>Boot</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__BOOT = eINSTANCE.getScenario_Boot();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__LINK = eINSTANCE.getScenario_Link();

		/**
		 * The meta object literal for the '<em><b>Fault</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__FAULT = eINSTANCE.getScenario_Fault();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CoreImpl <em>Core</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CoreImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCore()
		 * @generated
		 */
		EClass CORE = eINSTANCE.getCore();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE__NAME = eINSTANCE.getCore_Name();

		/**
		 * The meta object literal for the '<em><b>Costs</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__COSTS = eINSTANCE.getCore_Costs();

		/**
		 * The meta object literal for the '<em><b>Load</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__LOAD = eINSTANCE.getCore_Load();

		/**
		 * The meta object literal for the '<em><b>Caching</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE__CACHING = eINSTANCE.getCore_Caching();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.RegionImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__NAME = eINSTANCE.getRegion_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__ADDRESS = eINSTANCE.getRegion_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGION__SIZE = eINSTANCE.getRegion_Size();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.BootImpl <em>Boot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.BootImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBoot()
		 * @generated
		 */
		EClass BOOT = eINSTANCE.getBoot();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOOT__CORE = eINSTANCE.getBoot_Core();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOOT__BY = eINSTANCE.getBoot_By();

		/**
		 * The meta object literal for the '<em><b>Firmware</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOOT__FIRMWARE = eINSTANCE.getBoot_Firmware();

		/**
		 * The meta object literal for the '<em><b>Reserved</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOOT__RESERVED = eINSTANCE.getBoot_Reserved();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__DELAY = eINSTANCE.getBoot_Delay();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__PLATFORM = eINSTANCE.getBoot_Platform();

		/**
		 * The meta object literal for the '<em><b>Recovery</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__RECOVERY = eINSTANCE.getBoot_Recovery();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.LinkImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__DEVICE = eINSTANCE.getLink_Device();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__HOST = eINSTANCE.getLink_Host();

		/**
		 * The meta object literal for the '<em><b>Remote</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__REMOTE = eINSTANCE.getLink_Remote();

		/**
		 * The meta object literal for the '<em><b>Wiring</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__WIRING = eINSTANCE.getLink_Wiring();

		/**
		 * The meta object literal for the '<em><b>Doorbells</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__DOORBELLS = eINSTANCE.getLink_Doorbells();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.Fault <em>Fault</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.Fault
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFault()
		 * @generated
		 */
		EClass FAULT = eINSTANCE.getFault();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CostModelImpl <em>Cost Model</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CostModelImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCostModel()
		 * @generated
		 */
		EClass COST_MODEL = eINSTANCE.getCostModel();

		/**
		 * The meta object literal for the '<em><b>Interrupt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__INTERRUPT = eINSTANCE.getCostModel_Interrupt();

		/**
		 * The meta object literal for the '<em><b>Ring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__RING = eINSTANCE.getCostModel_Ring();

		/**
		 * The meta object literal for the '<em><b>Kick</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__KICK = eINSTANCE.getCostModel_Kick();

		/**
		 * The meta object literal for the '<em><b>Copy Bytes Per Us</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__COPY_BYTES_PER_US = eINSTANCE.getCostModel_CopyBytesPerUs();

		/**
		 * The meta object literal for the '<em><b>Jitter Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_MODEL__JITTER_PERCENT = eINSTANCE.getCostModel_JitterPercent();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl <em>Background Load</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.BackgroundLoadImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBackgroundLoad()
		 * @generated
		 */
		EClass BACKGROUND_LOAD = eINSTANCE.getBackgroundLoad();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKGROUND_LOAD__PAUSE = eINSTANCE.getBackgroundLoad_Pause();

		/**
		 * The meta object literal for the '<em><b>Busy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKGROUND_LOAD__BUSY = eINSTANCE.getBackgroundLoad_Busy();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.Caching <em>Caching</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.Caching
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCaching()
		 * @generated
		 */
		EClass CACHING = eINSTANCE.getCaching();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.FirmwareImpl <em>Firmware</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.FirmwareImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFirmware()
		 * @generated
		 */
		EClass FIRMWARE = eINSTANCE.getFirmware();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE__NAME = eINSTANCE.getFirmware_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE__SIZE = eINSTANCE.getFirmware_Size();

		/**
		 * The meta object literal for the '<em><b>Table Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE__TABLE_ADDRESS = eINSTANCE.getFirmware_TableAddress();

		/**
		 * The meta object literal for the '<em><b>Offset Slots</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIRMWARE__OFFSET_SLOTS = eINSTANCE.getFirmware_OffsetSlots();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIRMWARE__ENTRY = eINSTANCE.getFirmware_Entry();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ReservedMemoryImpl <em>Reserved Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ReservedMemoryImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getReservedMemory()
		 * @generated
		 */
		EClass RESERVED_MEMORY = eINSTANCE.getReservedMemory();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY__NAME = eINSTANCE.getReservedMemory_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY__ADDRESS = eINSTANCE.getReservedMemory_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESERVED_MEMORY__SIZE = eINSTANCE.getReservedMemory_Size();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.HostSideImpl <em>Host Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.HostSideImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHostSide()
		 * @generated
		 */
		EClass HOST_SIDE = eINSTANCE.getHostSide();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_SIDE__CORE = eINSTANCE.getHostSide_Core();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_SIDE__SYSTEM = eINSTANCE.getHostSide_System();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_SIDE__PROGRAM = eINSTANCE.getHostSide_Program();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.RemoteSideImpl <em>Remote Side</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.RemoteSideImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRemoteSide()
		 * @generated
		 */
		EClass REMOTE_SIDE = eINSTANCE.getRemoteSide();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOTE_SIDE__CORE = eINSTANCE.getRemoteSide_Core();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOTE_SIDE__SYSTEM = eINSTANCE.getRemoteSide_System();

		/**
		 * The meta object literal for the '<em><b>Program</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOTE_SIDE__PROGRAM = eINSTANCE.getRemoteSide_Program();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.Wiring <em>Wiring</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.Wiring
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWiring()
		 * @generated
		 */
		EClass WIRING = eINSTANCE.getWiring();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl <em>Doorbell Traits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.DoorbellTraitsImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDoorbellTraits()
		 * @generated
		 */
		EClass DOORBELL_TRAITS = eINSTANCE.getDoorbellTraits();

		/**
		 * The meta object literal for the '<em><b>Style</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL_TRAITS__STYLE = eINSTANCE.getDoorbellTraits_Style();

		/**
		 * The meta object literal for the '<em><b>Latency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL_TRAITS__LATENCY = eINSTANCE.getDoorbellTraits_Latency();

		/**
		 * The meta object literal for the '<em><b>Fifo Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOORBELL_TRAITS__FIFO_DEPTH = eINSTANCE.getDoorbellTraits_FifoDepth();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.KickLostImpl <em>Kick Lost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.KickLostImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickLost()
		 * @generated
		 */
		EClass KICK_LOST = eINSTANCE.getKickLost();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LOST__LINK = eINSTANCE.getKickLost_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LOST__END = eINSTANCE.getKickLost_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LOST__WHEN = eINSTANCE.getKickLost_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.KickLateImpl <em>Kick Late</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.KickLateImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickLate()
		 * @generated
		 */
		EClass KICK_LATE = eINSTANCE.getKickLate();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LATE__LINK = eINSTANCE.getKickLate_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LATE__END = eINSTANCE.getKickLate_End();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LATE__DELAY = eINSTANCE.getKickLate_Delay();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_LATE__WHEN = eINSTANCE.getKickLate_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.KickDoubledImpl <em>Kick Doubled</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.KickDoubledImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKickDoubled()
		 * @generated
		 */
		EClass KICK_DOUBLED = eINSTANCE.getKickDoubled();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_DOUBLED__LINK = eINSTANCE.getKickDoubled_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_DOUBLED__END = eINSTANCE.getKickDoubled_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KICK_DOUBLED__WHEN = eINSTANCE.getKickDoubled_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.MailboxFullImpl <em>Mailbox Full</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.MailboxFullImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMailboxFull()
		 * @generated
		 */
		EClass MAILBOX_FULL = eINSTANCE.getMailboxFull();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX_FULL__LINK = eINSTANCE.getMailboxFull_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX_FULL__END = eINSTANCE.getMailboxFull_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAILBOX_FULL__WHEN = eINSTANCE.getMailboxFull_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.BufferHeldImpl <em>Buffer Held</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.BufferHeldImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBufferHeld()
		 * @generated
		 */
		EClass BUFFER_HELD = eINSTANCE.getBufferHeld();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_HELD__LINK = eINSTANCE.getBufferHeld_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_HELD__END = eINSTANCE.getBufferHeld_End();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_HELD__HELD = eINSTANCE.getBufferHeld_Held();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_HELD__WHEN = eINSTANCE.getBufferHeld_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.BufferLeakedImpl <em>Buffer Leaked</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.BufferLeakedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBufferLeaked()
		 * @generated
		 */
		EClass BUFFER_LEAKED = eINSTANCE.getBufferLeaked();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_LEAKED__LINK = eINSTANCE.getBufferLeaked_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_LEAKED__END = eINSTANCE.getBufferLeaked_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BUFFER_LEAKED__WHEN = eINSTANCE.getBufferLeaked_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementLostImpl <em>Announcement Lost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementLostImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementLost()
		 * @generated
		 */
		EClass ANNOUNCEMENT_LOST = eINSTANCE.getAnnouncementLost();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LOST__LINK = eINSTANCE.getAnnouncementLost_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LOST__END = eINSTANCE.getAnnouncementLost_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LOST__WHEN = eINSTANCE.getAnnouncementLost_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementLateImpl <em>Announcement Late</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementLateImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementLate()
		 * @generated
		 */
		EClass ANNOUNCEMENT_LATE = eINSTANCE.getAnnouncementLate();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LATE__LINK = eINSTANCE.getAnnouncementLate_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LATE__END = eINSTANCE.getAnnouncementLate_End();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LATE__DELAY = eINSTANCE.getAnnouncementLate_Delay();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_LATE__WHEN = eINSTANCE.getAnnouncementLate_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementDoubledImpl <em>Announcement Doubled</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementDoubledImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementDoubled()
		 * @generated
		 */
		EClass ANNOUNCEMENT_DOUBLED = eINSTANCE.getAnnouncementDoubled();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_DOUBLED__LINK = eINSTANCE.getAnnouncementDoubled_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_DOUBLED__END = eINSTANCE.getAnnouncementDoubled_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_DOUBLED__WHEN = eINSTANCE.getAnnouncementDoubled_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementMalformedImpl <em>Announcement Malformed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementMalformedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementMalformed()
		 * @generated
		 */
		EClass ANNOUNCEMENT_MALFORMED = eINSTANCE.getAnnouncementMalformed();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MALFORMED__LINK = eINSTANCE.getAnnouncementMalformed_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MALFORMED__END = eINSTANCE.getAnnouncementMalformed_End();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MALFORMED__LENGTH = eINSTANCE.getAnnouncementMalformed_Length();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MALFORMED__WHEN = eINSTANCE.getAnnouncementMalformed_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementMisnamedImpl <em>Announcement Misnamed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementMisnamedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementMisnamed()
		 * @generated
		 */
		EClass ANNOUNCEMENT_MISNAMED = eINSTANCE.getAnnouncementMisnamed();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MISNAMED__LINK = eINSTANCE.getAnnouncementMisnamed_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MISNAMED__END = eINSTANCE.getAnnouncementMisnamed_End();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MISNAMED__NAME = eINSTANCE.getAnnouncementMisnamed_Name();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_MISNAMED__WHEN = eINSTANCE.getAnnouncementMisnamed_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.AnnouncementCollidingImpl <em>Announcement Colliding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.AnnouncementCollidingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAnnouncementColliding()
		 * @generated
		 */
		EClass ANNOUNCEMENT_COLLIDING = eINSTANCE.getAnnouncementColliding();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_COLLIDING__LINK = eINSTANCE.getAnnouncementColliding_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_COLLIDING__END = eINSTANCE.getAnnouncementColliding_End();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_COLLIDING__ADDRESS = eINSTANCE.getAnnouncementColliding_Address();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOUNCEMENT_COLLIDING__WHEN = eINSTANCE.getAnnouncementColliding_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.LengthOversizedImpl <em>Length Oversized</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.LengthOversizedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLengthOversized()
		 * @generated
		 */
		EClass LENGTH_OVERSIZED = eINSTANCE.getLengthOversized();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_OVERSIZED__LINK = eINSTANCE.getLengthOversized_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_OVERSIZED__END = eINSTANCE.getLengthOversized_End();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_OVERSIZED__LENGTH = eINSTANCE.getLengthOversized_Length();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENGTH_OVERSIZED__WHEN = eINSTANCE.getLengthOversized_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.MessageUnpublishedImpl <em>Message Unpublished</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.MessageUnpublishedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMessageUnpublished()
		 * @generated
		 */
		EClass MESSAGE_UNPUBLISHED = eINSTANCE.getMessageUnpublished();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_UNPUBLISHED__LINK = eINSTANCE.getMessageUnpublished_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_UNPUBLISHED__END = eINSTANCE.getMessageUnpublished_End();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESSAGE_UNPUBLISHED__WHEN = eINSTANCE.getMessageUnpublished_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CallbackSlowImpl <em>Callback Slow</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CallbackSlowImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCallbackSlow()
		 * @generated
		 */
		EClass CALLBACK_SLOW = eINSTANCE.getCallbackSlow();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLBACK_SLOW__LINK = eINSTANCE.getCallbackSlow_Link();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLBACK_SLOW__END = eINSTANCE.getCallbackSlow_End();

		/**
		 * The meta object literal for the '<em><b>Extra</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLBACK_SLOW__EXTRA = eINSTANCE.getCallbackSlow_Extra();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALLBACK_SLOW__WHEN = eINSTANCE.getCallbackSlow_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.HandshakeSkippedImpl <em>Handshake Skipped</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.HandshakeSkippedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHandshakeSkipped()
		 * @generated
		 */
		EClass HANDSHAKE_SKIPPED = eINSTANCE.getHandshakeSkipped();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDSHAKE_SKIPPED__LINK = eINSTANCE.getHandshakeSkipped_Link();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl <em>Descriptor Corrupted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.DescriptorCorruptedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDescriptorCorrupted()
		 * @generated
		 */
		EClass DESCRIPTOR_CORRUPTED = eINSTANCE.getDescriptorCorrupted();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR_CORRUPTED__LINK = eINSTANCE.getDescriptorCorrupted_Link();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR_CORRUPTED__VRING = eINSTANCE.getDescriptorCorrupted_Vring();

		/**
		 * The meta object literal for the '<em><b>Descriptor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR_CORRUPTED__DESCRIPTOR = eINSTANCE.getDescriptorCorrupted_Descriptor();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR_CORRUPTED__ADDRESS = eINSTANCE.getDescriptorCorrupted_Address();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DESCRIPTOR_CORRUPTED__WHEN = eINSTANCE.getDescriptorCorrupted_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.IndexCorruptedImpl <em>Index Corrupted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.IndexCorruptedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getIndexCorrupted()
		 * @generated
		 */
		EClass INDEX_CORRUPTED = eINSTANCE.getIndexCorrupted();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_CORRUPTED__LINK = eINSTANCE.getIndexCorrupted_Link();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_CORRUPTED__VRING = eINSTANCE.getIndexCorrupted_Vring();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_CORRUPTED__USED = eINSTANCE.getIndexCorrupted_Used();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_CORRUPTED__BY = eINSTANCE.getIndexCorrupted_By();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDEX_CORRUPTED__WHEN = eINSTANCE.getIndexCorrupted_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl <em>Used Entry Forged</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.UsedEntryForgedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getUsedEntryForged()
		 * @generated
		 */
		EClass USED_ENTRY_FORGED = eINSTANCE.getUsedEntryForged();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_ENTRY_FORGED__LINK = eINSTANCE.getUsedEntryForged_Link();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_ENTRY_FORGED__VRING = eINSTANCE.getUsedEntryForged_Vring();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_ENTRY_FORGED__HEAD = eINSTANCE.getUsedEntryForged_Head();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_ENTRY_FORGED__WHEN = eINSTANCE.getUsedEntryForged_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CoreCrashedImpl <em>Core Crashed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CoreCrashedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreCrashed()
		 * @generated
		 */
		EClass CORE_CRASHED = eINSTANCE.getCoreCrashed();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE_CRASHED__CORE = eINSTANCE.getCoreCrashed_Core();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_CRASHED__WHEN = eINSTANCE.getCoreCrashed_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CoreRestartedImpl <em>Core Restarted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CoreRestartedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreRestarted()
		 * @generated
		 */
		EClass CORE_RESTARTED = eINSTANCE.getCoreRestarted();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE_RESTARTED__CORE = eINSTANCE.getCoreRestarted_Core();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_RESTARTED__WHEN = eINSTANCE.getCoreRestarted_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.CoreStuckImpl <em>Core Stuck</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.CoreStuckImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCoreStuck()
		 * @generated
		 */
		EClass CORE_STUCK = eINSTANCE.getCoreStuck();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORE_STUCK__CORE = eINSTANCE.getCoreStuck_Core();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_STUCK__LENGTH = eINSTANCE.getCoreStuck_Length();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORE_STUCK__WHEN = eINSTANCE.getCoreStuck_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.PriorityInvertedImpl <em>Priority Inverted</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.PriorityInvertedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPriorityInverted()
		 * @generated
		 */
		EClass PRIORITY_INVERTED = eINSTANCE.getPriorityInverted();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRIORITY_INVERTED__CORE = eINSTANCE.getPriorityInverted_Core();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIORITY_INVERTED__LENGTH = eINSTANCE.getPriorityInverted_Length();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRIORITY_INVERTED__WHEN = eINSTANCE.getPriorityInverted_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.MaintenanceMissedImpl <em>Maintenance Missed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.MaintenanceMissedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMaintenanceMissed()
		 * @generated
		 */
		EClass MAINTENANCE_MISSED = eINSTANCE.getMaintenanceMissed();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTENANCE_MISSED__CORE = eINSTANCE.getMaintenanceMissed_Core();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_MISSED__LENGTH = eINSTANCE.getMaintenanceMissed_Length();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE_MISSED__WHEN = eINSTANCE.getMaintenanceMissed_When();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TableAlignmentWrongImpl <em>Table Alignment Wrong</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TableAlignmentWrongImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableAlignmentWrong()
		 * @generated
		 */
		EClass TABLE_ALIGNMENT_WRONG = eINSTANCE.getTableAlignmentWrong();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_ALIGNMENT_WRONG__CORE = eINSTANCE.getTableAlignmentWrong_Core();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ALIGNMENT_WRONG__VRING = eINSTANCE.getTableAlignmentWrong_Vring();

		/**
		 * The meta object literal for the '<em><b>Align</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ALIGNMENT_WRONG__ALIGN = eINSTANCE.getTableAlignmentWrong_Align();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl <em>Table Address Wrong</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TableAddressWrongImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableAddressWrong()
		 * @generated
		 */
		EClass TABLE_ADDRESS_WRONG = eINSTANCE.getTableAddressWrong();

		/**
		 * The meta object literal for the '<em><b>Core</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE_ADDRESS_WRONG__CORE = eINSTANCE.getTableAddressWrong_Core();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ADDRESS_WRONG__VRING = eINSTANCE.getTableAddressWrong_Vring();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ADDRESS_WRONG__ADDRESS = eINSTANCE.getTableAddressWrong_Address();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.UncachedImpl <em>Uncached</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.UncachedImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getUncached()
		 * @generated
		 */
		EClass UNCACHED = eINSTANCE.getUncached();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.WriteBackImpl <em>Write Back</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.WriteBackImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWriteBack()
		 * @generated
		 */
		EClass WRITE_BACK = eINSTANCE.getWriteBack();

		/**
		 * The meta object literal for the '<em><b>Maintains Rings</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_BACK__MAINTAINS_RINGS = eINSTANCE.getWriteBack_MaintainsRings();

		/**
		 * The meta object literal for the '<em><b>Maintains Buffers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_BACK__MAINTAINS_BUFFERS = eINSTANCE.getWriteBack_MaintainsBuffers();

		/**
		 * The meta object literal for the '<em><b>Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_BACK__LINE = eINSTANCE.getWriteBack_Line();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WRITE_BACK__LINES = eINSTANCE.getWriteBack_Lines();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.FirmwareEntry <em>Firmware Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.FirmwareEntry
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFirmwareEntry()
		 * @generated
		 */
		EClass FIRMWARE_ENTRY = eINSTANCE.getFirmwareEntry();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.Program <em>Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.Program
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getProgram()
		 * @generated
		 */
		EClass PROGRAM = eINSTANCE.getProgram();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TableEntryImpl <em>Table Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TableEntryImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTableEntry()
		 * @generated
		 */
		EClass TABLE_ENTRY = eINSTANCE.getTableEntry();

		/**
		 * The meta object literal for the '<em><b>Vdev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE_ENTRY__VDEV = eINSTANCE.getTableEntry_Vdev();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.FixedVringsImpl <em>Fixed Vrings</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.FixedVringsImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFixedVrings()
		 * @generated
		 */
		EClass FIXED_VRINGS = eINSTANCE.getFixedVrings();

		/**
		 * The meta object literal for the '<em><b>Num</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__NUM = eINSTANCE.getFixedVrings_Num();

		/**
		 * The meta object literal for the '<em><b>Align</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__ALIGN = eINSTANCE.getFixedVrings_Align();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__RULE = eINSTANCE.getFixedVrings_Rule();

		/**
		 * The meta object literal for the '<em><b>Vring0 Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__VRING0_ADDRESS = eINSTANCE.getFixedVrings_Vring0Address();

		/**
		 * The meta object literal for the '<em><b>Vring1 Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__VRING1_ADDRESS = eINSTANCE.getFixedVrings_Vring1Address();

		/**
		 * The meta object literal for the '<em><b>Buffer Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__BUFFER_ADDRESS = eINSTANCE.getFixedVrings_BufferAddress();

		/**
		 * The meta object literal for the '<em><b>Status Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__STATUS_ADDRESS = eINSTANCE.getFixedVrings_StatusAddress();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__BUFFERS = eINSTANCE.getFixedVrings_Buffers();

		/**
		 * The meta object literal for the '<em><b>Buffer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIXED_VRINGS__BUFFER = eINSTANCE.getFixedVrings_Buffer();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.VdevImpl <em>Vdev</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.VdevImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVdev()
		 * @generated
		 */
		EClass VDEV = eINSTANCE.getVdev();

		/**
		 * The meta object literal for the '<em><b>Notify Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VDEV__NOTIFY_ID = eINSTANCE.getVdev_NotifyId();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VDEV__FEATURES = eINSTANCE.getVdev_Features();

		/**
		 * The meta object literal for the '<em><b>Vring</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VDEV__VRING = eINSTANCE.getVdev_Vring();

		/**
		 * The meta object literal for the '<em><b>Config</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VDEV__CONFIG = eINSTANCE.getVdev_Config();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.OwnMemoryImpl <em>Own Memory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.OwnMemoryImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getOwnMemory()
		 * @generated
		 */
		EClass OWN_MEMORY = eINSTANCE.getOwnMemory();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_MEMORY__NAME = eINSTANCE.getOwnMemory_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_MEMORY__ADDRESS = eINSTANCE.getOwnMemory_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OWN_MEMORY__SIZE = eINSTANCE.getOwnMemory_Size();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TraceImpl <em>Trace</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TraceImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTrace()
		 * @generated
		 */
		EClass TRACE = eINSTANCE.getTrace();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE__NAME = eINSTANCE.getTrace_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE__ADDRESS = eINSTANCE.getTrace_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRACE__SIZE = eINSTANCE.getTrace_Size();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.VendorImpl <em>Vendor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.VendorImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVendor()
		 * @generated
		 */
		EClass VENDOR = eINSTANCE.getVendor();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENDOR__TYPE = eINSTANCE.getVendor_Type();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VENDOR__BODY = eINSTANCE.getVendor_Body();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.PingImpl <em>Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.PingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPing()
		 * @generated
		 */
		EClass PING = eINSTANCE.getPing();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PING__ENDPOINT = eINSTANCE.getPing_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__LENGTH = eINSTANCE.getPing_Length();

		/**
		 * The meta object literal for the '<em><b>Burst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__BURST = eINSTANCE.getPing_Burst();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__WINDOW = eINSTANCE.getPing_Window();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__GAP = eINSTANCE.getPing_Gap();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING__PAUSE = eINSTANCE.getPing_Pause();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.EchoImpl <em>Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.EchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEcho()
		 * @generated
		 */
		EClass ECHO = eINSTANCE.getEcho();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ECHO__ENDPOINT = eINSTANCE.getEcho_Endpoint();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.VisitingEchoImpl <em>Visiting Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.VisitingEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVisitingEcho()
		 * @generated
		 */
		EClass VISITING_ECHO = eINSTANCE.getVisitingEcho();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISITING_ECHO__ENDPOINT = eINSTANCE.getVisitingEcho_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISITING_ECHO__MESSAGES = eINSTANCE.getVisitingEcho_Messages();

		/**
		 * The meta object literal for the '<em><b>Absence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISITING_ECHO__ABSENCE = eINSTANCE.getVisitingEcho_Absence();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISITING_ECHO__ANSWER = eINSTANCE.getVisitingEcho_Answer();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SenderImpl <em>Sender</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SenderImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSender()
		 * @generated
		 */
		EClass SENDER = eINSTANCE.getSender();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SENDER__ENDPOINT = eINSTANCE.getSender_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__LENGTH = eINSTANCE.getSender_Length();

		/**
		 * The meta object literal for the '<em><b>Burst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__BURST = eINSTANCE.getSender_Burst();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__GAP = eINSTANCE.getSender_Gap();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__PAUSE = eINSTANCE.getSender_Pause();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__PATIENCE = eINSTANCE.getSender_Patience();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENDER__MESSAGES = eINSTANCE.getSender_Messages();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ResponderImpl <em>Responder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ResponderImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getResponder()
		 * @generated
		 */
		EClass RESPONDER = eINSTANCE.getResponder();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONDER__ENDPOINT = eINSTANCE.getResponder_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONDER__ANSWER = eINSTANCE.getResponder_Answer();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONDER__LENGTH = eINSTANCE.getResponder_Length();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.FloodImpl <em>Flood</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.FloodImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getFlood()
		 * @generated
		 */
		EClass FLOOD = eINSTANCE.getFlood();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOOD__ENDPOINT = eINSTANCE.getFlood_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOD__LENGTH = eINSTANCE.getFlood_Length();

		/**
		 * The meta object literal for the '<em><b>Patience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOD__PATIENCE = eINSTANCE.getFlood_Patience();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOOD__MESSAGES = eINSTANCE.getFlood_Messages();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SinkImpl <em>Sink</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SinkImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSink()
		 * @generated
		 */
		EClass SINK = eINSTANCE.getSink();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SINK__ENDPOINT = eINSTANCE.getSink_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Greets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SINK__GREETS = eINSTANCE.getSink_Greets();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.EchoPingImpl <em>Echo Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.EchoPingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEchoPing()
		 * @generated
		 */
		EClass ECHO_PING = eINSTANCE.getEchoPing();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.NoCopyPingImpl <em>No Copy Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.NoCopyPingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNoCopyPing()
		 * @generated
		 */
		EClass NO_COPY_PING = eINSTANCE.getNoCopyPing();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.NoCopyEchoImpl <em>No Copy Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.NoCopyEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNoCopyEcho()
		 * @generated
		 */
		EClass NO_COPY_ECHO = eINSTANCE.getNoCopyEcho();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SamplePingImpl <em>Sample Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SamplePingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSamplePing()
		 * @generated
		 */
		EClass SAMPLE_PING = eINSTANCE.getSamplePing();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SampleEchoImpl <em>Sample Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SampleEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSampleEcho()
		 * @generated
		 */
		EClass SAMPLE_ECHO = eINSTANCE.getSampleEcho();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.MatrixClientImpl <em>Matrix Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.MatrixClientImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMatrixClient()
		 * @generated
		 */
		EClass MATRIX_CLIENT = eINSTANCE.getMatrixClient();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_CLIENT__ROUNDS = eINSTANCE.getMatrixClient_Rounds();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.MatrixServerImpl <em>Matrix Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.MatrixServerImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getMatrixServer()
		 * @generated
		 */
		EClass MATRIX_SERVER = eINSTANCE.getMatrixServer();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.RpcDemoImpl <em>Rpc Demo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.RpcDemoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRpcDemo()
		 * @generated
		 */
		EClass RPC_DEMO = eINSTANCE.getRpcDemo();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.RpcServerImpl <em>Rpc Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.RpcServerImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRpcServer()
		 * @generated
		 */
		EClass RPC_SERVER = eINSTANCE.getRpcServer();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RPC_SERVER__INPUT = eINSTANCE.getRpcServer_Input();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ClientSampleImpl <em>Client Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ClientSampleImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getClientSample()
		 * @generated
		 */
		EClass CLIENT_SAMPLE = eINSTANCE.getClientSample();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SAMPLE__CHANNEL = eINSTANCE.getClientSample_Channel();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLIENT_SAMPLE__COUNT = eINSTANCE.getClientSample_Count();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ImxPingPongImpl <em>Imx Ping Pong</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ImxPingPongImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getImxPingPong()
		 * @generated
		 */
		EClass IMX_PING_PONG = eINSTANCE.getImxPingPong();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.PingPongPrimaryImpl <em>Ping Pong Primary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.PingPongPrimaryImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPingPongPrimary()
		 * @generated
		 */
		EClass PING_PONG_PRIMARY = eINSTANCE.getPingPongPrimary();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PING_PONG_PRIMARY__ENDPOINT = eINSTANCE.getPingPongPrimary_Endpoint();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl <em>Ping Pong Secondary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.PingPongSecondaryImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPingPongSecondary()
		 * @generated
		 */
		EClass PING_PONG_SECONDARY = eINSTANCE.getPingPongSecondary();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PING_PONG_SECONDARY__ENDPOINT = eINSTANCE.getPingPongSecondary_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Greeted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING_PONG_SECONDARY__GREETED = eINSTANCE.getPingPongSecondary_Greeted();

		/**
		 * The meta object literal for the '<em><b>Announce Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PING_PONG_SECONDARY__ANNOUNCE_DELAY = eINSTANCE.getPingPongSecondary_AnnounceDelay();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.StringEchoImpl <em>String Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.StringEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStringEcho()
		 * @generated
		 */
		EClass STRING_ECHO = eINSTANCE.getStringEcho();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRING_ECHO__ENDPOINT = eINSTANCE.getStringEcho_Endpoint();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.DemoHostImpl <em>Demo Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.DemoHostImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemoHost()
		 * @generated
		 */
		EClass DEMO_HOST = eINSTANCE.getDemoHost();

		/**
		 * The meta object literal for the '<em><b>Demo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMO_HOST__DEMO = eINSTANCE.getDemoHost_Demo();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.DemoRemoteImpl <em>Demo Remote</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.DemoRemoteImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemoRemote()
		 * @generated
		 */
		EClass DEMO_REMOTE = eINSTANCE.getDemoRemote();

		/**
		 * The meta object literal for the '<em><b>Demo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMO_REMOTE__DEMO = eINSTANCE.getDemoRemote_Demo();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ClientResponderImpl <em>Client Responder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ClientResponderImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getClientResponder()
		 * @generated
		 */
		EClass CLIENT_RESPONDER = eINSTANCE.getClientResponder();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TtyResponderImpl <em>Tty Responder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TtyResponderImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTtyResponder()
		 * @generated
		 */
		EClass TTY_RESPONDER = eINSTANCE.getTtyResponder();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.RawResponderImpl <em>Raw Responder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.RawResponderImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRawResponder()
		 * @generated
		 */
		EClass RAW_RESPONDER = eINSTANCE.getRawResponder();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.StTtyEchoImpl <em>St Tty Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.StTtyEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStTtyEcho()
		 * @generated
		 */
		EClass ST_TTY_ECHO = eINSTANCE.getStTtyEcho();

		/**
		 * The meta object literal for the '<em><b>Uarts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ST_TTY_ECHO__UARTS = eINSTANCE.getStTtyEcho_Uarts();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.StRawImpl <em>St Raw</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.StRawImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getStRaw()
		 * @generated
		 */
		EClass ST_RAW = eINSTANCE.getStRaw();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.PruEchoImpl <em>Pru Echo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.PruEchoImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPruEcho()
		 * @generated
		 */
		EClass PRU_ECHO = eINSTANCE.getPruEcho();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRU_ECHO__PORT = eINSTANCE.getPruEcho_Port();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.TiPingPongImpl <em>Ti Ping Pong</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.TiPingPongImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTiPingPong()
		 * @generated
		 */
		EClass TI_PING_PONG = eINSTANCE.getTiPingPong();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TI_PING_PONG__SERVICE = eINSTANCE.getTiPingPong_Service();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TI_PING_PONG__ADDRESS = eINSTANCE.getTiPingPong_Address();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.EthernetPeerImpl <em>Ethernet Peer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.EthernetPeerImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEthernetPeer()
		 * @generated
		 */
		EClass ETHERNET_PEER = eINSTANCE.getEthernetPeer();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHERNET_PEER__MAC_ADDRESS = eINSTANCE.getEthernetPeer_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Ip Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHERNET_PEER__IP_ADDRESS = eINSTANCE.getEthernetPeer_IpAddress();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.HciHostImpl <em>Hci Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.HciHostImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHciHost()
		 * @generated
		 */
		EClass HCI_HOST = eINSTANCE.getHciHost();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.HciControllerImpl <em>Hci Controller</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.HciControllerImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHciController()
		 * @generated
		 */
		EClass HCI_CONTROLLER = eINSTANCE.getHciController();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SpinelHostImpl <em>Spinel Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SpinelHostImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSpinelHost()
		 * @generated
		 */
		EClass SPINEL_HOST = eINSTANCE.getSpinelHost();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SpinelDeviceImpl <em>Spinel Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SpinelDeviceImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSpinelDevice()
		 * @generated
		 */
		EClass SPINEL_DEVICE = eINSTANCE.getSpinelDevice();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.ModprobeImpl <em>Modprobe</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.ModprobeImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getModprobe()
		 * @generated
		 */
		EClass MODPROBE = eINSTANCE.getModprobe();

		/**
		 * The meta object literal for the '<em><b>Module</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODPROBE__MODULE = eINSTANCE.getModprobe_Module();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.DeviceClientImpl <em>Device Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.DeviceClientImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDeviceClient()
		 * @generated
		 */
		EClass DEVICE_CLIENT = eINSTANCE.getDeviceClient();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_CLIENT__PATH = eINSTANCE.getDeviceClient_Path();

		/**
		 * The meta object literal for the '<em><b>Raw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_CLIENT__RAW = eINSTANCE.getDeviceClient_Raw();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_CLIENT__TEXT = eINSTANCE.getDeviceClient_Text();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_CLIENT__MESSAGES = eINSTANCE.getDeviceClient_Messages();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_CLIENT__PAUSE = eINSTANCE.getDeviceClient_Pause();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.EndpointClientImpl <em>Endpoint Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.EndpointClientImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointClient()
		 * @generated
		 */
		EClass ENDPOINT_CLIENT = eINSTANCE.getEndpointClient();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__CONTROL = eINSTANCE.getEndpointClient_Control();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__SERVICE = eINSTANCE.getEndpointClient_Service();

		/**
		 * The meta object literal for the '<em><b>Src</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__SRC = eINSTANCE.getEndpointClient_Src();

		/**
		 * The meta object literal for the '<em><b>Dst</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__DST = eINSTANCE.getEndpointClient_Dst();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__LENGTH = eINSTANCE.getEndpointClient_Length();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__MESSAGES = eINSTANCE.getEndpointClient_Messages();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__PAUSE = eINSTANCE.getEndpointClient_Pause();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_CLIENT__ANSWER = eINSTANCE.getEndpointClient_Answer();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.LinuxEchoTestImpl <em>Linux Echo Test</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.LinuxEchoTestImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLinuxEchoTest()
		 * @generated
		 */
		EClass LINUX_ECHO_TEST = eINSTANCE.getLinuxEchoTest();

		/**
		 * The meta object literal for the '<em><b>Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINUX_ECHO_TEST__ROUNDS = eINSTANCE.getLinuxEchoTest_Rounds();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.NetPingImpl <em>Net Ping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.NetPingImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNetPing()
		 * @generated
		 */
		EClass NET_PING = eINSTANCE.getNetPing();

		/**
		 * The meta object literal for the '<em><b>Network Interface</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__NETWORK_INTERFACE = eINSTANCE.getNetPing_NetworkInterface();

		/**
		 * The meta object literal for the '<em><b>Own Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__OWN_ADDRESS = eINSTANCE.getNetPing_OwnAddress();

		/**
		 * The meta object literal for the '<em><b>Peer Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__PEER_ADDRESS = eINSTANCE.getNetPing_PeerAddress();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__COUNT = eINSTANCE.getNetPing_Count();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__INTERVAL = eINSTANCE.getNetPing_Interval();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NET_PING__DATA = eINSTANCE.getNetPing_Data();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.SysfsClientImpl <em>Sysfs Client</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.SysfsClientImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSysfsClient()
		 * @generated
		 */
		EClass SYSFS_CLIENT = eINSTANCE.getSysfsClient();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__CHANNEL = eINSTANCE.getSysfsClient_Channel();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__ADDRESS = eINSTANCE.getSysfsClient_Address();

		/**
		 * The meta object literal for the '<em><b>Stream</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__STREAM = eINSTANCE.getSysfsClient_Stream();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__TEXT = eINSTANCE.getSysfsClient_Text();

		/**
		 * The meta object literal for the '<em><b>Messages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__MESSAGES = eINSTANCE.getSysfsClient_Messages();

		/**
		 * The meta object literal for the '<em><b>Pause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSFS_CLIENT__PAUSE = eINSTANCE.getSysfsClient_Pause();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.VringRequestImpl <em>Vring Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.VringRequestImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getVringRequest()
		 * @generated
		 */
		EClass VRING_REQUEST = eINSTANCE.getVringRequest();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING_REQUEST__ADDRESS = eINSTANCE.getVringRequest_Address();

		/**
		 * The meta object literal for the '<em><b>Num</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING_REQUEST__NUM = eINSTANCE.getVringRequest_Num();

		/**
		 * The meta object literal for the '<em><b>Align</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING_REQUEST__ALIGN = eINSTANCE.getVringRequest_Align();

		/**
		 * The meta object literal for the '<em><b>Notify Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VRING_REQUEST__NOTIFY_ID = eINSTANCE.getVringRequest_NotifyId();

		/**
		 * The meta object literal for the '{@link org.rpmsgtracer.model.amp.impl.EndpointRequestImpl <em>Endpoint Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.model.amp.impl.EndpointRequestImpl
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointRequest()
		 * @generated
		 */
		EClass ENDPOINT_REQUEST = eINSTANCE.getEndpointRequest();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_REQUEST__NAME = eINSTANCE.getEndpointRequest_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_REQUEST__ADDRESS = eINSTANCE.getEndpointRequest_Address();

		/**
		 * The meta object literal for the '<em><b>Peer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_REQUEST__PEER = eINSTANCE.getEndpointRequest_Peer();

		/**
		 * The meta object literal for the '<em><b>Announced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENDPOINT_REQUEST__ANNOUNCED = eINSTANCE.getEndpointRequest_Announced();

		/**
		 * The meta object literal for the '<em>Name</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getName_()
		 * @generated
		 */
		EDataType NAME = eINSTANCE.getName_();

		/**
		 * The meta object literal for the '<em>Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTime()
		 * @generated
		 */
		EDataType TIME = eINSTANCE.getTime();

		/**
		 * The meta object literal for the '<em>Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSize()
		 * @generated
		 */
		EDataType SIZE = eINSTANCE.getSize();

		/**
		 * The meta object literal for the '<em>Small Size</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSmallSize()
		 * @generated
		 */
		EDataType SMALL_SIZE = eINSTANCE.getSmallSize();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Endpoint Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEndpointAddress()
		 * @generated
		 */
		EDataType ENDPOINT_ADDRESS = eINSTANCE.getEndpointAddress();

		/**
		 * The meta object literal for the '<em>Bits</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Number
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getBits()
		 * @generated
		 */
		EDataType BITS = eINSTANCE.getBits();

		/**
		 * The meta object literal for the '<em>Whole</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Integer
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getWhole()
		 * @generated
		 */
		EDataType WHOLE = eINSTANCE.getWhole();

		/**
		 * The meta object literal for the '<em>Number</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.Long
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getNumber()
		 * @generated
		 */
		EDataType NUMBER = eINSTANCE.getNumber();

		/**
		 * The meta object literal for the '<em>Time Range</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.machine.Range
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTimeRange()
		 * @generated
		 */
		EDataType TIME_RANGE = eINSTANCE.getTimeRange();

		/**
		 * The meta object literal for the '<em>Time Distribution</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.service.Distribution
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getTimeDistribution()
		 * @generated
		 */
		EDataType TIME_DISTRIBUTION = eINSTANCE.getTimeDistribution();

		/**
		 * The meta object literal for the '<em>Size Distribution</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.service.Distribution
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getSizeDistribution()
		 * @generated
		 */
		EDataType SIZE_DISTRIBUTION = eINSTANCE.getSizeDistribution();

		/**
		 * The meta object literal for the '<em>Count Distribution</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.service.Distribution
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getCountDistribution()
		 * @generated
		 */
		EDataType COUNT_DISTRIBUTION = eINSTANCE.getCountDistribution();

		/**
		 * The meta object literal for the '<em>Occasion</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.fault.When
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getOccasion()
		 * @generated
		 */
		EDataType OCCASION = eINSTANCE.getOccasion();

		/**
		 * The meta object literal for the '<em>Host System</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.personality.HostPersonality
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getHostSystem()
		 * @generated
		 */
		EDataType HOST_SYSTEM = eINSTANCE.getHostSystem();

		/**
		 * The meta object literal for the '<em>Remote System</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.personality.RemotePersonality
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRemoteSystem()
		 * @generated
		 */
		EDataType REMOTE_SYSTEM = eINSTANCE.getRemoteSystem();

		/**
		 * The meta object literal for the '<em>Layout Rule</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.scenario.LayoutRule
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getLayoutRule()
		 * @generated
		 */
		EDataType LAYOUT_RULE = eINSTANCE.getLayoutRule();

		/**
		 * The meta object literal for the '<em>Doorbell Style</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.machine.DoorbellTraits.Style
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDoorbellStyle()
		 * @generated
		 */
		EDataType DOORBELL_STYLE = eINSTANCE.getDoorbellStyle();

		/**
		 * The meta object literal for the '<em>Recovery</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.remoteproc.Recovery
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getRecovery()
		 * @generated
		 */
		EDataType RECOVERY = eINSTANCE.getRecovery();

		/**
		 * The meta object literal for the '<em>Platform Driver</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.remoteproc.PlatformDriver
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPlatformDriver()
		 * @generated
		 */
		EDataType PLATFORM_DRIVER = eINSTANCE.getPlatformDriver();

		/**
		 * The meta object literal for the '<em>Demo</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.service.ZephyrSample.Demo
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getDemo()
		 * @generated
		 */
		EDataType DEMO = eINSTANCE.getDemo();

		/**
		 * The meta object literal for the '<em>Kernel Module</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.linux.device.KernelModule
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getKernelModule()
		 * @generated
		 */
		EDataType KERNEL_MODULE = eINSTANCE.getKernelModule();

		/**
		 * The meta object literal for the '<em>Patience</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.endpoint.Patience
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getPatience()
		 * @generated
		 */
		EDataType PATIENCE = eINSTANCE.getPatience();

		/**
		 * The meta object literal for the '<em>End</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.rpmsgtracer.emulator.log.Role
		 * @see org.rpmsgtracer.model.amp.impl.AmpPackageImpl#getEnd()
		 * @generated
		 */
		EDataType END = eINSTANCE.getEnd();

	}

} //AmpPackage
