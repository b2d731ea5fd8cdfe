/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

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
 * What the emulated kernel keeps: each class is a table, each feature a column or computed from columns. Features bear the kernel's own names.
 * <!-- end-model-doc -->
 * @see org.pagewalk.model.PagewalkFactory
 * @generated
 */
public class PagewalkPackage extends EPackageImpl
{
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_URI = "https://pagewalk.org/model";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final String eNS_PREFIX = "pagewalk";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PagewalkPackage eINSTANCE = org.pagewalk.model.PagewalkPackage.init();

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Machine <em>Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Machine
	 * @see org.pagewalk.model.PagewalkPackage#getMachine()
	 * @generated
	 */
	public static final int MACHINE = 0;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__KERNEL = 0;

	/**
	 * The feature id for the '<em><b>Arch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__ARCH = 1;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__CPUS = 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MEMORY = 3;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__SEED = 4;

	/**
	 * The feature id for the '<em><b>Jiffies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__JIFFIES = 5;

	/**
	 * The feature id for the '<em><b>PAGE SHIFT</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_SHIFT = 6;

	/**
	 * The feature id for the '<em><b>PAGE OFFSET</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_OFFSET = 7;

	/**
	 * The feature id for the '<em><b>MAX ORDER</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MAX_ORDER = 8;

	/**
	 * The feature id for the '<em><b>High memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__HIGH_MEMORY = 9;

	/**
	 * The feature id for the '<em><b>Num physpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__NUM_PHYSPAGES = 10;

	/**
	 * The feature id for the '<em><b>Max mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MAX_MAPNR = 11;

	/**
	 * The feature id for the '<em><b>Mem map</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MEM_MAP = 12;

	/**
	 * The feature id for the '<em><b>Numnodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__NUMNODES = 13;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__NODES = 14;

	/**
	 * The feature id for the '<em><b>Pgdat list</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGDAT_LIST = 15;

	/**
	 * The feature id for the '<em><b>Active list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__ACTIVE_LIST = 16;

	/**
	 * The feature id for the '<em><b>Inactive list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__INACTIVE_LIST = 17;

	/**
	 * The feature id for the '<em><b>Address spaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__ADDRESS_SPACES = 18;

	/**
	 * The feature id for the '<em><b>Buffer heads</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BUFFER_HEADS = 19;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__CPU = 20;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TASKS = 21;

	/**
	 * The feature id for the '<em><b>Timer list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TIMER_LIST = 22;

	/**
	 * The feature id for the '<em><b>Min low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MIN_LOW_PFN = 23;

	/**
	 * The feature id for the '<em><b>Max low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MAX_LOW_PFN = 24;

	/**
	 * The feature id for the '<em><b>Max pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MAX_PFN = 25;

	/**
	 * The feature id for the '<em><b>Highstart pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__HIGHSTART_PFN = 26;

	/**
	 * The feature id for the '<em><b>Highend pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__HIGHEND_PFN = 27;

	/**
	 * The feature id for the '<em><b>Totalram pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TOTALRAM_PAGES = 28;

	/**
	 * The feature id for the '<em><b>Totalhigh pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TOTALHIGH_PAGES = 29;

	/**
	 * The feature id for the '<em><b>text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TEXT = 30;

	/**
	 * The feature id for the '<em><b>etext</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__ETEXT = 31;

	/**
	 * The feature id for the '<em><b>edata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__EDATA = 32;

	/**
	 * The feature id for the '<em><b>init begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__INIT_BEGIN = 33;

	/**
	 * The feature id for the '<em><b>init end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__INIT_END = 34;

	/**
	 * The feature id for the '<em><b>end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__END = 35;

	/**
	 * The feature id for the '<em><b>Sizeof page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__SIZEOF_PAGE = 36;

	/**
	 * The feature id for the '<em><b>E820</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__E820 = 37;

	/**
	 * The feature id for the '<em><b>Boot blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BOOT_BLOCKS = 38;

	/**
	 * The feature id for the '<em><b>Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__LOG = 39;

	/**
	 * The feature id for the '<em><b>Zone table</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__ZONE_TABLE = 40;

	/**
	 * The feature id for the '<em><b>Random state</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__RANDOM_STATE = 41;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__REGIONS = 42;

	/**
	 * The feature id for the '<em><b>Region blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__REGION_BLOCKS = 43;

	/**
	 * The feature id for the '<em><b>TASK SIZE</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TASK_SIZE = 44;

	/**
	 * The feature id for the '<em><b>Swapper pg dir</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__SWAPPER_PG_DIR = 45;

	/**
	 * The feature id for the '<em><b>Empty zero page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__EMPTY_ZERO_PAGE = 46;

	/**
	 * The feature id for the '<em><b>Init mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__INIT_MM = 47;

	/**
	 * The feature id for the '<em><b>Mmlist</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MMLIST = 48;

	/**
	 * The feature id for the '<em><b>Mmlist nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MMLIST_NR = 49;

	/**
	 * The feature id for the '<em><b>Nr active pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__NR_ACTIVE_PAGES = 50;

	/**
	 * The feature id for the '<em><b>Nr inactive pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__NR_INACTIVE_PAGES = 51;

	/**
	 * The feature id for the '<em><b>Page cache size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_CACHE_SIZE = 52;

	/**
	 * The feature id for the '<em><b>Sysctl overcommit memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__SYSCTL_OVERCOMMIT_MEMORY = 53;

	/**
	 * The feature id for the '<em><b>Mms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__MMS = 54;

	/**
	 * The feature id for the '<em><b>Vmas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__VMAS = 55;

	/**
	 * The feature id for the '<em><b>Files</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__FILES = 56;

	/**
	 * The feature id for the '<em><b>Dentries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__DENTRIES = 57;

	/**
	 * The feature id for the '<em><b>Inodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__INODES = 58;

	/**
	 * The feature id for the '<em><b>Shm segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__SHM_SEGMENTS = 59;

	/**
	 * The feature id for the '<em><b>Programs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PROGRAMS = 60;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__DISKS = 61;

	/**
	 * The feature id for the '<em><b>Page hash table</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_HASH_TABLE = 62;

	/**
	 * The feature id for the '<em><b>Page hash bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_HASH_BITS = 63;

	/**
	 * The feature id for the '<em><b>Page indexes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_INDEXES = 64;

	/**
	 * The feature id for the '<em><b>Radix trees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__RADIX_TREES = 65;

	/**
	 * The feature id for the '<em><b>Radix tree nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__RADIX_TREE_NODES = 66;

	/**
	 * The feature id for the '<em><b>Radix tree slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__RADIX_TREE_SLOTS = 67;

	/**
	 * The feature id for the '<em><b>Tries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TRIES = 68;

	/**
	 * The feature id for the '<em><b>Trie nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__TRIE_NODES = 69;

	/**
	 * The feature id for the '<em><b>Prio trees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PRIO_TREES = 70;

	/**
	 * The feature id for the '<em><b>Block numbers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BLOCK_NUMBERS = 71;

	/**
	 * The feature id for the '<em><b>Buf clean</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BUF_CLEAN = 72;

	/**
	 * The feature id for the '<em><b>Buf locked</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BUF_LOCKED = 73;

	/**
	 * The feature id for the '<em><b>Buf dirty</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__BUF_DIRTY = 74;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__POLICIES = 75;

	/**
	 * The feature id for the '<em><b>Page references</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PAGE_REFERENCES = 76;

	/**
	 * The feature id for the '<em><b>Vm max readahead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__VM_MAX_READAHEAD = 77;

	/**
	 * The feature id for the '<em><b>Vm min readahead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__VM_MIN_READAHEAD = 78;

	/**
	 * The feature id for the '<em><b>Pgpgin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGPGIN = 79;

	/**
	 * The feature id for the '<em><b>Pgpgout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGPGOUT = 80;

	/**
	 * The feature id for the '<em><b>Pgfault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGFAULT = 81;

	/**
	 * The feature id for the '<em><b>Pgmajfault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGMAJFAULT = 82;

	/**
	 * The feature id for the '<em><b>Pgactivate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGACTIVATE = 83;

	/**
	 * The feature id for the '<em><b>Pgdeactivate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGDEACTIVATE = 84;

	/**
	 * The feature id for the '<em><b>Pgscan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGSCAN = 85;

	/**
	 * The feature id for the '<em><b>Pgsteal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__PGSTEAL = 86;

	/**
	 * The feature id for the '<em><b>Disk blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE__DISK_BLOCKS = 87;

	/**
	 * The number of structural features of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MACHINE_FEATURE_COUNT = 88;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Node <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Node
	 * @see org.pagewalk.model.PagewalkPackage#getNode()
	 * @generated
	 */
	public static final int NODE = 1;

	/**
	 * The feature id for the '<em><b>Node zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_ZONES = 0;

	/**
	 * The feature id for the '<em><b>Node zonelists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_ZONELISTS = 1;

	/**
	 * The feature id for the '<em><b>Nr zones</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NR_ZONES = 2;

	/**
	 * The feature id for the '<em><b>Node mem map</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_MEM_MAP = 3;

	/**
	 * The feature id for the '<em><b>Valid addr bitmap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__VALID_ADDR_BITMAP = 4;

	/**
	 * The feature id for the '<em><b>Bdata</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__BDATA = 5;

	/**
	 * The feature id for the '<em><b>Node start paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_START_PADDR = 6;

	/**
	 * The feature id for the '<em><b>Node start mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_START_MAPNR = 7;

	/**
	 * The feature id for the '<em><b>Node size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_SIZE = 8;

	/**
	 * The feature id for the '<em><b>Node id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_ID = 9;

	/**
	 * The feature id for the '<em><b>Node next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__NODE_NEXT = 10;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__ZONES = 11;

	/**
	 * The feature id for the '<em><b>Lmem map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__LMEM_MAP = 12;

	/**
	 * The feature id for the '<em><b>Distances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE__DISTANCES = 13;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int NODE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Zone <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Zone
	 * @see org.pagewalk.model.PagewalkPackage#getZone()
	 * @generated
	 */
	public static final int ZONE = 2;

	/**
	 * The feature id for the '<em><b>Lock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__LOCK = 0;

	/**
	 * The feature id for the '<em><b>Free pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__FREE_PAGES = 1;

	/**
	 * The feature id for the '<em><b>Pages min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__PAGES_MIN = 2;

	/**
	 * The feature id for the '<em><b>Pages low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__PAGES_LOW = 3;

	/**
	 * The feature id for the '<em><b>Pages high</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__PAGES_HIGH = 4;

	/**
	 * The feature id for the '<em><b>Need balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__NEED_BALANCE = 5;

	/**
	 * The feature id for the '<em><b>Free area</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__FREE_AREA = 6;

	/**
	 * The feature id for the '<em><b>Wait table</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__WAIT_TABLE = 7;

	/**
	 * The feature id for the '<em><b>Wait table size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__WAIT_TABLE_SIZE = 8;

	/**
	 * The feature id for the '<em><b>Wait table shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__WAIT_TABLE_SHIFT = 9;

	/**
	 * The feature id for the '<em><b>Zone pgdat</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ZONE_PGDAT = 10;

	/**
	 * The feature id for the '<em><b>Zone mem map</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ZONE_MEM_MAP = 11;

	/**
	 * The feature id for the '<em><b>Zone start paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ZONE_START_PADDR = 12;

	/**
	 * The feature id for the '<em><b>Zone start mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ZONE_START_MAPNR = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__NAME = 14;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__SIZE = 15;

	/**
	 * The feature id for the '<em><b>Zone idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__ZONE_IDX = 16;

	/**
	 * The feature id for the '<em><b>Free blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__FREE_BLOCKS = 17;

	/**
	 * The feature id for the '<em><b>Largest free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE__LARGEST_FREE = 18;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONE_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.FreeArea <em>Free Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.FreeArea
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea()
	 * @generated
	 */
	public static final int FREE_AREA = 3;

	/**
	 * The feature id for the '<em><b>Free list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__FREE_LIST = 0;

	/**
	 * The feature id for the '<em><b>Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__MAP = 1;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__ZONE = 2;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__ORDER = 3;

	/**
	 * The feature id for the '<em><b>Nr free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__NR_FREE = 4;

	/**
	 * The feature id for the '<em><b>Unusable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA__UNUSABLE = 5;

	/**
	 * The number of structural features of the '<em>Free Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FREE_AREA_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Page <em>Page</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Page
	 * @see org.pagewalk.model.PagewalkPackage#getPage()
	 * @generated
	 */
	public static final int PAGE = 4;

	/**
	 * The feature id for the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__LIST = 0;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__MAPPING = 1;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__INDEX = 2;

	/**
	 * The feature id for the '<em><b>Next hash</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__NEXT_HASH = 3;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__COUNT = 4;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__FLAGS = 5;

	/**
	 * The feature id for the '<em><b>Lru</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__LRU = 6;

	/**
	 * The feature id for the '<em><b>Pprev hash</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__PPREV_HASH = 7;

	/**
	 * The feature id for the '<em><b>Buffers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__BUFFERS = 8;

	/**
	 * The feature id for the '<em><b>Virtual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__VIRTUAL = 9;

	/**
	 * The feature id for the '<em><b>Pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__PFN = 10;

	/**
	 * The feature id for the '<em><b>Phys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__PHYS = 11;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__ZONE = 12;

	/**
	 * The feature id for the '<em><b>Flags set</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE__FLAGS_SET = 13;

	/**
	 * The number of structural features of the '<em>Page</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.ListHead <em>List Head</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.ListHead
	 * @see org.pagewalk.model.PagewalkPackage#getListHead()
	 * @generated
	 */
	public static final int LIST_HEAD = 5;

	/**
	 * The feature id for the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_HEAD__NEXT = 0;

	/**
	 * The feature id for the '<em><b>Prev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_HEAD__PREV = 1;

	/**
	 * The number of structural features of the '<em>List Head</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LIST_HEAD_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Zonelist <em>Zonelist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Zonelist
	 * @see org.pagewalk.model.PagewalkPackage#getZonelist()
	 * @generated
	 */
	public static final int ZONELIST = 6;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONELIST__ZONES = 0;

	/**
	 * The feature id for the '<em><b>Node</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONELIST__NODE = 1;

	/**
	 * The number of structural features of the '<em>Zonelist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ZONELIST_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.WaitQueueHead <em>Wait Queue Head</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.WaitQueueHead
	 * @see org.pagewalk.model.PagewalkPackage#getWaitQueueHead()
	 * @generated
	 */
	public static final int WAIT_QUEUE_HEAD = 7;

	/**
	 * The feature id for the '<em><b>Zone</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIT_QUEUE_HEAD__ZONE = 0;

	/**
	 * The feature id for the '<em><b>Task list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIT_QUEUE_HEAD__TASK_LIST = 1;

	/**
	 * The number of structural features of the '<em>Wait Queue Head</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int WAIT_QUEUE_HEAD_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.BootmemData <em>Bootmem Data</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.BootmemData
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData()
	 * @generated
	 */
	public static final int BOOTMEM_DATA = 8;

	/**
	 * The feature id for the '<em><b>Node boot start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__NODE_BOOT_START = 0;

	/**
	 * The feature id for the '<em><b>Node low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__NODE_LOW_PFN = 1;

	/**
	 * The feature id for the '<em><b>Node bootmem map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__NODE_BOOTMEM_MAP = 2;

	/**
	 * The feature id for the '<em><b>Last offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__LAST_OFFSET = 3;

	/**
	 * The feature id for the '<em><b>Last pos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__LAST_POS = 4;

	/**
	 * The feature id for the '<em><b>Node</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__NODE = 5;

	/**
	 * The feature id for the '<em><b>Map paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA__MAP_PADDR = 6;

	/**
	 * The number of structural features of the '<em>Bootmem Data</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOTMEM_DATA_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.AddressSpace <em>Address Space</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.AddressSpace
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace()
	 * @generated
	 */
	public static final int ADDRESS_SPACE = 9;

	/**
	 * The feature id for the '<em><b>Clean pages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__CLEAN_PAGES = 0;

	/**
	 * The feature id for the '<em><b>Dirty pages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__DIRTY_PAGES = 1;

	/**
	 * The feature id for the '<em><b>Locked pages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__LOCKED_PAGES = 2;

	/**
	 * The feature id for the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__NRPAGES = 3;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__HOST = 4;

	/**
	 * The feature id for the '<em><b>Immap</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__IMMAP = 5;

	/**
	 * The feature id for the '<em><b>Immap shared</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__IMMAP_SHARED = 6;

	/**
	 * The feature id for the '<em><b>Gfp mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__GFP_MASK = 7;

	/**
	 * The feature id for the '<em><b>Aops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__AOPS = 8;

	/**
	 * The feature id for the '<em><b>Page tree</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__PAGE_TREE = 9;

	/**
	 * The feature id for the '<em><b>Page trie</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__PAGE_TRIE = 10;

	/**
	 * The feature id for the '<em><b>Immap tree</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE__IMMAP_TREE = 11;

	/**
	 * The number of structural features of the '<em>Address Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int ADDRESS_SPACE_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.BufferHead <em>Buffer Head</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.BufferHead
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead()
	 * @generated
	 */
	public static final int BUFFER_HEAD = 10;

	/**
	 * The feature id for the '<em><b>Bpage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BPAGE = 0;

	/**
	 * The feature id for the '<em><b>Bthis page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BTHIS_PAGE = 1;

	/**
	 * The feature id for the '<em><b>Bdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BDEV = 2;

	/**
	 * The feature id for the '<em><b>Bblocknr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BBLOCKNR = 3;

	/**
	 * The feature id for the '<em><b>Bsize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BSIZE = 4;

	/**
	 * The feature id for the '<em><b>Bdata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BDATA = 5;

	/**
	 * The feature id for the '<em><b>Bcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BCOUNT = 6;

	/**
	 * The feature id for the '<em><b>Bstate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BSTATE = 7;

	/**
	 * The feature id for the '<em><b>Blist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BLIST = 8;

	/**
	 * The feature id for the '<em><b>Bflushtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BFLUSHTIME = 9;

	/**
	 * The feature id for the '<em><b>Bend io</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BEND_IO = 10;

	/**
	 * The feature id for the '<em><b>Brw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BRW = 11;

	/**
	 * The feature id for the '<em><b>Binode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BINODE = 12;

	/**
	 * The feature id for the '<em><b>Bnext free</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BNEXT_FREE = 13;

	/**
	 * The feature id for the '<em><b>Binode buffers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BINODE_BUFFERS = 14;

	/**
	 * The feature id for the '<em><b>Breqnext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD__BREQNEXT = 15;

	/**
	 * The number of structural features of the '<em>Buffer Head</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BUFFER_HEAD_FEATURE_COUNT = 16;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Task <em>Task</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Task
	 * @see org.pagewalk.model.PagewalkPackage#getTask()
	 * @generated
	 */
	public static final int TASK = 11;

	/**
	 * The feature id for the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__PID = 0;

	/**
	 * The feature id for the '<em><b>Comm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__COMM = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__STATE = 2;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__FLAGS = 3;

	/**
	 * The feature id for the '<em><b>Processor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__PROCESSOR = 4;

	/**
	 * The feature id for the '<em><b>Pending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__PENDING = 5;

	/**
	 * The feature id for the '<em><b>Exit code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__EXIT_CODE = 6;

	/**
	 * The feature id for the '<em><b>Local pages</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__LOCAL_PAGES = 7;

	/**
	 * The feature id for the '<em><b>Wakes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__WAKES = 8;

	/**
	 * The feature id for the '<em><b>Wait</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__WAIT = 9;

	/**
	 * The feature id for the '<em><b>Wait page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__WAIT_PAGE = 10;

	/**
	 * The feature id for the '<em><b>Wait flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__WAIT_FLAGS = 11;

	/**
	 * The feature id for the '<em><b>Mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__MM = 12;

	/**
	 * The feature id for the '<em><b>Active mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__ACTIVE_MM = 13;

	/**
	 * The feature id for the '<em><b>Min flt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__MIN_FLT = 14;

	/**
	 * The feature id for the '<em><b>Maj flt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__MAJ_FLT = 15;

	/**
	 * The feature id for the '<em><b>Ppptr</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__PPPTR = 16;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__UID = 17;

	/**
	 * The feature id for the '<em><b>Esp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__ESP = 18;

	/**
	 * The feature id for the '<em><b>Cr2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__CR2 = 19;

	/**
	 * The feature id for the '<em><b>Rlim</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__RLIM = 20;

	/**
	 * The feature id for the '<em><b>Vfork done</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__VFORK_DONE = 21;

	/**
	 * The feature id for the '<em><b>Si code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK__SI_CODE = 22;

	/**
	 * The number of structural features of the '<em>Task</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TASK_FEATURE_COUNT = 23;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Cpu <em>Cpu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Cpu
	 * @see org.pagewalk.model.PagewalkPackage#getCpu()
	 * @generated
	 */
	public static final int CPU = 12;

	/**
	 * The feature id for the '<em><b>Current</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__CURRENT = 0;

	/**
	 * The feature id for the '<em><b>Local irq count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__LOCAL_IRQ_COUNT = 1;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__NODE = 2;

	/**
	 * The feature id for the '<em><b>Cr0</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__CR0 = 3;

	/**
	 * The feature id for the '<em><b>Cr2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__CR2 = 4;

	/**
	 * The feature id for the '<em><b>Cr3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__CR3 = 5;

	/**
	 * The feature id for the '<em><b>Cr4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__CR4 = 6;

	/**
	 * The feature id for the '<em><b>Tlb state</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__TLB_STATE = 7;

	/**
	 * The feature id for the '<em><b>Active mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__ACTIVE_MM = 8;

	/**
	 * The feature id for the '<em><b>Tlb entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__TLB_ENTRIES = 9;

	/**
	 * The feature id for the '<em><b>Tlb</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__TLB = 10;

	/**
	 * The feature id for the '<em><b>Tlb hits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__TLB_HITS = 11;

	/**
	 * The feature id for the '<em><b>Tlb misses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__TLB_MISSES = 12;

	/**
	 * The feature id for the '<em><b>Walk reads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__WALK_READS = 13;

	/**
	 * The feature id for the '<em><b>Shootdowns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__SHOOTDOWNS = 14;

	/**
	 * The feature id for the '<em><b>Pgd quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__PGD_QUICK = 15;

	/**
	 * The feature id for the '<em><b>Pmd quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__PMD_QUICK = 16;

	/**
	 * The feature id for the '<em><b>Pte quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__PTE_QUICK = 17;

	/**
	 * The feature id for the '<em><b>Pgtable cache sz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU__PGTABLE_CACHE_SZ = 18;

	/**
	 * The number of structural features of the '<em>Cpu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int CPU_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Timer <em>Timer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Timer
	 * @see org.pagewalk.model.PagewalkPackage#getTimer()
	 * @generated
	 */
	public static final int TIMER = 13;

	/**
	 * The feature id for the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER__EXPIRES = 0;

	/**
	 * The feature id for the '<em><b>Data</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER__DATA = 1;

	/**
	 * The feature id for the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER__LIST = 2;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER__FUNCTION = 3;

	/**
	 * The feature id for the '<em><b>Disk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER__DISK = 4;

	/**
	 * The number of structural features of the '<em>Timer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TIMER_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.E820Entry <em>E820 Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.E820Entry
	 * @see org.pagewalk.model.PagewalkPackage#getE820Entry()
	 * @generated
	 */
	public static final int E820_ENTRY = 14;

	/**
	 * The feature id for the '<em><b>Addr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int E820_ENTRY__ADDR = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int E820_ENTRY__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int E820_ENTRY__TYPE = 2;

	/**
	 * The number of structural features of the '<em>E820 Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int E820_ENTRY_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.BootBlock <em>Boot Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.BootBlock
	 * @see org.pagewalk.model.PagewalkPackage#getBootBlock()
	 * @generated
	 */
	public static final int BOOT_BLOCK = 15;

	/**
	 * The feature id for the '<em><b>Addr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_BLOCK__ADDR = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_BLOCK__SIZE = 1;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_BLOCK__WHAT = 2;

	/**
	 * The number of structural features of the '<em>Boot Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BOOT_BLOCK_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.LogLine <em>Log Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.LogLine
	 * @see org.pagewalk.model.PagewalkPackage#getLogLine()
	 * @generated
	 */
	public static final int LOG_LINE = 16;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LOG_LINE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LOG_LINE__TIME = 1;

	/**
	 * The number of structural features of the '<em>Log Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int LOG_LINE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Distance <em>Distance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Distance
	 * @see org.pagewalk.model.PagewalkPackage#getDistance()
	 * @generated
	 */
	public static final int DISTANCE = 17;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISTANCE__TO = 0;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISTANCE__DISTANCE = 1;

	/**
	 * The number of structural features of the '<em>Distance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISTANCE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Region <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Region
	 * @see org.pagewalk.model.PagewalkPackage#getRegion()
	 * @generated
	 */
	public static final int REGION = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Fit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__FIT = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__UNIT = 3;

	/**
	 * The feature id for the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__USED = 4;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__REQUESTED = 5;

	/**
	 * The feature id for the '<em><b>Internal waste</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__INTERNAL_WASTE = 6;

	/**
	 * The feature id for the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__FREE = 7;

	/**
	 * The feature id for the '<em><b>Largest free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__LARGEST_FREE = 8;

	/**
	 * The feature id for the '<em><b>External waste</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__EXTERNAL_WASTE = 9;

	/**
	 * The feature id for the '<em><b>Nr holes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__NR_HOLES = 10;

	/**
	 * The feature id for the '<em><b>Searches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__SEARCHES = 11;

	/**
	 * The feature id for the '<em><b>Search length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__SEARCH_LENGTH = 12;

	/**
	 * The feature id for the '<em><b>Last search</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__LAST_SEARCH = 13;

	/**
	 * The feature id for the '<em><b>Splits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__SPLITS = 14;

	/**
	 * The feature id for the '<em><b>Merges</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__MERGES = 15;

	/**
	 * The feature id for the '<em><b>Failures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__FAILURES = 16;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__BLOCKS = 17;

	/**
	 * The feature id for the '<em><b>Free list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__FREE_LIST = 18;

	/**
	 * The feature id for the '<em><b>Rover</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__ROVER = 19;

	/**
	 * The feature id for the '<em><b>Nr orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__NR_ORDERS = 20;

	/**
	 * The feature id for the '<em><b>Orders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION__ORDERS = 21;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_FEATURE_COUNT = 22;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.RegionBlock <em>Region Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.RegionBlock
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock()
	 * @generated
	 */
	public static final int REGION_BLOCK = 19;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__START = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__REQUESTED = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__STATE = 3;

	/**
	 * The feature id for the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__FREE = 4;

	/**
	 * The feature id for the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__REGION = 5;

	/**
	 * The feature id for the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__LIST = 6;

	/**
	 * The feature id for the '<em><b>Free list</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK__FREE_LIST = 7;

	/**
	 * The number of structural features of the '<em>Region Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_BLOCK_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.RegionOrder <em>Region Order</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.RegionOrder
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder()
	 * @generated
	 */
	public static final int REGION_ORDER = 20;

	/**
	 * The feature id for the '<em><b>Region</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__REGION = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__SIZE = 1;

	/**
	 * The feature id for the '<em><b>Free list</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__FREE_LIST = 2;

	/**
	 * The feature id for the '<em><b>Nr blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__NR_BLOCKS = 3;

	/**
	 * The feature id for the '<em><b>Nr local</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__NR_LOCAL = 4;

	/**
	 * The feature id for the '<em><b>Nr global</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__NR_GLOBAL = 5;

	/**
	 * The feature id for the '<em><b>Slack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER__SLACK = 6;

	/**
	 * The number of structural features of the '<em>Region Order</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REGION_ORDER_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.MmStruct <em>Mm Struct</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.MmStruct
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct()
	 * @generated
	 */
	public static final int MM_STRUCT = 21;

	/**
	 * The feature id for the '<em><b>Mmap</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MMAP = 0;

	/**
	 * The feature id for the '<em><b>Mm rb</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MM_RB = 1;

	/**
	 * The feature id for the '<em><b>Mmap cache</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MMAP_CACHE = 2;

	/**
	 * The feature id for the '<em><b>Pgd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__PGD = 3;

	/**
	 * The feature id for the '<em><b>Mm users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MM_USERS = 4;

	/**
	 * The feature id for the '<em><b>Mm count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MM_COUNT = 5;

	/**
	 * The feature id for the '<em><b>Map count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MAP_COUNT = 6;

	/**
	 * The feature id for the '<em><b>Mmap sem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MMAP_SEM = 7;

	/**
	 * The feature id for the '<em><b>Page table lock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__PAGE_TABLE_LOCK = 8;

	/**
	 * The feature id for the '<em><b>Mmlist</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__MMLIST = 9;

	/**
	 * The feature id for the '<em><b>Start code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__START_CODE = 10;

	/**
	 * The feature id for the '<em><b>End code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__END_CODE = 11;

	/**
	 * The feature id for the '<em><b>Start data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__START_DATA = 12;

	/**
	 * The feature id for the '<em><b>End data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__END_DATA = 13;

	/**
	 * The feature id for the '<em><b>Start brk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__START_BRK = 14;

	/**
	 * The feature id for the '<em><b>Brk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__BRK = 15;

	/**
	 * The feature id for the '<em><b>Start stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__START_STACK = 16;

	/**
	 * The feature id for the '<em><b>Arg start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__ARG_START = 17;

	/**
	 * The feature id for the '<em><b>Arg end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__ARG_END = 18;

	/**
	 * The feature id for the '<em><b>Env start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__ENV_START = 19;

	/**
	 * The feature id for the '<em><b>Env end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__ENV_END = 20;

	/**
	 * The feature id for the '<em><b>Rss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__RSS = 21;

	/**
	 * The feature id for the '<em><b>Total vm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__TOTAL_VM = 22;

	/**
	 * The feature id for the '<em><b>Locked vm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__LOCKED_VM = 23;

	/**
	 * The feature id for the '<em><b>Def flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__DEF_FLAGS = 24;

	/**
	 * The feature id for the '<em><b>Cpu vm mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__CPU_VM_MASK = 25;

	/**
	 * The feature id for the '<em><b>Swap address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__SWAP_ADDRESS = 26;

	/**
	 * The feature id for the '<em><b>Dumpable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__DUMPABLE = 27;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT__CONTEXT = 28;

	/**
	 * The number of structural features of the '<em>Mm Struct</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int MM_STRUCT_FEATURE_COUNT = 29;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.VmArea <em>Vm Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.VmArea
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea()
	 * @generated
	 */
	public static final int VM_AREA = 22;

	/**
	 * The feature id for the '<em><b>Vm mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_MM = 0;

	/**
	 * The feature id for the '<em><b>Vm start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_START = 1;

	/**
	 * The feature id for the '<em><b>Vm end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_END = 2;

	/**
	 * The feature id for the '<em><b>Vm next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_NEXT = 3;

	/**
	 * The feature id for the '<em><b>Vm page prot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_PAGE_PROT = 4;

	/**
	 * The feature id for the '<em><b>Vm flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_FLAGS = 5;

	/**
	 * The feature id for the '<em><b>Rb parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__RB_PARENT = 6;

	/**
	 * The feature id for the '<em><b>Rb left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__RB_LEFT = 7;

	/**
	 * The feature id for the '<em><b>Rb right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__RB_RIGHT = 8;

	/**
	 * The feature id for the '<em><b>Rb color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__RB_COLOR = 9;

	/**
	 * The feature id for the '<em><b>Rb subtree gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__RB_SUBTREE_GAP = 10;

	/**
	 * The feature id for the '<em><b>Vm next share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_NEXT_SHARE = 11;

	/**
	 * The feature id for the '<em><b>Vm pprev share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_PPREV_SHARE = 12;

	/**
	 * The feature id for the '<em><b>Vm ops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_OPS = 13;

	/**
	 * The feature id for the '<em><b>Vm pgoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_PGOFF = 14;

	/**
	 * The feature id for the '<em><b>Vm file</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_FILE = 15;

	/**
	 * The feature id for the '<em><b>Vm raend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_RAEND = 16;

	/**
	 * The feature id for the '<em><b>Vm private data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__VM_PRIVATE_DATA = 17;

	/**
	 * The feature id for the '<em><b>Prio left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__PRIO_LEFT = 18;

	/**
	 * The feature id for the '<em><b>Prio right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__PRIO_RIGHT = 19;

	/**
	 * The feature id for the '<em><b>Prio parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__PRIO_PARENT = 20;

	/**
	 * The feature id for the '<em><b>Prio head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__PRIO_HEAD = 21;

	/**
	 * The feature id for the '<em><b>Prio set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA__PRIO_SET = 22;

	/**
	 * The number of structural features of the '<em>Vm Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int VM_AREA_FEATURE_COUNT = 23;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.File <em>File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.File
	 * @see org.pagewalk.model.PagewalkPackage#getFile()
	 * @generated
	 */
	public static final int FILE = 23;

	/**
	 * The feature id for the '<em><b>Fdentry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FDENTRY = 0;

	/**
	 * The feature id for the '<em><b>Fmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FMODE = 1;

	/**
	 * The feature id for the '<em><b>Fcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FCOUNT = 2;

	/**
	 * The feature id for the '<em><b>Fpos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FPOS = 3;

	/**
	 * The feature id for the '<em><b>Fflags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FFLAGS = 4;

	/**
	 * The feature id for the '<em><b>Freada</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FREADA = 5;

	/**
	 * The feature id for the '<em><b>Framax</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FRAMAX = 6;

	/**
	 * The feature id for the '<em><b>Fraend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FRAEND = 7;

	/**
	 * The feature id for the '<em><b>Fralen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FRALEN = 8;

	/**
	 * The feature id for the '<em><b>Frawin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__FRAWIN = 9;

	/**
	 * The feature id for the '<em><b>Ra start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__RA_START = 10;

	/**
	 * The feature id for the '<em><b>Ra size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__RA_SIZE = 11;

	/**
	 * The feature id for the '<em><b>Ra async size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__RA_ASYNC_SIZE = 12;

	/**
	 * The feature id for the '<em><b>Ra prev index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE__RA_PREV_INDEX = 13;

	/**
	 * The number of structural features of the '<em>File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int FILE_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Dentry <em>Dentry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Dentry
	 * @see org.pagewalk.model.PagewalkPackage#getDentry()
	 * @generated
	 */
	public static final int DENTRY = 24;

	/**
	 * The feature id for the '<em><b>Dname</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DENTRY__DNAME = 0;

	/**
	 * The feature id for the '<em><b>Dinode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DENTRY__DINODE = 1;

	/**
	 * The number of structural features of the '<em>Dentry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DENTRY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Inode <em>Inode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Inode
	 * @see org.pagewalk.model.PagewalkPackage#getInode()
	 * @generated
	 */
	public static final int INODE = 25;

	/**
	 * The feature id for the '<em><b>Iino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IINO = 0;

	/**
	 * The feature id for the '<em><b>Isize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__ISIZE = 1;

	/**
	 * The feature id for the '<em><b>Icount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__ICOUNT = 2;

	/**
	 * The feature id for the '<em><b>Iwritecount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IWRITECOUNT = 3;

	/**
	 * The feature id for the '<em><b>Inlink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__INLINK = 4;

	/**
	 * The feature id for the '<em><b>Imapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IMAPPING = 5;

	/**
	 * The feature id for the '<em><b>Idev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IDEV = 6;

	/**
	 * The feature id for the '<em><b>Iblocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IBLOCKS = 7;

	/**
	 * The feature id for the '<em><b>Istate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__ISTATE = 8;

	/**
	 * The feature id for the '<em><b>Idata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IDATA = 9;

	/**
	 * The feature id for the '<em><b>Next alloc goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__NEXT_ALLOC_GOAL = 10;

	/**
	 * The feature id for the '<em><b>Idirty buffers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IDIRTY_BUFFERS = 11;

	/**
	 * The feature id for the '<em><b>Idirty data buffers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE__IDIRTY_DATA_BUFFERS = 12;

	/**
	 * The number of structural features of the '<em>Inode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int INODE_FEATURE_COUNT = 13;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.TlbEntry <em>Tlb Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.TlbEntry
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry()
	 * @generated
	 */
	public static final int TLB_ENTRY = 26;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__TAG = 0;

	/**
	 * The feature id for the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__PAGE = 1;

	/**
	 * The feature id for the '<em><b>Page shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__PAGE_SHIFT = 2;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__FLAGS = 3;

	/**
	 * The feature id for the '<em><b>Mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__MM = 4;

	/**
	 * The feature id for the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY__AGE = 5;

	/**
	 * The number of structural features of the '<em>Tlb Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TLB_ENTRY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Rlimit <em>Rlimit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Rlimit
	 * @see org.pagewalk.model.PagewalkPackage#getRlimit()
	 * @generated
	 */
	public static final int RLIMIT = 27;

	/**
	 * The feature id for the '<em><b>Rlim cur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RLIMIT__RLIM_CUR = 0;

	/**
	 * The feature id for the '<em><b>Rlim max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RLIMIT__RLIM_MAX = 1;

	/**
	 * The number of structural features of the '<em>Rlimit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RLIMIT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.ShmSegment <em>Shm Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.ShmSegment
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment()
	 * @generated
	 */
	public static final int SHM_SEGMENT = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__KEY = 1;

	/**
	 * The feature id for the '<em><b>Shm segsz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__SHM_SEGSZ = 2;

	/**
	 * The feature id for the '<em><b>Shm nattch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__SHM_NATTCH = 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__MODE = 4;

	/**
	 * The feature id for the '<em><b>Shm file</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT__SHM_FILE = 5;

	/**
	 * The number of structural features of the '<em>Shm Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int SHM_SEGMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Program <em>Program</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Program
	 * @see org.pagewalk.model.PagewalkPackage#getProgram()
	 * @generated
	 */
	public static final int PROGRAM = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__NAME = 0;

	/**
	 * The feature id for the '<em><b>Dentry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__DENTRY = 1;

	/**
	 * The feature id for the '<em><b>Start code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__START_CODE = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__TEXT = 3;

	/**
	 * The feature id for the '<em><b>Data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__DATA = 4;

	/**
	 * The feature id for the '<em><b>Bss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__BSS = 5;

	/**
	 * The feature id for the '<em><b>Args</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM__ARGS = 6;

	/**
	 * The number of structural features of the '<em>Program</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PROGRAM_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.Disk <em>Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Disk
	 * @see org.pagewalk.model.PagewalkPackage#getDisk()
	 * @generated
	 */
	public static final int DISK = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__NAME = 0;

	/**
	 * The feature id for the '<em><b>Block size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__BLOCK_SIZE = 1;

	/**
	 * The feature id for the '<em><b>Nr blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__NR_BLOCKS = 2;

	/**
	 * The feature id for the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__LATENCY = 3;

	/**
	 * The feature id for the '<em><b>Inodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__INODES = 4;

	/**
	 * The feature id for the '<em><b>Reads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__READS = 5;

	/**
	 * The feature id for the '<em><b>Writes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__WRITES = 6;

	/**
	 * The feature id for the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__HEAD = 7;

	/**
	 * The feature id for the '<em><b>Seeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__SEEKS = 8;

	/**
	 * The feature id for the '<em><b>Bd inode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__BD_INODE = 9;

	/**
	 * The feature id for the '<em><b>Queue head</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__QUEUE_HEAD = 10;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__REQUESTS = 11;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__BLOCKS = 12;

	/**
	 * The feature id for the '<em><b>In service</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK__IN_SERVICE = 13;

	/**
	 * The number of structural features of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.RadixTreeRoot <em>Radix Tree Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.RadixTreeRoot
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot()
	 * @generated
	 */
	public static final int RADIX_TREE_ROOT = 31;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__HEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__NODES = 2;

	/**
	 * The feature id for the '<em><b>Rnode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__RNODE = 3;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__TAGS = 4;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__MAPPING = 5;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT__NODE = 6;

	/**
	 * The number of structural features of the '<em>Radix Tree Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_ROOT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.RadixTreeNode <em>Radix Tree Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.RadixTreeNode
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode()
	 * @generated
	 */
	public static final int RADIX_TREE_NODE = 32;

	/**
	 * The feature id for the '<em><b>Root</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__ROOT = 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__PARENT = 1;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__OFFSET = 2;

	/**
	 * The feature id for the '<em><b>Shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__SHIFT = 3;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__COUNT = 4;

	/**
	 * The feature id for the '<em><b>Tags dirty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__TAGS_DIRTY = 5;

	/**
	 * The feature id for the '<em><b>Tags writeback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__TAGS_WRITEBACK = 6;

	/**
	 * The feature id for the '<em><b>Tags towrite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__TAGS_TOWRITE = 7;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE__SLOTS = 8;

	/**
	 * The number of structural features of the '<em>Radix Tree Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_NODE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.RadixTreeSlot <em>Radix Tree Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.RadixTreeSlot
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot()
	 * @generated
	 */
	public static final int RADIX_TREE_SLOT = 33;

	/**
	 * The feature id for the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_SLOT__ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_SLOT__NODE = 1;

	/**
	 * The feature id for the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_SLOT__PAGE = 2;

	/**
	 * The number of structural features of the '<em>Radix Tree Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int RADIX_TREE_SLOT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.TrieRoot <em>Trie Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.TrieRoot
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot()
	 * @generated
	 */
	public static final int TRIE_ROOT = 34;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT__BITS = 1;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT__NODES = 2;

	/**
	 * The feature id for the '<em><b>Root</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT__ROOT = 3;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT__MAPPING = 4;

	/**
	 * The number of structural features of the '<em>Trie Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_ROOT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.TrieNode <em>Trie Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.TrieNode
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode()
	 * @generated
	 */
	public static final int TRIE_NODE = 35;

	/**
	 * The feature id for the '<em><b>Trie</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__TRIE = 0;

	/**
	 * The feature id for the '<em><b>Bit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__BIT = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__KEY = 2;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__ITEM = 3;

	/**
	 * The feature id for the '<em><b>Left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__LEFT = 4;

	/**
	 * The feature id for the '<em><b>Right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__RIGHT = 5;

	/**
	 * The feature id for the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE__PAGE = 6;

	/**
	 * The number of structural features of the '<em>Trie Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int TRIE_NODE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.PrioTreeRoot <em>Prio Tree Root</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.PrioTreeRoot
	 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot()
	 * @generated
	 */
	public static final int PRIO_TREE_ROOT = 36;

	/**
	 * The feature id for the '<em><b>Prio tree node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRIO_TREE_ROOT__PRIO_TREE_NODE = 0;

	/**
	 * The feature id for the '<em><b>Index bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRIO_TREE_ROOT__INDEX_BITS = 1;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRIO_TREE_ROOT__AREAS = 2;

	/**
	 * The number of structural features of the '<em>Prio Tree Root</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PRIO_TREE_ROOT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.PageHashBucket <em>Page Hash Bucket</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.PageHashBucket
	 * @see org.pagewalk.model.PagewalkPackage#getPageHashBucket()
	 * @generated
	 */
	public static final int PAGE_HASH_BUCKET = 37;

	/**
	 * The feature id for the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_HASH_BUCKET__FIRST = 0;

	/**
	 * The number of structural features of the '<em>Page Hash Bucket</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_HASH_BUCKET_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.PageIndex <em>Page Index</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.PageIndex
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex()
	 * @generated
	 */
	public static final int PAGE_INDEX = 38;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__NAME = 0;

	/**
	 * The feature id for the '<em><b>Look ups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__LOOK_UPS = 1;

	/**
	 * The feature id for the '<em><b>Visited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__VISITED = 2;

	/**
	 * The feature id for the '<em><b>Compared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__COMPARED = 3;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__MEMORY = 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX__ENTRIES = 5;

	/**
	 * The number of structural features of the '<em>Page Index</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_INDEX_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.BlockNumber <em>Block Number</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.BlockNumber
	 * @see org.pagewalk.model.PagewalkPackage#getBlockNumber()
	 * @generated
	 */
	public static final int BLOCK_NUMBER = 39;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK_NUMBER__NUMBER = 0;

	/**
	 * The number of structural features of the '<em>Block Number</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK_NUMBER_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.ReplacementPolicy <em>Replacement Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.ReplacementPolicy
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy()
	 * @generated
	 */
	public static final int REPLACEMENT_POLICY = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__KIND = 1;

	/**
	 * The feature id for the '<em><b>Frames</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__FRAMES = 2;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__REFERENCES = 3;

	/**
	 * The feature id for the '<em><b>Hits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__HITS = 4;

	/**
	 * The feature id for the '<em><b>Faults</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__FAULTS = 5;

	/**
	 * The feature id for the '<em><b>String</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY__STRING = 6;

	/**
	 * The number of structural features of the '<em>Replacement Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int REPLACEMENT_POLICY_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.PageReference <em>Page Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.PageReference
	 * @see org.pagewalk.model.PagewalkPackage#getPageReference()
	 * @generated
	 */
	public static final int PAGE_REFERENCE = 41;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_REFERENCE__PAGE = 0;

	/**
	 * The feature id for the '<em><b>Hit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_REFERENCE__HIT = 1;

	/**
	 * The feature id for the '<em><b>Victim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_REFERENCE__VICTIM = 2;

	/**
	 * The feature id for the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_REFERENCE__LIST = 3;

	/**
	 * The number of structural features of the '<em>Page Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_REFERENCE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.DiskBlock <em>Disk Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.DiskBlock
	 * @see org.pagewalk.model.PagewalkPackage#getDiskBlock()
	 * @generated
	 */
	public static final int DISK_BLOCK = 42;

	/**
	 * The feature id for the '<em><b>Inode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK_BLOCK__INODE = 0;

	/**
	 * The feature id for the '<em><b>Is used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK_BLOCK__IS_USED = 1;

	/**
	 * The number of structural features of the '<em>Disk Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	public static final int DISK_BLOCK_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.pagewalk.model.PageFlag <em>Page Flag</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.PageFlag
	 * @see org.pagewalk.model.PagewalkPackage#getPageFlag()
	 * @generated
	 */
	public static final int PAGE_FLAG = 43;

	/**
	 * The meta object id for the '<em>Bits</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.pagewalk.model.Bits
	 * @see org.pagewalk.model.PagewalkPackage#getBits()
	 * @generated
	 */
	public static final int BITS = 44;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass machineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass freeAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass listHeadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zonelistEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass waitQueueHeadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootmemDataEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressSpaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bufferHeadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cpuEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass e820EntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass logLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass distanceEClass = null;

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
	private EClass regionBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass regionOrderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mmStructEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vmAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dentryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tlbEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rlimitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shmSegmentEClass = null;

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
	private EClass diskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass radixTreeRootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass radixTreeNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass radixTreeSlotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trieRootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trieNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass prioTreeRootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageHashBucketEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageIndexEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockNumberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replacementPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pageFlagEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bitsEDataType = null;

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
	 * @see org.pagewalk.model.PagewalkPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PagewalkPackage()
	{
		super(eNS_URI, PagewalkFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PagewalkPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PagewalkPackage init()
	{
		if (isInited) return (PagewalkPackage)EPackage.Registry.INSTANCE.getEPackage(PagewalkPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPagewalkPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PagewalkPackage thePagewalkPackage = registeredPagewalkPackage instanceof PagewalkPackage ? (PagewalkPackage)registeredPagewalkPackage : new PagewalkPackage();

		isInited = true;

		// Create package meta-data objects
		thePagewalkPackage.createPackageContents();

		// Initialize created meta-data
		thePagewalkPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePagewalkPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PagewalkPackage.eNS_URI, thePagewalkPackage);
		return thePagewalkPackage;
	}


	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Machine</em>'.
	 * @see org.pagewalk.model.Machine
	 * @generated
	 */
	public EClass getMachine()
	{
		return machineEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.pagewalk.model.Machine#getKernel()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Kernel()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getArch <em>Arch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arch</em>'.
	 * @see org.pagewalk.model.Machine#getArch()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Arch()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.pagewalk.model.Machine#getCpus()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Cpus()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.pagewalk.model.Machine#getMemory()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Memory()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.pagewalk.model.Machine#getSeed()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Seed()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getJiffies <em>Jiffies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Jiffies</em>'.
	 * @see org.pagewalk.model.Machine#getJiffies()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Jiffies()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPAGE_SHIFT <em>PAGE SHIFT</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>PAGE SHIFT</em>'.
	 * @see org.pagewalk.model.Machine#getPAGE_SHIFT()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_PAGE_SHIFT()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPAGE_OFFSET <em>PAGE OFFSET</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>PAGE OFFSET</em>'.
	 * @see org.pagewalk.model.Machine#getPAGE_OFFSET()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_PAGE_OFFSET()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMAX_ORDER <em>MAX ORDER</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>MAX ORDER</em>'.
	 * @see org.pagewalk.model.Machine#getMAX_ORDER()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_MAX_ORDER()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getHigh_memory <em>High memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High memory</em>'.
	 * @see org.pagewalk.model.Machine#getHigh_memory()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_High_memory()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getNum_physpages <em>Num physpages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Num physpages</em>'.
	 * @see org.pagewalk.model.Machine#getNum_physpages()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Num_physpages()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMax_mapnr <em>Max mapnr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max mapnr</em>'.
	 * @see org.pagewalk.model.Machine#getMax_mapnr()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Max_mapnr()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getMem_map <em>Mem map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mem map</em>'.
	 * @see org.pagewalk.model.Machine#getMem_map()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Mem_map()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getNumnodes <em>Numnodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Numnodes</em>'.
	 * @see org.pagewalk.model.Machine#getNumnodes()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Numnodes()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.pagewalk.model.Machine#getNodes()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Nodes()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Machine#getPgdat_list <em>Pgdat list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pgdat list</em>'.
	 * @see org.pagewalk.model.Machine#getPgdat_list()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Pgdat_list()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getActive_list <em>Active list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Active list</em>'.
	 * @see org.pagewalk.model.Machine#getActive_list()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Active_list()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getInactive_list <em>Inactive list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Inactive list</em>'.
	 * @see org.pagewalk.model.Machine#getInactive_list()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Inactive_list()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getAddress_spaces <em>Address spaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Address spaces</em>'.
	 * @see org.pagewalk.model.Machine#getAddress_spaces()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Address_spaces()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getBuffer_heads <em>Buffer heads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Buffer heads</em>'.
	 * @see org.pagewalk.model.Machine#getBuffer_heads()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Buffer_heads()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cpu</em>'.
	 * @see org.pagewalk.model.Machine#getCpu()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Cpu()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.pagewalk.model.Machine#getTasks()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Tasks()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getTimer_list <em>Timer list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Timer list</em>'.
	 * @see org.pagewalk.model.Machine#getTimer_list()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Timer_list()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMin_low_pfn <em>Min low pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min low pfn</em>'.
	 * @see org.pagewalk.model.Machine#getMin_low_pfn()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Min_low_pfn()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMax_low_pfn <em>Max low pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max low pfn</em>'.
	 * @see org.pagewalk.model.Machine#getMax_low_pfn()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Max_low_pfn()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMax_pfn <em>Max pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max pfn</em>'.
	 * @see org.pagewalk.model.Machine#getMax_pfn()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Max_pfn()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getHighstart_pfn <em>Highstart pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highstart pfn</em>'.
	 * @see org.pagewalk.model.Machine#getHighstart_pfn()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Highstart_pfn()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getHighend_pfn <em>Highend pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highend pfn</em>'.
	 * @see org.pagewalk.model.Machine#getHighend_pfn()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Highend_pfn()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getTotalram_pages <em>Totalram pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Totalram pages</em>'.
	 * @see org.pagewalk.model.Machine#getTotalram_pages()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Totalram_pages()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getTotalhigh_pages <em>Totalhigh pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Totalhigh pages</em>'.
	 * @see org.pagewalk.model.Machine#getTotalhigh_pages()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Totalhigh_pages()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get_text <em>text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>text</em>'.
	 * @see org.pagewalk.model.Machine#get_text()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine__text()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get_etext <em>etext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>etext</em>'.
	 * @see org.pagewalk.model.Machine#get_etext()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine__etext()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get_edata <em>edata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>edata</em>'.
	 * @see org.pagewalk.model.Machine#get_edata()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine__edata()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get__init_begin <em>init begin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>init begin</em>'.
	 * @see org.pagewalk.model.Machine#get__init_begin()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine___init_begin()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get__init_end <em>init end</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>init end</em>'.
	 * @see org.pagewalk.model.Machine#get__init_end()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine___init_end()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#get_end <em>end</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>end</em>'.
	 * @see org.pagewalk.model.Machine#get_end()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine__end()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getSizeof_page <em>Sizeof page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sizeof page</em>'.
	 * @see org.pagewalk.model.Machine#getSizeof_page()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Sizeof_page()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getE820 <em>E820</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>E820</em>'.
	 * @see org.pagewalk.model.Machine#getE820()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_E820()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getBoot_blocks <em>Boot blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boot blocks</em>'.
	 * @see org.pagewalk.model.Machine#getBoot_blocks()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Boot_blocks()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getLog <em>Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Log</em>'.
	 * @see org.pagewalk.model.Machine#getLog()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Log()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getZone_table <em>Zone table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Zone table</em>'.
	 * @see org.pagewalk.model.Machine#getZone_table()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Zone_table()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getRandom_state <em>Random state</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Random state</em>'.
	 * @see org.pagewalk.model.Machine#getRandom_state()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Random_state()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see org.pagewalk.model.Machine#getRegions()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Regions()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(42);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getRegion_blocks <em>Region blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Region blocks</em>'.
	 * @see org.pagewalk.model.Machine#getRegion_blocks()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Region_blocks()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(43);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getTASK_SIZE <em>TASK SIZE</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>TASK SIZE</em>'.
	 * @see org.pagewalk.model.Machine#getTASK_SIZE()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_TASK_SIZE()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(44);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Machine#getSwapper_pg_dir <em>Swapper pg dir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Swapper pg dir</em>'.
	 * @see org.pagewalk.model.Machine#getSwapper_pg_dir()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Swapper_pg_dir()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(45);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Machine#getEmpty_zero_page <em>Empty zero page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Empty zero page</em>'.
	 * @see org.pagewalk.model.Machine#getEmpty_zero_page()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Empty_zero_page()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(46);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Machine#getInit_mm <em>Init mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Init mm</em>'.
	 * @see org.pagewalk.model.Machine#getInit_mm()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Init_mm()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(47);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getMmlist <em>Mmlist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Mmlist</em>'.
	 * @see org.pagewalk.model.Machine#getMmlist()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Mmlist()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(48);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getMmlist_nr <em>Mmlist nr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mmlist nr</em>'.
	 * @see org.pagewalk.model.Machine#getMmlist_nr()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Mmlist_nr()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(49);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getNr_active_pages <em>Nr active pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr active pages</em>'.
	 * @see org.pagewalk.model.Machine#getNr_active_pages()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Nr_active_pages()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(50);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getNr_inactive_pages <em>Nr inactive pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr inactive pages</em>'.
	 * @see org.pagewalk.model.Machine#getNr_inactive_pages()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Nr_inactive_pages()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(51);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPage_cache_size <em>Page cache size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page cache size</em>'.
	 * @see org.pagewalk.model.Machine#getPage_cache_size()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Page_cache_size()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(52);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getSysctl_overcommit_memory <em>Sysctl overcommit memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sysctl overcommit memory</em>'.
	 * @see org.pagewalk.model.Machine#getSysctl_overcommit_memory()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Sysctl_overcommit_memory()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(53);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getMms <em>Mms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mms</em>'.
	 * @see org.pagewalk.model.Machine#getMms()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Mms()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(54);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getVmas <em>Vmas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vmas</em>'.
	 * @see org.pagewalk.model.Machine#getVmas()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Vmas()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(55);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getFiles <em>Files</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Files</em>'.
	 * @see org.pagewalk.model.Machine#getFiles()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Files()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(56);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getDentries <em>Dentries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dentries</em>'.
	 * @see org.pagewalk.model.Machine#getDentries()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Dentries()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(57);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getInodes <em>Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inodes</em>'.
	 * @see org.pagewalk.model.Machine#getInodes()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Inodes()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(58);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getShm_segments <em>Shm segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shm segments</em>'.
	 * @see org.pagewalk.model.Machine#getShm_segments()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Shm_segments()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(59);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPrograms <em>Programs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Programs</em>'.
	 * @see org.pagewalk.model.Machine#getPrograms()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Programs()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(60);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.pagewalk.model.Machine#getDisks()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Disks()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(61);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPage_hash_table <em>Page hash table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Page hash table</em>'.
	 * @see org.pagewalk.model.Machine#getPage_hash_table()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Page_hash_table()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(62);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPage_hash_bits <em>Page hash bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page hash bits</em>'.
	 * @see org.pagewalk.model.Machine#getPage_hash_bits()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Page_hash_bits()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(63);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPage_indexes <em>Page indexes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Page indexes</em>'.
	 * @see org.pagewalk.model.Machine#getPage_indexes()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Page_indexes()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(64);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getRadix_trees <em>Radix trees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Radix trees</em>'.
	 * @see org.pagewalk.model.Machine#getRadix_trees()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Radix_trees()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(65);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getRadix_tree_nodes <em>Radix tree nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Radix tree nodes</em>'.
	 * @see org.pagewalk.model.Machine#getRadix_tree_nodes()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Radix_tree_nodes()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(66);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getRadix_tree_slots <em>Radix tree slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Radix tree slots</em>'.
	 * @see org.pagewalk.model.Machine#getRadix_tree_slots()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Radix_tree_slots()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(67);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getTries <em>Tries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tries</em>'.
	 * @see org.pagewalk.model.Machine#getTries()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Tries()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(68);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getTrie_nodes <em>Trie nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trie nodes</em>'.
	 * @see org.pagewalk.model.Machine#getTrie_nodes()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Trie_nodes()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(69);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPrio_trees <em>Prio trees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prio trees</em>'.
	 * @see org.pagewalk.model.Machine#getPrio_trees()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Prio_trees()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(70);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getBlock_numbers <em>Block numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Block numbers</em>'.
	 * @see org.pagewalk.model.Machine#getBlock_numbers()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Block_numbers()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(71);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getBuf_clean <em>Buf clean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Buf clean</em>'.
	 * @see org.pagewalk.model.Machine#getBuf_clean()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Buf_clean()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(72);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getBuf_locked <em>Buf locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Buf locked</em>'.
	 * @see org.pagewalk.model.Machine#getBuf_locked()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Buf_locked()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(73);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Machine#getBuf_dirty <em>Buf dirty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Buf dirty</em>'.
	 * @see org.pagewalk.model.Machine#getBuf_dirty()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Buf_dirty()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(74);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.pagewalk.model.Machine#getPolicies()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Policies()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(75);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getPage_references <em>Page references</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Page references</em>'.
	 * @see org.pagewalk.model.Machine#getPage_references()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Page_references()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(76);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getVm_max_readahead <em>Vm max readahead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm max readahead</em>'.
	 * @see org.pagewalk.model.Machine#getVm_max_readahead()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Vm_max_readahead()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(77);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getVm_min_readahead <em>Vm min readahead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm min readahead</em>'.
	 * @see org.pagewalk.model.Machine#getVm_min_readahead()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Vm_min_readahead()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(78);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgpgin <em>Pgpgin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgpgin</em>'.
	 * @see org.pagewalk.model.Machine#getPgpgin()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgpgin()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(79);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgpgout <em>Pgpgout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgpgout</em>'.
	 * @see org.pagewalk.model.Machine#getPgpgout()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgpgout()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(80);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgfault <em>Pgfault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgfault</em>'.
	 * @see org.pagewalk.model.Machine#getPgfault()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgfault()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(81);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgmajfault <em>Pgmajfault</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgmajfault</em>'.
	 * @see org.pagewalk.model.Machine#getPgmajfault()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgmajfault()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(82);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgactivate <em>Pgactivate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgactivate</em>'.
	 * @see org.pagewalk.model.Machine#getPgactivate()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgactivate()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(83);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgdeactivate <em>Pgdeactivate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgdeactivate</em>'.
	 * @see org.pagewalk.model.Machine#getPgdeactivate()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgdeactivate()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(84);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgscan <em>Pgscan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgscan</em>'.
	 * @see org.pagewalk.model.Machine#getPgscan()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgscan()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(85);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Machine#getPgsteal <em>Pgsteal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgsteal</em>'.
	 * @see org.pagewalk.model.Machine#getPgsteal()
	 * @see #getMachine()
	 * @generated
	 */
	public EAttribute getMachine_Pgsteal()
	{
		return (EAttribute)machineEClass.getEStructuralFeatures().get(86);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Machine#getDisk_blocks <em>Disk blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disk blocks</em>'.
	 * @see org.pagewalk.model.Machine#getDisk_blocks()
	 * @see #getMachine()
	 * @generated
	 */
	public EReference getMachine_Disk_blocks()
	{
		return (EReference)machineEClass.getEStructuralFeatures().get(87);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.pagewalk.model.Node
	 * @generated
	 */
	public EClass getNode()
	{
		return nodeEClass;
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Node#getNode_zones <em>Node zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Node zones</em>'.
	 * @see org.pagewalk.model.Node#getNode_zones()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Node_zones()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Node#getNode_zonelists <em>Node zonelists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Node zonelists</em>'.
	 * @see org.pagewalk.model.Node#getNode_zonelists()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Node_zonelists()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getNr_zones <em>Nr zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr zones</em>'.
	 * @see org.pagewalk.model.Node#getNr_zones()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Nr_zones()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Node#getNode_mem_map <em>Node mem map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node mem map</em>'.
	 * @see org.pagewalk.model.Node#getNode_mem_map()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Node_mem_map()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getValid_addr_bitmap <em>Valid addr bitmap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid addr bitmap</em>'.
	 * @see org.pagewalk.model.Node#getValid_addr_bitmap()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Valid_addr_bitmap()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.Node#getBdata <em>Bdata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bdata</em>'.
	 * @see org.pagewalk.model.Node#getBdata()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Bdata()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getNode_start_paddr <em>Node start paddr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node start paddr</em>'.
	 * @see org.pagewalk.model.Node#getNode_start_paddr()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Node_start_paddr()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getNode_start_mapnr <em>Node start mapnr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node start mapnr</em>'.
	 * @see org.pagewalk.model.Node#getNode_start_mapnr()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Node_start_mapnr()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getNode_size <em>Node size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node size</em>'.
	 * @see org.pagewalk.model.Node#getNode_size()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Node_size()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getNode_id <em>Node id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node id</em>'.
	 * @see org.pagewalk.model.Node#getNode_id()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Node_id()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Node#getNode_next <em>Node next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node next</em>'.
	 * @see org.pagewalk.model.Node#getNode_next()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Node_next()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Node#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Zones</em>'.
	 * @see org.pagewalk.model.Node#getZones()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Zones()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Node#getLmem_map <em>Lmem map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lmem map</em>'.
	 * @see org.pagewalk.model.Node#getLmem_map()
	 * @see #getNode()
	 * @generated
	 */
	public EAttribute getNode_Lmem_map()
	{
		return (EAttribute)nodeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Node#getDistances <em>Distances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Distances</em>'.
	 * @see org.pagewalk.model.Node#getDistances()
	 * @see #getNode()
	 * @generated
	 */
	public EReference getNode_Distances()
	{
		return (EReference)nodeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see org.pagewalk.model.Zone
	 * @generated
	 */
	public EClass getZone()
	{
		return zoneEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getLock <em>Lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lock</em>'.
	 * @see org.pagewalk.model.Zone#getLock()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Lock()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getFree_pages <em>Free pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free pages</em>'.
	 * @see org.pagewalk.model.Zone#getFree_pages()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Free_pages()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getPages_min <em>Pages min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages min</em>'.
	 * @see org.pagewalk.model.Zone#getPages_min()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Pages_min()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getPages_low <em>Pages low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages low</em>'.
	 * @see org.pagewalk.model.Zone#getPages_low()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Pages_low()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getPages_high <em>Pages high</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages high</em>'.
	 * @see org.pagewalk.model.Zone#getPages_high()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Pages_high()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getNeed_balance <em>Need balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Need balance</em>'.
	 * @see org.pagewalk.model.Zone#getNeed_balance()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Need_balance()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Zone#getFree_area <em>Free area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Free area</em>'.
	 * @see org.pagewalk.model.Zone#getFree_area()
	 * @see #getZone()
	 * @generated
	 */
	public EReference getZone_Free_area()
	{
		return (EReference)zoneEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Zone#getWait_table <em>Wait table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wait table</em>'.
	 * @see org.pagewalk.model.Zone#getWait_table()
	 * @see #getZone()
	 * @generated
	 */
	public EReference getZone_Wait_table()
	{
		return (EReference)zoneEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getWait_table_size <em>Wait table size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait table size</em>'.
	 * @see org.pagewalk.model.Zone#getWait_table_size()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Wait_table_size()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getWait_table_shift <em>Wait table shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait table shift</em>'.
	 * @see org.pagewalk.model.Zone#getWait_table_shift()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Wait_table_shift()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.Zone#getZone_pgdat <em>Zone pgdat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Zone pgdat</em>'.
	 * @see org.pagewalk.model.Zone#getZone_pgdat()
	 * @see #getZone()
	 * @generated
	 */
	public EReference getZone_Zone_pgdat()
	{
		return (EReference)zoneEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Zone#getZone_mem_map <em>Zone mem map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone mem map</em>'.
	 * @see org.pagewalk.model.Zone#getZone_mem_map()
	 * @see #getZone()
	 * @generated
	 */
	public EReference getZone_Zone_mem_map()
	{
		return (EReference)zoneEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getZone_start_paddr <em>Zone start paddr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone start paddr</em>'.
	 * @see org.pagewalk.model.Zone#getZone_start_paddr()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Zone_start_paddr()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getZone_start_mapnr <em>Zone start mapnr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone start mapnr</em>'.
	 * @see org.pagewalk.model.Zone#getZone_start_mapnr()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Zone_start_mapnr()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.Zone#getName()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Name()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.Zone#getSize()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Size()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getZone_idx <em>Zone idx</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zone idx</em>'.
	 * @see org.pagewalk.model.Zone#getZone_idx()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Zone_idx()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getFree_blocks <em>Free blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free blocks</em>'.
	 * @see org.pagewalk.model.Zone#getFree_blocks()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Free_blocks()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Zone#getLargest_free <em>Largest free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest free</em>'.
	 * @see org.pagewalk.model.Zone#getLargest_free()
	 * @see #getZone()
	 * @generated
	 */
	public EAttribute getZone_Largest_free()
	{
		return (EAttribute)zoneEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.FreeArea <em>Free Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Free Area</em>'.
	 * @see org.pagewalk.model.FreeArea
	 * @generated
	 */
	public EClass getFreeArea()
	{
		return freeAreaEClass;
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.FreeArea#getFree_list <em>Free list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Free list</em>'.
	 * @see org.pagewalk.model.FreeArea#getFree_list()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EReference getFreeArea_Free_list()
	{
		return (EReference)freeAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.FreeArea#getMap <em>Map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map</em>'.
	 * @see org.pagewalk.model.FreeArea#getMap()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EAttribute getFreeArea_Map()
	{
		return (EAttribute)freeAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.FreeArea#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Zone</em>'.
	 * @see org.pagewalk.model.FreeArea#getZone()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EReference getFreeArea_Zone()
	{
		return (EReference)freeAreaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.FreeArea#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.pagewalk.model.FreeArea#getOrder()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EAttribute getFreeArea_Order()
	{
		return (EAttribute)freeAreaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.FreeArea#getNr_free <em>Nr free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr free</em>'.
	 * @see org.pagewalk.model.FreeArea#getNr_free()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EAttribute getFreeArea_Nr_free()
	{
		return (EAttribute)freeAreaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.FreeArea#getUnusable <em>Unusable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unusable</em>'.
	 * @see org.pagewalk.model.FreeArea#getUnusable()
	 * @see #getFreeArea()
	 * @generated
	 */
	public EAttribute getFreeArea_Unusable()
	{
		return (EAttribute)freeAreaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Page <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page</em>'.
	 * @see org.pagewalk.model.Page
	 * @generated
	 */
	public EClass getPage()
	{
		return pageEClass;
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.Page#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>List</em>'.
	 * @see org.pagewalk.model.Page#getList()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_List()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Page#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.pagewalk.model.Page#getMapping()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Mapping()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.pagewalk.model.Page#getIndex()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Index()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Page#getNext_hash <em>Next hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next hash</em>'.
	 * @see org.pagewalk.model.Page#getNext_hash()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Next_hash()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.pagewalk.model.Page#getCount()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Count()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.pagewalk.model.Page#getFlags()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Flags()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.Page#getLru <em>Lru</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lru</em>'.
	 * @see org.pagewalk.model.Page#getLru()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Lru()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Page#getPprev_hash <em>Pprev hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pprev hash</em>'.
	 * @see org.pagewalk.model.Page#getPprev_hash()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Pprev_hash()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Page#getBuffers <em>Buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Buffers</em>'.
	 * @see org.pagewalk.model.Page#getBuffers()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Buffers()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getVirtual <em>Virtual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual</em>'.
	 * @see org.pagewalk.model.Page#getVirtual()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Virtual()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getPfn <em>Pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pfn</em>'.
	 * @see org.pagewalk.model.Page#getPfn()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Pfn()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Page#getPhys <em>Phys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phys</em>'.
	 * @see org.pagewalk.model.Page#getPhys()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Phys()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Page#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zone</em>'.
	 * @see org.pagewalk.model.Page#getZone()
	 * @see #getPage()
	 * @generated
	 */
	public EReference getPage_Zone()
	{
		return (EReference)pageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute list '{@link org.pagewalk.model.Page#getFlags_set <em>Flags set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Flags set</em>'.
	 * @see org.pagewalk.model.Page#getFlags_set()
	 * @see #getPage()
	 * @generated
	 */
	public EAttribute getPage_Flags_set()
	{
		return (EAttribute)pageEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.ListHead <em>List Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>List Head</em>'.
	 * @see org.pagewalk.model.ListHead
	 * @generated
	 */
	public EClass getListHead()
	{
		return listHeadEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.ListHead#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Next</em>'.
	 * @see org.pagewalk.model.ListHead#getNext()
	 * @see #getListHead()
	 * @generated
	 */
	public EReference getListHead_Next()
	{
		return (EReference)listHeadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.ListHead#getPrev <em>Prev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prev</em>'.
	 * @see org.pagewalk.model.ListHead#getPrev()
	 * @see #getListHead()
	 * @generated
	 */
	public EReference getListHead_Prev()
	{
		return (EReference)listHeadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Zonelist <em>Zonelist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zonelist</em>'.
	 * @see org.pagewalk.model.Zonelist
	 * @generated
	 */
	public EClass getZonelist()
	{
		return zonelistEClass;
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Zonelist#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Zones</em>'.
	 * @see org.pagewalk.model.Zonelist#getZones()
	 * @see #getZonelist()
	 * @generated
	 */
	public EReference getZonelist_Zones()
	{
		return (EReference)zonelistEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.Zonelist#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Node</em>'.
	 * @see org.pagewalk.model.Zonelist#getNode()
	 * @see #getZonelist()
	 * @generated
	 */
	public EReference getZonelist_Node()
	{
		return (EReference)zonelistEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.WaitQueueHead <em>Wait Queue Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wait Queue Head</em>'.
	 * @see org.pagewalk.model.WaitQueueHead
	 * @generated
	 */
	public EClass getWaitQueueHead()
	{
		return waitQueueHeadEClass;
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.WaitQueueHead#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Zone</em>'.
	 * @see org.pagewalk.model.WaitQueueHead#getZone()
	 * @see #getWaitQueueHead()
	 * @generated
	 */
	public EReference getWaitQueueHead_Zone()
	{
		return (EReference)waitQueueHeadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.WaitQueueHead#getTask_list <em>Task list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Task list</em>'.
	 * @see org.pagewalk.model.WaitQueueHead#getTask_list()
	 * @see #getWaitQueueHead()
	 * @generated
	 */
	public EReference getWaitQueueHead_Task_list()
	{
		return (EReference)waitQueueHeadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.BootmemData <em>Bootmem Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bootmem Data</em>'.
	 * @see org.pagewalk.model.BootmemData
	 * @generated
	 */
	public EClass getBootmemData()
	{
		return bootmemDataEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getNode_boot_start <em>Node boot start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node boot start</em>'.
	 * @see org.pagewalk.model.BootmemData#getNode_boot_start()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Node_boot_start()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getNode_low_pfn <em>Node low pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node low pfn</em>'.
	 * @see org.pagewalk.model.BootmemData#getNode_low_pfn()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Node_low_pfn()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getNode_bootmem_map <em>Node bootmem map</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node bootmem map</em>'.
	 * @see org.pagewalk.model.BootmemData#getNode_bootmem_map()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Node_bootmem_map()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getLast_offset <em>Last offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last offset</em>'.
	 * @see org.pagewalk.model.BootmemData#getLast_offset()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Last_offset()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getLast_pos <em>Last pos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last pos</em>'.
	 * @see org.pagewalk.model.BootmemData#getLast_pos()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Last_pos()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.BootmemData#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Node</em>'.
	 * @see org.pagewalk.model.BootmemData#getNode()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EReference getBootmemData_Node()
	{
		return (EReference)bootmemDataEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootmemData#getMap_paddr <em>Map paddr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map paddr</em>'.
	 * @see org.pagewalk.model.BootmemData#getMap_paddr()
	 * @see #getBootmemData()
	 * @generated
	 */
	public EAttribute getBootmemData_Map_paddr()
	{
		return (EAttribute)bootmemDataEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.AddressSpace <em>Address Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Space</em>'.
	 * @see org.pagewalk.model.AddressSpace
	 * @generated
	 */
	public EClass getAddressSpace()
	{
		return addressSpaceEClass;
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.AddressSpace#getClean_pages <em>Clean pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Clean pages</em>'.
	 * @see org.pagewalk.model.AddressSpace#getClean_pages()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Clean_pages()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.AddressSpace#getDirty_pages <em>Dirty pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Dirty pages</em>'.
	 * @see org.pagewalk.model.AddressSpace#getDirty_pages()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Dirty_pages()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.AddressSpace#getLocked_pages <em>Locked pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Locked pages</em>'.
	 * @see org.pagewalk.model.AddressSpace#getLocked_pages()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Locked_pages()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.AddressSpace#getNrpages <em>Nrpages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nrpages</em>'.
	 * @see org.pagewalk.model.AddressSpace#getNrpages()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EAttribute getAddressSpace_Nrpages()
	{
		return (EAttribute)addressSpaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.pagewalk.model.AddressSpace#getHost()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Host()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getI_mmap <em>Immap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Immap</em>'.
	 * @see org.pagewalk.model.AddressSpace#getI_mmap()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_I_mmap()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getI_mmap_shared <em>Immap shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Immap shared</em>'.
	 * @see org.pagewalk.model.AddressSpace#getI_mmap_shared()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_I_mmap_shared()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.AddressSpace#getGfp_mask <em>Gfp mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gfp mask</em>'.
	 * @see org.pagewalk.model.AddressSpace#getGfp_mask()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EAttribute getAddressSpace_Gfp_mask()
	{
		return (EAttribute)addressSpaceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.AddressSpace#getA_ops <em>Aops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aops</em>'.
	 * @see org.pagewalk.model.AddressSpace#getA_ops()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EAttribute getAddressSpace_A_ops()
	{
		return (EAttribute)addressSpaceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getPage_tree <em>Page tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page tree</em>'.
	 * @see org.pagewalk.model.AddressSpace#getPage_tree()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Page_tree()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getPage_trie <em>Page trie</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page trie</em>'.
	 * @see org.pagewalk.model.AddressSpace#getPage_trie()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_Page_trie()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.AddressSpace#getI_mmap_tree <em>Immap tree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Immap tree</em>'.
	 * @see org.pagewalk.model.AddressSpace#getI_mmap_tree()
	 * @see #getAddressSpace()
	 * @generated
	 */
	public EReference getAddressSpace_I_mmap_tree()
	{
		return (EReference)addressSpaceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.BufferHead <em>Buffer Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Buffer Head</em>'.
	 * @see org.pagewalk.model.BufferHead
	 * @generated
	 */
	public EClass getBufferHead()
	{
		return bufferHeadEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.BufferHead#getB_page <em>Bpage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bpage</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_page()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_page()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.BufferHead#getB_this_page <em>Bthis page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bthis page</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_this_page()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_this_page()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.BufferHead#getB_dev <em>Bdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bdev</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_dev()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_dev()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_blocknr <em>Bblocknr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bblocknr</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_blocknr()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_blocknr()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_size <em>Bsize</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bsize</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_size()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_size()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_data <em>Bdata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bdata</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_data()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_data()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_count <em>Bcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bcount</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_count()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_count()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_state <em>Bstate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bstate</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_state()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_state()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_list <em>Blist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blist</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_list()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_list()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_flushtime <em>Bflushtime</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bflushtime</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_flushtime()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_flushtime()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_end_io <em>Bend io</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend io</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_end_io()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_end_io()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BufferHead#getB_rw <em>Brw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brw</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_rw()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EAttribute getBufferHead_B_rw()
	{
		return (EAttribute)bufferHeadEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.BufferHead#getB_inode <em>Binode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Binode</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_inode()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_inode()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.BufferHead#getB_next_free <em>Bnext free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bnext free</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_next_free()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_next_free()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.BufferHead#getB_inode_buffers <em>Binode buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Binode buffers</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_inode_buffers()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_inode_buffers()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.BufferHead#getB_reqnext <em>Breqnext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Breqnext</em>'.
	 * @see org.pagewalk.model.BufferHead#getB_reqnext()
	 * @see #getBufferHead()
	 * @generated
	 */
	public EReference getBufferHead_B_reqnext()
	{
		return (EReference)bufferHeadEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Task <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task</em>'.
	 * @see org.pagewalk.model.Task
	 * @generated
	 */
	public EClass getTask()
	{
		return taskEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getPid <em>Pid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pid</em>'.
	 * @see org.pagewalk.model.Task#getPid()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Pid()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getComm <em>Comm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comm</em>'.
	 * @see org.pagewalk.model.Task#getComm()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Comm()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.pagewalk.model.Task#getState()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_State()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.pagewalk.model.Task#getFlags()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Flags()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getProcessor <em>Processor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor</em>'.
	 * @see org.pagewalk.model.Task#getProcessor()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Processor()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getPending <em>Pending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pending</em>'.
	 * @see org.pagewalk.model.Task#getPending()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Pending()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getExit_code <em>Exit code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit code</em>'.
	 * @see org.pagewalk.model.Task#getExit_code()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Exit_code()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getLocal_pages <em>Local pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Local pages</em>'.
	 * @see org.pagewalk.model.Task#getLocal_pages()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Local_pages()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getWakes <em>Wakes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wakes</em>'.
	 * @see org.pagewalk.model.Task#getWakes()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Wakes()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.Task#getWait <em>Wait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Wait</em>'.
	 * @see org.pagewalk.model.Task#getWait()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Wait()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getWait_page <em>Wait page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Wait page</em>'.
	 * @see org.pagewalk.model.Task#getWait_page()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Wait_page()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getWait_flags <em>Wait flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait flags</em>'.
	 * @see org.pagewalk.model.Task#getWait_flags()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Wait_flags()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getMm <em>Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mm</em>'.
	 * @see org.pagewalk.model.Task#getMm()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Mm()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getActive_mm <em>Active mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Active mm</em>'.
	 * @see org.pagewalk.model.Task#getActive_mm()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Active_mm()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getMin_flt <em>Min flt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min flt</em>'.
	 * @see org.pagewalk.model.Task#getMin_flt()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Min_flt()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getMaj_flt <em>Maj flt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maj flt</em>'.
	 * @see org.pagewalk.model.Task#getMaj_flt()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Maj_flt()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getP_pptr <em>Ppptr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ppptr</em>'.
	 * @see org.pagewalk.model.Task#getP_pptr()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_P_pptr()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.pagewalk.model.Task#getUid()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Uid()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getEsp <em>Esp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Esp</em>'.
	 * @see org.pagewalk.model.Task#getEsp()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Esp()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getCr2 <em>Cr2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cr2</em>'.
	 * @see org.pagewalk.model.Task#getCr2()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Cr2()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Task#getRlim <em>Rlim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rlim</em>'.
	 * @see org.pagewalk.model.Task#getRlim()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Rlim()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Task#getVfork_done <em>Vfork done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vfork done</em>'.
	 * @see org.pagewalk.model.Task#getVfork_done()
	 * @see #getTask()
	 * @generated
	 */
	public EReference getTask_Vfork_done()
	{
		return (EReference)taskEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Task#getSi_code <em>Si code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Si code</em>'.
	 * @see org.pagewalk.model.Task#getSi_code()
	 * @see #getTask()
	 * @generated
	 */
	public EAttribute getTask_Si_code()
	{
		return (EAttribute)taskEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Cpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cpu</em>'.
	 * @see org.pagewalk.model.Cpu
	 * @generated
	 */
	public EClass getCpu()
	{
		return cpuEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getCurrent <em>Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Current</em>'.
	 * @see org.pagewalk.model.Cpu#getCurrent()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Current()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getLocal_irq_count <em>Local irq count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Local irq count</em>'.
	 * @see org.pagewalk.model.Cpu#getLocal_irq_count()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Local_irq_count()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.pagewalk.model.Cpu#getNode()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Node()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getCr0 <em>Cr0</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cr0</em>'.
	 * @see org.pagewalk.model.Cpu#getCr0()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Cr0()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getCr2 <em>Cr2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cr2</em>'.
	 * @see org.pagewalk.model.Cpu#getCr2()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Cr2()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getCr3 <em>Cr3</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cr3</em>'.
	 * @see org.pagewalk.model.Cpu#getCr3()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Cr3()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getCr4 <em>Cr4</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cr4</em>'.
	 * @see org.pagewalk.model.Cpu#getCr4()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Cr4()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getTlb_state <em>Tlb state</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tlb state</em>'.
	 * @see org.pagewalk.model.Cpu#getTlb_state()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Tlb_state()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getActive_mm <em>Active mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Active mm</em>'.
	 * @see org.pagewalk.model.Cpu#getActive_mm()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Active_mm()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getTlb_entries <em>Tlb entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tlb entries</em>'.
	 * @see org.pagewalk.model.Cpu#getTlb_entries()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Tlb_entries()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Cpu#getTlb <em>Tlb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tlb</em>'.
	 * @see org.pagewalk.model.Cpu#getTlb()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Tlb()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getTlb_hits <em>Tlb hits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tlb hits</em>'.
	 * @see org.pagewalk.model.Cpu#getTlb_hits()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Tlb_hits()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getTlb_misses <em>Tlb misses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tlb misses</em>'.
	 * @see org.pagewalk.model.Cpu#getTlb_misses()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Tlb_misses()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getWalk_reads <em>Walk reads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Walk reads</em>'.
	 * @see org.pagewalk.model.Cpu#getWalk_reads()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Walk_reads()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getShootdowns <em>Shootdowns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shootdowns</em>'.
	 * @see org.pagewalk.model.Cpu#getShootdowns()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Shootdowns()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getPgd_quick <em>Pgd quick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pgd quick</em>'.
	 * @see org.pagewalk.model.Cpu#getPgd_quick()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Pgd_quick()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getPmd_quick <em>Pmd quick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pmd quick</em>'.
	 * @see org.pagewalk.model.Cpu#getPmd_quick()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Pmd_quick()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Cpu#getPte_quick <em>Pte quick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pte quick</em>'.
	 * @see org.pagewalk.model.Cpu#getPte_quick()
	 * @see #getCpu()
	 * @generated
	 */
	public EReference getCpu_Pte_quick()
	{
		return (EReference)cpuEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Cpu#getPgtable_cache_sz <em>Pgtable cache sz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pgtable cache sz</em>'.
	 * @see org.pagewalk.model.Cpu#getPgtable_cache_sz()
	 * @see #getCpu()
	 * @generated
	 */
	public EAttribute getCpu_Pgtable_cache_sz()
	{
		return (EAttribute)cpuEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Timer <em>Timer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timer</em>'.
	 * @see org.pagewalk.model.Timer
	 * @generated
	 */
	public EClass getTimer()
	{
		return timerEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Timer#getExpires <em>Expires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires</em>'.
	 * @see org.pagewalk.model.Timer#getExpires()
	 * @see #getTimer()
	 * @generated
	 */
	public EAttribute getTimer_Expires()
	{
		return (EAttribute)timerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Timer#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Data</em>'.
	 * @see org.pagewalk.model.Timer#getData()
	 * @see #getTimer()
	 * @generated
	 */
	public EReference getTimer_Data()
	{
		return (EReference)timerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.Timer#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>List</em>'.
	 * @see org.pagewalk.model.Timer#getList()
	 * @see #getTimer()
	 * @generated
	 */
	public EReference getTimer_List()
	{
		return (EReference)timerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Timer#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.pagewalk.model.Timer#getFunction()
	 * @see #getTimer()
	 * @generated
	 */
	public EAttribute getTimer_Function()
	{
		return (EAttribute)timerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Timer#getDisk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Disk</em>'.
	 * @see org.pagewalk.model.Timer#getDisk()
	 * @see #getTimer()
	 * @generated
	 */
	public EReference getTimer_Disk()
	{
		return (EReference)timerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.E820Entry <em>E820 Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>E820 Entry</em>'.
	 * @see org.pagewalk.model.E820Entry
	 * @generated
	 */
	public EClass getE820Entry()
	{
		return e820EntryEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.E820Entry#getAddr <em>Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addr</em>'.
	 * @see org.pagewalk.model.E820Entry#getAddr()
	 * @see #getE820Entry()
	 * @generated
	 */
	public EAttribute getE820Entry_Addr()
	{
		return (EAttribute)e820EntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.E820Entry#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.E820Entry#getSize()
	 * @see #getE820Entry()
	 * @generated
	 */
	public EAttribute getE820Entry_Size()
	{
		return (EAttribute)e820EntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.E820Entry#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.pagewalk.model.E820Entry#getType()
	 * @see #getE820Entry()
	 * @generated
	 */
	public EAttribute getE820Entry_Type()
	{
		return (EAttribute)e820EntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.BootBlock <em>Boot Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boot Block</em>'.
	 * @see org.pagewalk.model.BootBlock
	 * @generated
	 */
	public EClass getBootBlock()
	{
		return bootBlockEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootBlock#getAddr <em>Addr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addr</em>'.
	 * @see org.pagewalk.model.BootBlock#getAddr()
	 * @see #getBootBlock()
	 * @generated
	 */
	public EAttribute getBootBlock_Addr()
	{
		return (EAttribute)bootBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootBlock#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.BootBlock#getSize()
	 * @see #getBootBlock()
	 * @generated
	 */
	public EAttribute getBootBlock_Size()
	{
		return (EAttribute)bootBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BootBlock#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.pagewalk.model.BootBlock#getWhat()
	 * @see #getBootBlock()
	 * @generated
	 */
	public EAttribute getBootBlock_What()
	{
		return (EAttribute)bootBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.LogLine <em>Log Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Line</em>'.
	 * @see org.pagewalk.model.LogLine
	 * @generated
	 */
	public EClass getLogLine()
	{
		return logLineEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.LogLine#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.pagewalk.model.LogLine#getText()
	 * @see #getLogLine()
	 * @generated
	 */
	public EAttribute getLogLine_Text()
	{
		return (EAttribute)logLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.LogLine#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.pagewalk.model.LogLine#getTime()
	 * @see #getLogLine()
	 * @generated
	 */
	public EAttribute getLogLine_Time()
	{
		return (EAttribute)logLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Distance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distance</em>'.
	 * @see org.pagewalk.model.Distance
	 * @generated
	 */
	public EClass getDistance()
	{
		return distanceEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Distance#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.pagewalk.model.Distance#getTo()
	 * @see #getDistance()
	 * @generated
	 */
	public EReference getDistance_To()
	{
		return (EReference)distanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Distance#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.pagewalk.model.Distance#getDistance()
	 * @see #getDistance()
	 * @generated
	 */
	public EAttribute getDistance_Distance()
	{
		return (EAttribute)distanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see org.pagewalk.model.Region
	 * @generated
	 */
	public EClass getRegion()
	{
		return regionEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.Region#getName()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Name()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getFit <em>Fit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fit</em>'.
	 * @see org.pagewalk.model.Region#getFit()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Fit()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.Region#getSize()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Size()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.pagewalk.model.Region#getUnit()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Unit()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getUsed <em>Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used</em>'.
	 * @see org.pagewalk.model.Region#getUsed()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Used()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested</em>'.
	 * @see org.pagewalk.model.Region#getRequested()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Requested()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getInternal_waste <em>Internal waste</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Internal waste</em>'.
	 * @see org.pagewalk.model.Region#getInternal_waste()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Internal_waste()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getFree <em>Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free</em>'.
	 * @see org.pagewalk.model.Region#getFree()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Free()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getLargest_free <em>Largest free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Largest free</em>'.
	 * @see org.pagewalk.model.Region#getLargest_free()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Largest_free()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getExternal_waste <em>External waste</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>External waste</em>'.
	 * @see org.pagewalk.model.Region#getExternal_waste()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_External_waste()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getNr_holes <em>Nr holes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr holes</em>'.
	 * @see org.pagewalk.model.Region#getNr_holes()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Nr_holes()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getSearches <em>Searches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Searches</em>'.
	 * @see org.pagewalk.model.Region#getSearches()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Searches()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getSearch_length <em>Search length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Search length</em>'.
	 * @see org.pagewalk.model.Region#getSearch_length()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Search_length()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getLast_search <em>Last search</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last search</em>'.
	 * @see org.pagewalk.model.Region#getLast_search()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Last_search()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getSplits <em>Splits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Splits</em>'.
	 * @see org.pagewalk.model.Region#getSplits()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Splits()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getMerges <em>Merges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merges</em>'.
	 * @see org.pagewalk.model.Region#getMerges()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Merges()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getFailures <em>Failures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failures</em>'.
	 * @see org.pagewalk.model.Region#getFailures()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Failures()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Region#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Blocks</em>'.
	 * @see org.pagewalk.model.Region#getBlocks()
	 * @see #getRegion()
	 * @generated
	 */
	public EReference getRegion_Blocks()
	{
		return (EReference)regionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Region#getFree_list <em>Free list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Free list</em>'.
	 * @see org.pagewalk.model.Region#getFree_list()
	 * @see #getRegion()
	 * @generated
	 */
	public EReference getRegion_Free_list()
	{
		return (EReference)regionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Region#getRover <em>Rover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rover</em>'.
	 * @see org.pagewalk.model.Region#getRover()
	 * @see #getRegion()
	 * @generated
	 */
	public EReference getRegion_Rover()
	{
		return (EReference)regionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Region#getNr_orders <em>Nr orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr orders</em>'.
	 * @see org.pagewalk.model.Region#getNr_orders()
	 * @see #getRegion()
	 * @generated
	 */
	public EAttribute getRegion_Nr_orders()
	{
		return (EAttribute)regionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Region#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Orders</em>'.
	 * @see org.pagewalk.model.Region#getOrders()
	 * @see #getRegion()
	 * @generated
	 */
	public EReference getRegion_Orders()
	{
		return (EReference)regionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.RegionBlock <em>Region Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region Block</em>'.
	 * @see org.pagewalk.model.RegionBlock
	 * @generated
	 */
	public EClass getRegionBlock()
	{
		return regionBlockEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionBlock#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.pagewalk.model.RegionBlock#getStart()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EAttribute getRegionBlock_Start()
	{
		return (EAttribute)regionBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionBlock#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.RegionBlock#getSize()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EAttribute getRegionBlock_Size()
	{
		return (EAttribute)regionBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionBlock#getRequested <em>Requested</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requested</em>'.
	 * @see org.pagewalk.model.RegionBlock#getRequested()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EAttribute getRegionBlock_Requested()
	{
		return (EAttribute)regionBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionBlock#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.pagewalk.model.RegionBlock#getState()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EAttribute getRegionBlock_State()
	{
		return (EAttribute)regionBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionBlock#isFree <em>Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free</em>'.
	 * @see org.pagewalk.model.RegionBlock#isFree()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EAttribute getRegionBlock_Free()
	{
		return (EAttribute)regionBlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RegionBlock#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Region</em>'.
	 * @see org.pagewalk.model.RegionBlock#getRegion()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EReference getRegionBlock_Region()
	{
		return (EReference)regionBlockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.RegionBlock#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>List</em>'.
	 * @see org.pagewalk.model.RegionBlock#getList()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EReference getRegionBlock_List()
	{
		return (EReference)regionBlockEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.RegionBlock#getFree_list <em>Free list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Free list</em>'.
	 * @see org.pagewalk.model.RegionBlock#getFree_list()
	 * @see #getRegionBlock()
	 * @generated
	 */
	public EReference getRegionBlock_Free_list()
	{
		return (EReference)regionBlockEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.RegionOrder <em>Region Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region Order</em>'.
	 * @see org.pagewalk.model.RegionOrder
	 * @generated
	 */
	public EClass getRegionOrder()
	{
		return regionOrderEClass;
	}

	/**
	 * Returns the meta object for the container reference '{@link org.pagewalk.model.RegionOrder#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Region</em>'.
	 * @see org.pagewalk.model.RegionOrder#getRegion()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EReference getRegionOrder_Region()
	{
		return (EReference)regionOrderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionOrder#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.pagewalk.model.RegionOrder#getSize()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EAttribute getRegionOrder_Size()
	{
		return (EAttribute)regionOrderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.RegionOrder#getFree_list <em>Free list</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Free list</em>'.
	 * @see org.pagewalk.model.RegionOrder#getFree_list()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EReference getRegionOrder_Free_list()
	{
		return (EReference)regionOrderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionOrder#getNr_blocks <em>Nr blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr blocks</em>'.
	 * @see org.pagewalk.model.RegionOrder#getNr_blocks()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EAttribute getRegionOrder_Nr_blocks()
	{
		return (EAttribute)regionOrderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionOrder#getNr_local <em>Nr local</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr local</em>'.
	 * @see org.pagewalk.model.RegionOrder#getNr_local()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EAttribute getRegionOrder_Nr_local()
	{
		return (EAttribute)regionOrderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionOrder#getNr_global <em>Nr global</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr global</em>'.
	 * @see org.pagewalk.model.RegionOrder#getNr_global()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EAttribute getRegionOrder_Nr_global()
	{
		return (EAttribute)regionOrderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RegionOrder#getSlack <em>Slack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slack</em>'.
	 * @see org.pagewalk.model.RegionOrder#getSlack()
	 * @see #getRegionOrder()
	 * @generated
	 */
	public EAttribute getRegionOrder_Slack()
	{
		return (EAttribute)regionOrderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.MmStruct <em>Mm Struct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mm Struct</em>'.
	 * @see org.pagewalk.model.MmStruct
	 * @generated
	 */
	public EClass getMmStruct()
	{
		return mmStructEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.MmStruct#getMmap <em>Mmap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mmap</em>'.
	 * @see org.pagewalk.model.MmStruct#getMmap()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EReference getMmStruct_Mmap()
	{
		return (EReference)mmStructEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.MmStruct#getMm_rb <em>Mm rb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mm rb</em>'.
	 * @see org.pagewalk.model.MmStruct#getMm_rb()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EReference getMmStruct_Mm_rb()
	{
		return (EReference)mmStructEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.MmStruct#getMmap_cache <em>Mmap cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mmap cache</em>'.
	 * @see org.pagewalk.model.MmStruct#getMmap_cache()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EReference getMmStruct_Mmap_cache()
	{
		return (EReference)mmStructEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.MmStruct#getPgd <em>Pgd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pgd</em>'.
	 * @see org.pagewalk.model.MmStruct#getPgd()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EReference getMmStruct_Pgd()
	{
		return (EReference)mmStructEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getMm_users <em>Mm users</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mm users</em>'.
	 * @see org.pagewalk.model.MmStruct#getMm_users()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Mm_users()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getMm_count <em>Mm count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mm count</em>'.
	 * @see org.pagewalk.model.MmStruct#getMm_count()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Mm_count()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getMap_count <em>Map count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map count</em>'.
	 * @see org.pagewalk.model.MmStruct#getMap_count()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Map_count()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getMmap_sem <em>Mmap sem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mmap sem</em>'.
	 * @see org.pagewalk.model.MmStruct#getMmap_sem()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Mmap_sem()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getPage_table_lock <em>Page table lock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page table lock</em>'.
	 * @see org.pagewalk.model.MmStruct#getPage_table_lock()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Page_table_lock()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.MmStruct#getMmlist <em>Mmlist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mmlist</em>'.
	 * @see org.pagewalk.model.MmStruct#getMmlist()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EReference getMmStruct_Mmlist()
	{
		return (EReference)mmStructEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getStart_code <em>Start code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start code</em>'.
	 * @see org.pagewalk.model.MmStruct#getStart_code()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Start_code()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getEnd_code <em>End code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End code</em>'.
	 * @see org.pagewalk.model.MmStruct#getEnd_code()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_End_code()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getStart_data <em>Start data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start data</em>'.
	 * @see org.pagewalk.model.MmStruct#getStart_data()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Start_data()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getEnd_data <em>End data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End data</em>'.
	 * @see org.pagewalk.model.MmStruct#getEnd_data()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_End_data()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getStart_brk <em>Start brk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start brk</em>'.
	 * @see org.pagewalk.model.MmStruct#getStart_brk()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Start_brk()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getBrk <em>Brk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Brk</em>'.
	 * @see org.pagewalk.model.MmStruct#getBrk()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Brk()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getStart_stack <em>Start stack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start stack</em>'.
	 * @see org.pagewalk.model.MmStruct#getStart_stack()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Start_stack()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getArg_start <em>Arg start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg start</em>'.
	 * @see org.pagewalk.model.MmStruct#getArg_start()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Arg_start()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getArg_end <em>Arg end</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arg end</em>'.
	 * @see org.pagewalk.model.MmStruct#getArg_end()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Arg_end()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getEnv_start <em>Env start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Env start</em>'.
	 * @see org.pagewalk.model.MmStruct#getEnv_start()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Env_start()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getEnv_end <em>Env end</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Env end</em>'.
	 * @see org.pagewalk.model.MmStruct#getEnv_end()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Env_end()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getRss <em>Rss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rss</em>'.
	 * @see org.pagewalk.model.MmStruct#getRss()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Rss()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getTotal_vm <em>Total vm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total vm</em>'.
	 * @see org.pagewalk.model.MmStruct#getTotal_vm()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Total_vm()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getLocked_vm <em>Locked vm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked vm</em>'.
	 * @see org.pagewalk.model.MmStruct#getLocked_vm()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Locked_vm()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getDef_flags <em>Def flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Def flags</em>'.
	 * @see org.pagewalk.model.MmStruct#getDef_flags()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Def_flags()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getCpu_vm_mask <em>Cpu vm mask</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpu vm mask</em>'.
	 * @see org.pagewalk.model.MmStruct#getCpu_vm_mask()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Cpu_vm_mask()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getSwap_address <em>Swap address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swap address</em>'.
	 * @see org.pagewalk.model.MmStruct#getSwap_address()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Swap_address()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getDumpable <em>Dumpable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dumpable</em>'.
	 * @see org.pagewalk.model.MmStruct#getDumpable()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Dumpable()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.MmStruct#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.pagewalk.model.MmStruct#getContext()
	 * @see #getMmStruct()
	 * @generated
	 */
	public EAttribute getMmStruct_Context()
	{
		return (EAttribute)mmStructEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.VmArea <em>Vm Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vm Area</em>'.
	 * @see org.pagewalk.model.VmArea
	 * @generated
	 */
	public EClass getVmArea()
	{
		return vmAreaEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getVm_mm <em>Vm mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm mm</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_mm()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Vm_mm()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_start <em>Vm start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm start</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_start()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_start()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_end <em>Vm end</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm end</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_end()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_end()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getVm_next <em>Vm next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm next</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_next()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Vm_next()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_page_prot <em>Vm page prot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm page prot</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_page_prot()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_page_prot()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_flags <em>Vm flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm flags</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_flags()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_flags()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getRb_parent <em>Rb parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rb parent</em>'.
	 * @see org.pagewalk.model.VmArea#getRb_parent()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Rb_parent()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getRb_left <em>Rb left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rb left</em>'.
	 * @see org.pagewalk.model.VmArea#getRb_left()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Rb_left()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getRb_right <em>Rb right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rb right</em>'.
	 * @see org.pagewalk.model.VmArea#getRb_right()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Rb_right()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getRb_color <em>Rb color</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rb color</em>'.
	 * @see org.pagewalk.model.VmArea#getRb_color()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Rb_color()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getRb_subtree_gap <em>Rb subtree gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rb subtree gap</em>'.
	 * @see org.pagewalk.model.VmArea#getRb_subtree_gap()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Rb_subtree_gap()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getVm_next_share <em>Vm next share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm next share</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_next_share()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Vm_next_share()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getVm_pprev_share <em>Vm pprev share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm pprev share</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_pprev_share()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Vm_pprev_share()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_ops <em>Vm ops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm ops</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_ops()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_ops()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_pgoff <em>Vm pgoff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm pgoff</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_pgoff()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_pgoff()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getVm_file <em>Vm file</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vm file</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_file()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Vm_file()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_raend <em>Vm raend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm raend</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_raend()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_raend()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.VmArea#getVm_private_data <em>Vm private data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vm private data</em>'.
	 * @see org.pagewalk.model.VmArea#getVm_private_data()
	 * @see #getVmArea()
	 * @generated
	 */
	public EAttribute getVmArea_Vm_private_data()
	{
		return (EAttribute)vmAreaEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getPrio_left <em>Prio left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio left</em>'.
	 * @see org.pagewalk.model.VmArea#getPrio_left()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Prio_left()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getPrio_right <em>Prio right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio right</em>'.
	 * @see org.pagewalk.model.VmArea#getPrio_right()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Prio_right()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getPrio_parent <em>Prio parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio parent</em>'.
	 * @see org.pagewalk.model.VmArea#getPrio_parent()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Prio_parent()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getPrio_head <em>Prio head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio head</em>'.
	 * @see org.pagewalk.model.VmArea#getPrio_head()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Prio_head()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.VmArea#getPrio_set <em>Prio set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio set</em>'.
	 * @see org.pagewalk.model.VmArea#getPrio_set()
	 * @see #getVmArea()
	 * @generated
	 */
	public EReference getVmArea_Prio_set()
	{
		return (EReference)vmAreaEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.File <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>File</em>'.
	 * @see org.pagewalk.model.File
	 * @generated
	 */
	public EClass getFile()
	{
		return fileEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.File#getF_dentry <em>Fdentry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fdentry</em>'.
	 * @see org.pagewalk.model.File#getF_dentry()
	 * @see #getFile()
	 * @generated
	 */
	public EReference getFile_F_dentry()
	{
		return (EReference)fileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_mode <em>Fmode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fmode</em>'.
	 * @see org.pagewalk.model.File#getF_mode()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_mode()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_count <em>Fcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fcount</em>'.
	 * @see org.pagewalk.model.File#getF_count()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_count()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_pos <em>Fpos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fpos</em>'.
	 * @see org.pagewalk.model.File#getF_pos()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_pos()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_flags <em>Fflags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fflags</em>'.
	 * @see org.pagewalk.model.File#getF_flags()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_flags()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_reada <em>Freada</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Freada</em>'.
	 * @see org.pagewalk.model.File#getF_reada()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_reada()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_ramax <em>Framax</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Framax</em>'.
	 * @see org.pagewalk.model.File#getF_ramax()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_ramax()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_raend <em>Fraend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fraend</em>'.
	 * @see org.pagewalk.model.File#getF_raend()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_raend()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_ralen <em>Fralen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fralen</em>'.
	 * @see org.pagewalk.model.File#getF_ralen()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_ralen()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getF_rawin <em>Frawin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frawin</em>'.
	 * @see org.pagewalk.model.File#getF_rawin()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_F_rawin()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getRa_start <em>Ra start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ra start</em>'.
	 * @see org.pagewalk.model.File#getRa_start()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_Ra_start()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getRa_size <em>Ra size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ra size</em>'.
	 * @see org.pagewalk.model.File#getRa_size()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_Ra_size()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getRa_async_size <em>Ra async size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ra async size</em>'.
	 * @see org.pagewalk.model.File#getRa_async_size()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_Ra_async_size()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.File#getRa_prev_index <em>Ra prev index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ra prev index</em>'.
	 * @see org.pagewalk.model.File#getRa_prev_index()
	 * @see #getFile()
	 * @generated
	 */
	public EAttribute getFile_Ra_prev_index()
	{
		return (EAttribute)fileEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Dentry <em>Dentry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dentry</em>'.
	 * @see org.pagewalk.model.Dentry
	 * @generated
	 */
	public EClass getDentry()
	{
		return dentryEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Dentry#getD_name <em>Dname</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dname</em>'.
	 * @see org.pagewalk.model.Dentry#getD_name()
	 * @see #getDentry()
	 * @generated
	 */
	public EAttribute getDentry_D_name()
	{
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Dentry#getD_inode <em>Dinode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dinode</em>'.
	 * @see org.pagewalk.model.Dentry#getD_inode()
	 * @see #getDentry()
	 * @generated
	 */
	public EReference getDentry_D_inode()
	{
		return (EReference)dentryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Inode <em>Inode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inode</em>'.
	 * @see org.pagewalk.model.Inode
	 * @generated
	 */
	public EClass getInode()
	{
		return inodeEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_ino <em>Iino</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iino</em>'.
	 * @see org.pagewalk.model.Inode#getI_ino()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_ino()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_size <em>Isize</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Isize</em>'.
	 * @see org.pagewalk.model.Inode#getI_size()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_size()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_count <em>Icount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Icount</em>'.
	 * @see org.pagewalk.model.Inode#getI_count()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_count()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_writecount <em>Iwritecount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iwritecount</em>'.
	 * @see org.pagewalk.model.Inode#getI_writecount()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_writecount()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_nlink <em>Inlink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inlink</em>'.
	 * @see org.pagewalk.model.Inode#getI_nlink()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_nlink()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Inode#getI_mapping <em>Imapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Imapping</em>'.
	 * @see org.pagewalk.model.Inode#getI_mapping()
	 * @see #getInode()
	 * @generated
	 */
	public EReference getInode_I_mapping()
	{
		return (EReference)inodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Inode#getI_dev <em>Idev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Idev</em>'.
	 * @see org.pagewalk.model.Inode#getI_dev()
	 * @see #getInode()
	 * @generated
	 */
	public EReference getInode_I_dev()
	{
		return (EReference)inodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_blocks <em>Iblocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iblocks</em>'.
	 * @see org.pagewalk.model.Inode#getI_blocks()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_blocks()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getI_state <em>Istate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Istate</em>'.
	 * @see org.pagewalk.model.Inode#getI_state()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_I_state()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Inode#getI_data <em>Idata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Idata</em>'.
	 * @see org.pagewalk.model.Inode#getI_data()
	 * @see #getInode()
	 * @generated
	 */
	public EReference getInode_I_data()
	{
		return (EReference)inodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Inode#getNext_alloc_goal <em>Next alloc goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next alloc goal</em>'.
	 * @see org.pagewalk.model.Inode#getNext_alloc_goal()
	 * @see #getInode()
	 * @generated
	 */
	public EAttribute getInode_Next_alloc_goal()
	{
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Inode#getI_dirty_buffers <em>Idirty buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Idirty buffers</em>'.
	 * @see org.pagewalk.model.Inode#getI_dirty_buffers()
	 * @see #getInode()
	 * @generated
	 */
	public EReference getInode_I_dirty_buffers()
	{
		return (EReference)inodeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Inode#getI_dirty_data_buffers <em>Idirty data buffers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Idirty data buffers</em>'.
	 * @see org.pagewalk.model.Inode#getI_dirty_data_buffers()
	 * @see #getInode()
	 * @generated
	 */
	public EReference getInode_I_dirty_data_buffers()
	{
		return (EReference)inodeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.TlbEntry <em>Tlb Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tlb Entry</em>'.
	 * @see org.pagewalk.model.TlbEntry
	 * @generated
	 */
	public EClass getTlbEntry()
	{
		return tlbEntryEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TlbEntry#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.pagewalk.model.TlbEntry#getTag()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EAttribute getTlbEntry_Tag()
	{
		return (EAttribute)tlbEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TlbEntry#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page</em>'.
	 * @see org.pagewalk.model.TlbEntry#getPage()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EReference getTlbEntry_Page()
	{
		return (EReference)tlbEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TlbEntry#getPage_shift <em>Page shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page shift</em>'.
	 * @see org.pagewalk.model.TlbEntry#getPage_shift()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EAttribute getTlbEntry_Page_shift()
	{
		return (EAttribute)tlbEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TlbEntry#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.pagewalk.model.TlbEntry#getFlags()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EAttribute getTlbEntry_Flags()
	{
		return (EAttribute)tlbEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TlbEntry#getMm <em>Mm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mm</em>'.
	 * @see org.pagewalk.model.TlbEntry#getMm()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EReference getTlbEntry_Mm()
	{
		return (EReference)tlbEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TlbEntry#getAge <em>Age</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age</em>'.
	 * @see org.pagewalk.model.TlbEntry#getAge()
	 * @see #getTlbEntry()
	 * @generated
	 */
	public EAttribute getTlbEntry_Age()
	{
		return (EAttribute)tlbEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Rlimit <em>Rlimit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rlimit</em>'.
	 * @see org.pagewalk.model.Rlimit
	 * @generated
	 */
	public EClass getRlimit()
	{
		return rlimitEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Rlimit#getRlim_cur <em>Rlim cur</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rlim cur</em>'.
	 * @see org.pagewalk.model.Rlimit#getRlim_cur()
	 * @see #getRlimit()
	 * @generated
	 */
	public EAttribute getRlimit_Rlim_cur()
	{
		return (EAttribute)rlimitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Rlimit#getRlim_max <em>Rlim max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rlim max</em>'.
	 * @see org.pagewalk.model.Rlimit#getRlim_max()
	 * @see #getRlimit()
	 * @generated
	 */
	public EAttribute getRlimit_Rlim_max()
	{
		return (EAttribute)rlimitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.ShmSegment <em>Shm Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shm Segment</em>'.
	 * @see org.pagewalk.model.ShmSegment
	 * @generated
	 */
	public EClass getShmSegment()
	{
		return shmSegmentEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ShmSegment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.pagewalk.model.ShmSegment#getId()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EAttribute getShmSegment_Id()
	{
		return (EAttribute)shmSegmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ShmSegment#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.pagewalk.model.ShmSegment#getKey()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EAttribute getShmSegment_Key()
	{
		return (EAttribute)shmSegmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ShmSegment#getShm_segsz <em>Shm segsz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shm segsz</em>'.
	 * @see org.pagewalk.model.ShmSegment#getShm_segsz()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EAttribute getShmSegment_Shm_segsz()
	{
		return (EAttribute)shmSegmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ShmSegment#getShm_nattch <em>Shm nattch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shm nattch</em>'.
	 * @see org.pagewalk.model.ShmSegment#getShm_nattch()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EAttribute getShmSegment_Shm_nattch()
	{
		return (EAttribute)shmSegmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ShmSegment#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.pagewalk.model.ShmSegment#getMode()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EAttribute getShmSegment_Mode()
	{
		return (EAttribute)shmSegmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.ShmSegment#getShm_file <em>Shm file</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Shm file</em>'.
	 * @see org.pagewalk.model.ShmSegment#getShm_file()
	 * @see #getShmSegment()
	 * @generated
	 */
	public EReference getShmSegment_Shm_file()
	{
		return (EReference)shmSegmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Program <em>Program</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Program</em>'.
	 * @see org.pagewalk.model.Program
	 * @generated
	 */
	public EClass getProgram()
	{
		return programEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.Program#getName()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Name()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Program#getDentry <em>Dentry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Dentry</em>'.
	 * @see org.pagewalk.model.Program#getDentry()
	 * @see #getProgram()
	 * @generated
	 */
	public EReference getProgram_Dentry()
	{
		return (EReference)programEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getStart_code <em>Start code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start code</em>'.
	 * @see org.pagewalk.model.Program#getStart_code()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Start_code()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.pagewalk.model.Program#getText()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Text()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data</em>'.
	 * @see org.pagewalk.model.Program#getData()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Data()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getBss <em>Bss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bss</em>'.
	 * @see org.pagewalk.model.Program#getBss()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Bss()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Program#getArgs <em>Args</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Args</em>'.
	 * @see org.pagewalk.model.Program#getArgs()
	 * @see #getProgram()
	 * @generated
	 */
	public EAttribute getProgram_Args()
	{
		return (EAttribute)programEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk</em>'.
	 * @see org.pagewalk.model.Disk
	 * @generated
	 */
	public EClass getDisk()
	{
		return diskEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.Disk#getName()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Name()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getBlock_size <em>Block size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block size</em>'.
	 * @see org.pagewalk.model.Disk#getBlock_size()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Block_size()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getNr_blocks <em>Nr blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr blocks</em>'.
	 * @see org.pagewalk.model.Disk#getNr_blocks()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Nr_blocks()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getLatency <em>Latency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency</em>'.
	 * @see org.pagewalk.model.Disk#getLatency()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Latency()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getInodes <em>Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inodes</em>'.
	 * @see org.pagewalk.model.Disk#getInodes()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Inodes()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getReads <em>Reads</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reads</em>'.
	 * @see org.pagewalk.model.Disk#getReads()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Reads()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getWrites <em>Writes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writes</em>'.
	 * @see org.pagewalk.model.Disk#getWrites()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Writes()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Head</em>'.
	 * @see org.pagewalk.model.Disk#getHead()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Head()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getSeeks <em>Seeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seeks</em>'.
	 * @see org.pagewalk.model.Disk#getSeeks()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Seeks()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.Disk#getBd_inode <em>Bd inode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bd inode</em>'.
	 * @see org.pagewalk.model.Disk#getBd_inode()
	 * @see #getDisk()
	 * @generated
	 */
	public EReference getDisk_Bd_inode()
	{
		return (EReference)diskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Disk#getQueue_head <em>Queue head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Queue head</em>'.
	 * @see org.pagewalk.model.Disk#getQueue_head()
	 * @see #getDisk()
	 * @generated
	 */
	public EReference getDisk_Queue_head()
	{
		return (EReference)diskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.Disk#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requests</em>'.
	 * @see org.pagewalk.model.Disk#getRequests()
	 * @see #getDisk()
	 * @generated
	 */
	public EAttribute getDisk_Requests()
	{
		return (EAttribute)diskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.Disk#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.pagewalk.model.Disk#getBlocks()
	 * @see #getDisk()
	 * @generated
	 */
	public EReference getDisk_Blocks()
	{
		return (EReference)diskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.Disk#getIn_service <em>In service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>In service</em>'.
	 * @see org.pagewalk.model.Disk#getIn_service()
	 * @see #getDisk()
	 * @generated
	 */
	public EReference getDisk_In_service()
	{
		return (EReference)diskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.RadixTreeRoot <em>Radix Tree Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Radix Tree Root</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot
	 * @generated
	 */
	public EClass getRadixTreeRoot()
	{
		return radixTreeRootEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeRoot#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getName()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EAttribute getRadixTreeRoot_Name()
	{
		return (EAttribute)radixTreeRootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeRoot#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getHeight()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EAttribute getRadixTreeRoot_Height()
	{
		return (EAttribute)radixTreeRootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeRoot#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nodes</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getNodes()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EAttribute getRadixTreeRoot_Nodes()
	{
		return (EAttribute)radixTreeRootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeRoot#getRnode <em>Rnode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rnode</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getRnode()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EAttribute getRadixTreeRoot_Rnode()
	{
		return (EAttribute)radixTreeRootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeRoot#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getTags()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EAttribute getRadixTreeRoot_Tags()
	{
		return (EAttribute)radixTreeRootEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeRoot#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getMapping()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EReference getRadixTreeRoot_Mapping()
	{
		return (EReference)radixTreeRootEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeRoot#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.pagewalk.model.RadixTreeRoot#getNode()
	 * @see #getRadixTreeRoot()
	 * @generated
	 */
	public EReference getRadixTreeRoot_Node()
	{
		return (EReference)radixTreeRootEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.RadixTreeNode <em>Radix Tree Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Radix Tree Node</em>'.
	 * @see org.pagewalk.model.RadixTreeNode
	 * @generated
	 */
	public EClass getRadixTreeNode()
	{
		return radixTreeNodeEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeNode#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Root</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getRoot()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EReference getRadixTreeNode_Root()
	{
		return (EReference)radixTreeNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeNode#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getParent()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EReference getRadixTreeNode_Parent()
	{
		return (EReference)radixTreeNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getOffset()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Offset()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getShift <em>Shift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shift</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getShift()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Shift()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getCount()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Count()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getTags_dirty <em>Tags dirty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags dirty</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getTags_dirty()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Tags_dirty()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getTags_writeback <em>Tags writeback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags writeback</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getTags_writeback()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Tags_writeback()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeNode#getTags_towrite <em>Tags towrite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags towrite</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getTags_towrite()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EAttribute getRadixTreeNode_Tags_towrite()
	{
		return (EAttribute)radixTreeNodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * Returns the meta object for the containment reference list '{@link org.pagewalk.model.RadixTreeNode#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.pagewalk.model.RadixTreeNode#getSlots()
	 * @see #getRadixTreeNode()
	 * @generated
	 */
	public EReference getRadixTreeNode_Slots()
	{
		return (EReference)radixTreeNodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.RadixTreeSlot <em>Radix Tree Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Radix Tree Slot</em>'.
	 * @see org.pagewalk.model.RadixTreeSlot
	 * @generated
	 */
	public EClass getRadixTreeSlot()
	{
		return radixTreeSlotEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.RadixTreeSlot#getEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entry</em>'.
	 * @see org.pagewalk.model.RadixTreeSlot#getEntry()
	 * @see #getRadixTreeSlot()
	 * @generated
	 */
	public EAttribute getRadixTreeSlot_Entry()
	{
		return (EAttribute)radixTreeSlotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeSlot#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Node</em>'.
	 * @see org.pagewalk.model.RadixTreeSlot#getNode()
	 * @see #getRadixTreeSlot()
	 * @generated
	 */
	public EReference getRadixTreeSlot_Node()
	{
		return (EReference)radixTreeSlotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.RadixTreeSlot#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page</em>'.
	 * @see org.pagewalk.model.RadixTreeSlot#getPage()
	 * @see #getRadixTreeSlot()
	 * @generated
	 */
	public EReference getRadixTreeSlot_Page()
	{
		return (EReference)radixTreeSlotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.TrieRoot <em>Trie Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trie Root</em>'.
	 * @see org.pagewalk.model.TrieRoot
	 * @generated
	 */
	public EClass getTrieRoot()
	{
		return trieRootEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieRoot#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.TrieRoot#getName()
	 * @see #getTrieRoot()
	 * @generated
	 */
	public EAttribute getTrieRoot_Name()
	{
		return (EAttribute)trieRootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieRoot#getBits <em>Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits</em>'.
	 * @see org.pagewalk.model.TrieRoot#getBits()
	 * @see #getTrieRoot()
	 * @generated
	 */
	public EAttribute getTrieRoot_Bits()
	{
		return (EAttribute)trieRootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieRoot#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nodes</em>'.
	 * @see org.pagewalk.model.TrieRoot#getNodes()
	 * @see #getTrieRoot()
	 * @generated
	 */
	public EAttribute getTrieRoot_Nodes()
	{
		return (EAttribute)trieRootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieRoot#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Root</em>'.
	 * @see org.pagewalk.model.TrieRoot#getRoot()
	 * @see #getTrieRoot()
	 * @generated
	 */
	public EReference getTrieRoot_Root()
	{
		return (EReference)trieRootEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieRoot#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mapping</em>'.
	 * @see org.pagewalk.model.TrieRoot#getMapping()
	 * @see #getTrieRoot()
	 * @generated
	 */
	public EReference getTrieRoot_Mapping()
	{
		return (EReference)trieRootEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.TrieNode <em>Trie Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trie Node</em>'.
	 * @see org.pagewalk.model.TrieNode
	 * @generated
	 */
	public EClass getTrieNode()
	{
		return trieNodeEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieNode#getTrie <em>Trie</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Trie</em>'.
	 * @see org.pagewalk.model.TrieNode#getTrie()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EReference getTrieNode_Trie()
	{
		return (EReference)trieNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieNode#getBit <em>Bit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit</em>'.
	 * @see org.pagewalk.model.TrieNode#getBit()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EAttribute getTrieNode_Bit()
	{
		return (EAttribute)trieNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieNode#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.pagewalk.model.TrieNode#getKey()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EAttribute getTrieNode_Key()
	{
		return (EAttribute)trieNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.TrieNode#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.pagewalk.model.TrieNode#getItem()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EAttribute getTrieNode_Item()
	{
		return (EAttribute)trieNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieNode#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Left</em>'.
	 * @see org.pagewalk.model.TrieNode#getLeft()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EReference getTrieNode_Left()
	{
		return (EReference)trieNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieNode#getRight <em>Right</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Right</em>'.
	 * @see org.pagewalk.model.TrieNode#getRight()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EReference getTrieNode_Right()
	{
		return (EReference)trieNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.TrieNode#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Page</em>'.
	 * @see org.pagewalk.model.TrieNode#getPage()
	 * @see #getTrieNode()
	 * @generated
	 */
	public EReference getTrieNode_Page()
	{
		return (EReference)trieNodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.PrioTreeRoot <em>Prio Tree Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prio Tree Root</em>'.
	 * @see org.pagewalk.model.PrioTreeRoot
	 * @generated
	 */
	public EClass getPrioTreeRoot()
	{
		return prioTreeRootEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.PrioTreeRoot#getPrio_tree_node <em>Prio tree node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prio tree node</em>'.
	 * @see org.pagewalk.model.PrioTreeRoot#getPrio_tree_node()
	 * @see #getPrioTreeRoot()
	 * @generated
	 */
	public EReference getPrioTreeRoot_Prio_tree_node()
	{
		return (EReference)prioTreeRootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PrioTreeRoot#getIndex_bits <em>Index bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index bits</em>'.
	 * @see org.pagewalk.model.PrioTreeRoot#getIndex_bits()
	 * @see #getPrioTreeRoot()
	 * @generated
	 */
	public EAttribute getPrioTreeRoot_Index_bits()
	{
		return (EAttribute)prioTreeRootEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PrioTreeRoot#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areas</em>'.
	 * @see org.pagewalk.model.PrioTreeRoot#getAreas()
	 * @see #getPrioTreeRoot()
	 * @generated
	 */
	public EAttribute getPrioTreeRoot_Areas()
	{
		return (EAttribute)prioTreeRootEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.PageHashBucket <em>Page Hash Bucket</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Hash Bucket</em>'.
	 * @see org.pagewalk.model.PageHashBucket
	 * @generated
	 */
	public EClass getPageHashBucket()
	{
		return pageHashBucketEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.PageHashBucket#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>First</em>'.
	 * @see org.pagewalk.model.PageHashBucket#getFirst()
	 * @see #getPageHashBucket()
	 * @generated
	 */
	public EReference getPageHashBucket_First()
	{
		return (EReference)pageHashBucketEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.PageIndex <em>Page Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Index</em>'.
	 * @see org.pagewalk.model.PageIndex
	 * @generated
	 */
	public EClass getPageIndex()
	{
		return pageIndexEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.PageIndex#getName()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Name()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getLook_ups <em>Look ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Look ups</em>'.
	 * @see org.pagewalk.model.PageIndex#getLook_ups()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Look_ups()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getVisited <em>Visited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visited</em>'.
	 * @see org.pagewalk.model.PageIndex#getVisited()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Visited()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getCompared <em>Compared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compared</em>'.
	 * @see org.pagewalk.model.PageIndex#getCompared()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Compared()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.pagewalk.model.PageIndex#getMemory()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Memory()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageIndex#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entries</em>'.
	 * @see org.pagewalk.model.PageIndex#getEntries()
	 * @see #getPageIndex()
	 * @generated
	 */
	public EAttribute getPageIndex_Entries()
	{
		return (EAttribute)pageIndexEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.BlockNumber <em>Block Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block Number</em>'.
	 * @see org.pagewalk.model.BlockNumber
	 * @generated
	 */
	public EClass getBlockNumber()
	{
		return blockNumberEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.BlockNumber#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.pagewalk.model.BlockNumber#getNumber()
	 * @see #getBlockNumber()
	 * @generated
	 */
	public EAttribute getBlockNumber_Number()
	{
		return (EAttribute)blockNumberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.ReplacementPolicy <em>Replacement Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replacement Policy</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy
	 * @generated
	 */
	public EClass getReplacementPolicy()
	{
		return replacementPolicyEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getName()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_Name()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getKind()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_Kind()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getFrames <em>Frames</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frames</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getFrames()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_Frames()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>References</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getReferences()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_References()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getHits <em>Hits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hits</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getHits()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_Hits()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.ReplacementPolicy#getFaults <em>Faults</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faults</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getFaults()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EAttribute getReplacementPolicy_Faults()
	{
		return (EAttribute)replacementPolicyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * Returns the meta object for the reference list '{@link org.pagewalk.model.ReplacementPolicy#getString <em>String</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>String</em>'.
	 * @see org.pagewalk.model.ReplacementPolicy#getString()
	 * @see #getReplacementPolicy()
	 * @generated
	 */
	public EReference getReplacementPolicy_String()
	{
		return (EReference)replacementPolicyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.PageReference <em>Page Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Reference</em>'.
	 * @see org.pagewalk.model.PageReference
	 * @generated
	 */
	public EClass getPageReference()
	{
		return pageReferenceEClass;
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageReference#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.pagewalk.model.PageReference#getPage()
	 * @see #getPageReference()
	 * @generated
	 */
	public EAttribute getPageReference_Page()
	{
		return (EAttribute)pageReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageReference#getHit <em>Hit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hit</em>'.
	 * @see org.pagewalk.model.PageReference#getHit()
	 * @see #getPageReference()
	 * @generated
	 */
	public EAttribute getPageReference_Hit()
	{
		return (EAttribute)pageReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.PageReference#getVictim <em>Victim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Victim</em>'.
	 * @see org.pagewalk.model.PageReference#getVictim()
	 * @see #getPageReference()
	 * @generated
	 */
	public EAttribute getPageReference_Victim()
	{
		return (EAttribute)pageReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * Returns the meta object for the containment reference '{@link org.pagewalk.model.PageReference#getList <em>List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>List</em>'.
	 * @see org.pagewalk.model.PageReference#getList()
	 * @see #getPageReference()
	 * @generated
	 */
	public EReference getPageReference_List()
	{
		return (EReference)pageReferenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * Returns the meta object for class '{@link org.pagewalk.model.DiskBlock <em>Disk Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Block</em>'.
	 * @see org.pagewalk.model.DiskBlock
	 * @generated
	 */
	public EClass getDiskBlock()
	{
		return diskBlockEClass;
	}

	/**
	 * Returns the meta object for the reference '{@link org.pagewalk.model.DiskBlock#getInode <em>Inode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Inode</em>'.
	 * @see org.pagewalk.model.DiskBlock#getInode()
	 * @see #getDiskBlock()
	 * @generated
	 */
	public EReference getDiskBlock_Inode()
	{
		return (EReference)diskBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * Returns the meta object for the attribute '{@link org.pagewalk.model.DiskBlock#getIs_used <em>Is used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Is used</em>'.
	 * @see org.pagewalk.model.DiskBlock#getIs_used()
	 * @see #getDiskBlock()
	 * @generated
	 */
	public EAttribute getDiskBlock_Is_used()
	{
		return (EAttribute)diskBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * Returns the meta object for enum '{@link org.pagewalk.model.PageFlag <em>Page Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Page Flag</em>'.
	 * @see org.pagewalk.model.PageFlag
	 * @generated
	 */
	public EEnum getPageFlag()
	{
		return pageFlagEEnum;
	}

	/**
	 * Returns the meta object for data type '{@link org.pagewalk.model.Bits <em>Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A kernel bitmap at one moment.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bits</em>'.
	 * @see org.pagewalk.model.Bits
	 * @generated
	 */
	public EDataType getBits()
	{
		return bitsEDataType;
	}

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	public PagewalkFactory getPagewalkFactory()
	{
		return (PagewalkFactory)getEFactoryInstance();
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
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		machineEClass = createEClass(MACHINE);
		createEAttribute(machineEClass, MACHINE__KERNEL);
		createEAttribute(machineEClass, MACHINE__ARCH);
		createEAttribute(machineEClass, MACHINE__CPUS);
		createEAttribute(machineEClass, MACHINE__MEMORY);
		createEAttribute(machineEClass, MACHINE__SEED);
		createEAttribute(machineEClass, MACHINE__JIFFIES);
		createEAttribute(machineEClass, MACHINE__PAGE_SHIFT);
		createEAttribute(machineEClass, MACHINE__PAGE_OFFSET);
		createEAttribute(machineEClass, MACHINE__MAX_ORDER);
		createEAttribute(machineEClass, MACHINE__HIGH_MEMORY);
		createEAttribute(machineEClass, MACHINE__NUM_PHYSPAGES);
		createEAttribute(machineEClass, MACHINE__MAX_MAPNR);
		createEReference(machineEClass, MACHINE__MEM_MAP);
		createEAttribute(machineEClass, MACHINE__NUMNODES);
		createEReference(machineEClass, MACHINE__NODES);
		createEReference(machineEClass, MACHINE__PGDAT_LIST);
		createEReference(machineEClass, MACHINE__ACTIVE_LIST);
		createEReference(machineEClass, MACHINE__INACTIVE_LIST);
		createEReference(machineEClass, MACHINE__ADDRESS_SPACES);
		createEReference(machineEClass, MACHINE__BUFFER_HEADS);
		createEReference(machineEClass, MACHINE__CPU);
		createEReference(machineEClass, MACHINE__TASKS);
		createEReference(machineEClass, MACHINE__TIMER_LIST);
		createEAttribute(machineEClass, MACHINE__MIN_LOW_PFN);
		createEAttribute(machineEClass, MACHINE__MAX_LOW_PFN);
		createEAttribute(machineEClass, MACHINE__MAX_PFN);
		createEAttribute(machineEClass, MACHINE__HIGHSTART_PFN);
		createEAttribute(machineEClass, MACHINE__HIGHEND_PFN);
		createEAttribute(machineEClass, MACHINE__TOTALRAM_PAGES);
		createEAttribute(machineEClass, MACHINE__TOTALHIGH_PAGES);
		createEAttribute(machineEClass, MACHINE__TEXT);
		createEAttribute(machineEClass, MACHINE__ETEXT);
		createEAttribute(machineEClass, MACHINE__EDATA);
		createEAttribute(machineEClass, MACHINE__INIT_BEGIN);
		createEAttribute(machineEClass, MACHINE__INIT_END);
		createEAttribute(machineEClass, MACHINE__END);
		createEAttribute(machineEClass, MACHINE__SIZEOF_PAGE);
		createEReference(machineEClass, MACHINE__E820);
		createEReference(machineEClass, MACHINE__BOOT_BLOCKS);
		createEReference(machineEClass, MACHINE__LOG);
		createEReference(machineEClass, MACHINE__ZONE_TABLE);
		createEAttribute(machineEClass, MACHINE__RANDOM_STATE);
		createEReference(machineEClass, MACHINE__REGIONS);
		createEReference(machineEClass, MACHINE__REGION_BLOCKS);
		createEAttribute(machineEClass, MACHINE__TASK_SIZE);
		createEReference(machineEClass, MACHINE__SWAPPER_PG_DIR);
		createEReference(machineEClass, MACHINE__EMPTY_ZERO_PAGE);
		createEReference(machineEClass, MACHINE__INIT_MM);
		createEReference(machineEClass, MACHINE__MMLIST);
		createEAttribute(machineEClass, MACHINE__MMLIST_NR);
		createEAttribute(machineEClass, MACHINE__NR_ACTIVE_PAGES);
		createEAttribute(machineEClass, MACHINE__NR_INACTIVE_PAGES);
		createEAttribute(machineEClass, MACHINE__PAGE_CACHE_SIZE);
		createEAttribute(machineEClass, MACHINE__SYSCTL_OVERCOMMIT_MEMORY);
		createEReference(machineEClass, MACHINE__MMS);
		createEReference(machineEClass, MACHINE__VMAS);
		createEReference(machineEClass, MACHINE__FILES);
		createEReference(machineEClass, MACHINE__DENTRIES);
		createEReference(machineEClass, MACHINE__INODES);
		createEReference(machineEClass, MACHINE__SHM_SEGMENTS);
		createEReference(machineEClass, MACHINE__PROGRAMS);
		createEReference(machineEClass, MACHINE__DISKS);
		createEReference(machineEClass, MACHINE__PAGE_HASH_TABLE);
		createEAttribute(machineEClass, MACHINE__PAGE_HASH_BITS);
		createEReference(machineEClass, MACHINE__PAGE_INDEXES);
		createEReference(machineEClass, MACHINE__RADIX_TREES);
		createEReference(machineEClass, MACHINE__RADIX_TREE_NODES);
		createEReference(machineEClass, MACHINE__RADIX_TREE_SLOTS);
		createEReference(machineEClass, MACHINE__TRIES);
		createEReference(machineEClass, MACHINE__TRIE_NODES);
		createEReference(machineEClass, MACHINE__PRIO_TREES);
		createEReference(machineEClass, MACHINE__BLOCK_NUMBERS);
		createEReference(machineEClass, MACHINE__BUF_CLEAN);
		createEReference(machineEClass, MACHINE__BUF_LOCKED);
		createEReference(machineEClass, MACHINE__BUF_DIRTY);
		createEReference(machineEClass, MACHINE__POLICIES);
		createEReference(machineEClass, MACHINE__PAGE_REFERENCES);
		createEAttribute(machineEClass, MACHINE__VM_MAX_READAHEAD);
		createEAttribute(machineEClass, MACHINE__VM_MIN_READAHEAD);
		createEAttribute(machineEClass, MACHINE__PGPGIN);
		createEAttribute(machineEClass, MACHINE__PGPGOUT);
		createEAttribute(machineEClass, MACHINE__PGFAULT);
		createEAttribute(machineEClass, MACHINE__PGMAJFAULT);
		createEAttribute(machineEClass, MACHINE__PGACTIVATE);
		createEAttribute(machineEClass, MACHINE__PGDEACTIVATE);
		createEAttribute(machineEClass, MACHINE__PGSCAN);
		createEAttribute(machineEClass, MACHINE__PGSTEAL);
		createEReference(machineEClass, MACHINE__DISK_BLOCKS);

		nodeEClass = createEClass(NODE);
		createEReference(nodeEClass, NODE__NODE_ZONES);
		createEReference(nodeEClass, NODE__NODE_ZONELISTS);
		createEAttribute(nodeEClass, NODE__NR_ZONES);
		createEReference(nodeEClass, NODE__NODE_MEM_MAP);
		createEAttribute(nodeEClass, NODE__VALID_ADDR_BITMAP);
		createEReference(nodeEClass, NODE__BDATA);
		createEAttribute(nodeEClass, NODE__NODE_START_PADDR);
		createEAttribute(nodeEClass, NODE__NODE_START_MAPNR);
		createEAttribute(nodeEClass, NODE__NODE_SIZE);
		createEAttribute(nodeEClass, NODE__NODE_ID);
		createEReference(nodeEClass, NODE__NODE_NEXT);
		createEReference(nodeEClass, NODE__ZONES);
		createEAttribute(nodeEClass, NODE__LMEM_MAP);
		createEReference(nodeEClass, NODE__DISTANCES);

		zoneEClass = createEClass(ZONE);
		createEAttribute(zoneEClass, ZONE__LOCK);
		createEAttribute(zoneEClass, ZONE__FREE_PAGES);
		createEAttribute(zoneEClass, ZONE__PAGES_MIN);
		createEAttribute(zoneEClass, ZONE__PAGES_LOW);
		createEAttribute(zoneEClass, ZONE__PAGES_HIGH);
		createEAttribute(zoneEClass, ZONE__NEED_BALANCE);
		createEReference(zoneEClass, ZONE__FREE_AREA);
		createEReference(zoneEClass, ZONE__WAIT_TABLE);
		createEAttribute(zoneEClass, ZONE__WAIT_TABLE_SIZE);
		createEAttribute(zoneEClass, ZONE__WAIT_TABLE_SHIFT);
		createEReference(zoneEClass, ZONE__ZONE_PGDAT);
		createEReference(zoneEClass, ZONE__ZONE_MEM_MAP);
		createEAttribute(zoneEClass, ZONE__ZONE_START_PADDR);
		createEAttribute(zoneEClass, ZONE__ZONE_START_MAPNR);
		createEAttribute(zoneEClass, ZONE__NAME);
		createEAttribute(zoneEClass, ZONE__SIZE);
		createEAttribute(zoneEClass, ZONE__ZONE_IDX);
		createEAttribute(zoneEClass, ZONE__FREE_BLOCKS);
		createEAttribute(zoneEClass, ZONE__LARGEST_FREE);

		freeAreaEClass = createEClass(FREE_AREA);
		createEReference(freeAreaEClass, FREE_AREA__FREE_LIST);
		createEAttribute(freeAreaEClass, FREE_AREA__MAP);
		createEReference(freeAreaEClass, FREE_AREA__ZONE);
		createEAttribute(freeAreaEClass, FREE_AREA__ORDER);
		createEAttribute(freeAreaEClass, FREE_AREA__NR_FREE);
		createEAttribute(freeAreaEClass, FREE_AREA__UNUSABLE);

		pageEClass = createEClass(PAGE);
		createEReference(pageEClass, PAGE__LIST);
		createEReference(pageEClass, PAGE__MAPPING);
		createEAttribute(pageEClass, PAGE__INDEX);
		createEReference(pageEClass, PAGE__NEXT_HASH);
		createEAttribute(pageEClass, PAGE__COUNT);
		createEAttribute(pageEClass, PAGE__FLAGS);
		createEReference(pageEClass, PAGE__LRU);
		createEReference(pageEClass, PAGE__PPREV_HASH);
		createEReference(pageEClass, PAGE__BUFFERS);
		createEAttribute(pageEClass, PAGE__VIRTUAL);
		createEAttribute(pageEClass, PAGE__PFN);
		createEAttribute(pageEClass, PAGE__PHYS);
		createEReference(pageEClass, PAGE__ZONE);
		createEAttribute(pageEClass, PAGE__FLAGS_SET);

		listHeadEClass = createEClass(LIST_HEAD);
		createEReference(listHeadEClass, LIST_HEAD__NEXT);
		createEReference(listHeadEClass, LIST_HEAD__PREV);

		zonelistEClass = createEClass(ZONELIST);
		createEReference(zonelistEClass, ZONELIST__ZONES);
		createEReference(zonelistEClass, ZONELIST__NODE);

		waitQueueHeadEClass = createEClass(WAIT_QUEUE_HEAD);
		createEReference(waitQueueHeadEClass, WAIT_QUEUE_HEAD__ZONE);
		createEReference(waitQueueHeadEClass, WAIT_QUEUE_HEAD__TASK_LIST);

		bootmemDataEClass = createEClass(BOOTMEM_DATA);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__NODE_BOOT_START);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__NODE_LOW_PFN);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__NODE_BOOTMEM_MAP);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__LAST_OFFSET);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__LAST_POS);
		createEReference(bootmemDataEClass, BOOTMEM_DATA__NODE);
		createEAttribute(bootmemDataEClass, BOOTMEM_DATA__MAP_PADDR);

		addressSpaceEClass = createEClass(ADDRESS_SPACE);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__CLEAN_PAGES);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__DIRTY_PAGES);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__LOCKED_PAGES);
		createEAttribute(addressSpaceEClass, ADDRESS_SPACE__NRPAGES);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__HOST);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__IMMAP);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__IMMAP_SHARED);
		createEAttribute(addressSpaceEClass, ADDRESS_SPACE__GFP_MASK);
		createEAttribute(addressSpaceEClass, ADDRESS_SPACE__AOPS);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__PAGE_TREE);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__PAGE_TRIE);
		createEReference(addressSpaceEClass, ADDRESS_SPACE__IMMAP_TREE);

		bufferHeadEClass = createEClass(BUFFER_HEAD);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BPAGE);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BTHIS_PAGE);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BDEV);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BBLOCKNR);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BSIZE);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BDATA);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BCOUNT);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BSTATE);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BLIST);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BFLUSHTIME);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BEND_IO);
		createEAttribute(bufferHeadEClass, BUFFER_HEAD__BRW);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BINODE);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BNEXT_FREE);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BINODE_BUFFERS);
		createEReference(bufferHeadEClass, BUFFER_HEAD__BREQNEXT);

		taskEClass = createEClass(TASK);
		createEAttribute(taskEClass, TASK__PID);
		createEAttribute(taskEClass, TASK__COMM);
		createEAttribute(taskEClass, TASK__STATE);
		createEAttribute(taskEClass, TASK__FLAGS);
		createEAttribute(taskEClass, TASK__PROCESSOR);
		createEAttribute(taskEClass, TASK__PENDING);
		createEAttribute(taskEClass, TASK__EXIT_CODE);
		createEReference(taskEClass, TASK__LOCAL_PAGES);
		createEAttribute(taskEClass, TASK__WAKES);
		createEReference(taskEClass, TASK__WAIT);
		createEReference(taskEClass, TASK__WAIT_PAGE);
		createEAttribute(taskEClass, TASK__WAIT_FLAGS);
		createEReference(taskEClass, TASK__MM);
		createEReference(taskEClass, TASK__ACTIVE_MM);
		createEAttribute(taskEClass, TASK__MIN_FLT);
		createEAttribute(taskEClass, TASK__MAJ_FLT);
		createEReference(taskEClass, TASK__PPPTR);
		createEAttribute(taskEClass, TASK__UID);
		createEAttribute(taskEClass, TASK__ESP);
		createEAttribute(taskEClass, TASK__CR2);
		createEReference(taskEClass, TASK__RLIM);
		createEReference(taskEClass, TASK__VFORK_DONE);
		createEAttribute(taskEClass, TASK__SI_CODE);

		cpuEClass = createEClass(CPU);
		createEReference(cpuEClass, CPU__CURRENT);
		createEAttribute(cpuEClass, CPU__LOCAL_IRQ_COUNT);
		createEReference(cpuEClass, CPU__NODE);
		createEAttribute(cpuEClass, CPU__CR0);
		createEAttribute(cpuEClass, CPU__CR2);
		createEAttribute(cpuEClass, CPU__CR3);
		createEAttribute(cpuEClass, CPU__CR4);
		createEAttribute(cpuEClass, CPU__TLB_STATE);
		createEReference(cpuEClass, CPU__ACTIVE_MM);
		createEAttribute(cpuEClass, CPU__TLB_ENTRIES);
		createEReference(cpuEClass, CPU__TLB);
		createEAttribute(cpuEClass, CPU__TLB_HITS);
		createEAttribute(cpuEClass, CPU__TLB_MISSES);
		createEAttribute(cpuEClass, CPU__WALK_READS);
		createEAttribute(cpuEClass, CPU__SHOOTDOWNS);
		createEReference(cpuEClass, CPU__PGD_QUICK);
		createEReference(cpuEClass, CPU__PMD_QUICK);
		createEReference(cpuEClass, CPU__PTE_QUICK);
		createEAttribute(cpuEClass, CPU__PGTABLE_CACHE_SZ);

		timerEClass = createEClass(TIMER);
		createEAttribute(timerEClass, TIMER__EXPIRES);
		createEReference(timerEClass, TIMER__DATA);
		createEReference(timerEClass, TIMER__LIST);
		createEAttribute(timerEClass, TIMER__FUNCTION);
		createEReference(timerEClass, TIMER__DISK);

		e820EntryEClass = createEClass(E820_ENTRY);
		createEAttribute(e820EntryEClass, E820_ENTRY__ADDR);
		createEAttribute(e820EntryEClass, E820_ENTRY__SIZE);
		createEAttribute(e820EntryEClass, E820_ENTRY__TYPE);

		bootBlockEClass = createEClass(BOOT_BLOCK);
		createEAttribute(bootBlockEClass, BOOT_BLOCK__ADDR);
		createEAttribute(bootBlockEClass, BOOT_BLOCK__SIZE);
		createEAttribute(bootBlockEClass, BOOT_BLOCK__WHAT);

		logLineEClass = createEClass(LOG_LINE);
		createEAttribute(logLineEClass, LOG_LINE__TEXT);
		createEAttribute(logLineEClass, LOG_LINE__TIME);

		distanceEClass = createEClass(DISTANCE);
		createEReference(distanceEClass, DISTANCE__TO);
		createEAttribute(distanceEClass, DISTANCE__DISTANCE);

		regionEClass = createEClass(REGION);
		createEAttribute(regionEClass, REGION__NAME);
		createEAttribute(regionEClass, REGION__FIT);
		createEAttribute(regionEClass, REGION__SIZE);
		createEAttribute(regionEClass, REGION__UNIT);
		createEAttribute(regionEClass, REGION__USED);
		createEAttribute(regionEClass, REGION__REQUESTED);
		createEAttribute(regionEClass, REGION__INTERNAL_WASTE);
		createEAttribute(regionEClass, REGION__FREE);
		createEAttribute(regionEClass, REGION__LARGEST_FREE);
		createEAttribute(regionEClass, REGION__EXTERNAL_WASTE);
		createEAttribute(regionEClass, REGION__NR_HOLES);
		createEAttribute(regionEClass, REGION__SEARCHES);
		createEAttribute(regionEClass, REGION__SEARCH_LENGTH);
		createEAttribute(regionEClass, REGION__LAST_SEARCH);
		createEAttribute(regionEClass, REGION__SPLITS);
		createEAttribute(regionEClass, REGION__MERGES);
		createEAttribute(regionEClass, REGION__FAILURES);
		createEReference(regionEClass, REGION__BLOCKS);
		createEReference(regionEClass, REGION__FREE_LIST);
		createEReference(regionEClass, REGION__ROVER);
		createEAttribute(regionEClass, REGION__NR_ORDERS);
		createEReference(regionEClass, REGION__ORDERS);

		regionBlockEClass = createEClass(REGION_BLOCK);
		createEAttribute(regionBlockEClass, REGION_BLOCK__START);
		createEAttribute(regionBlockEClass, REGION_BLOCK__SIZE);
		createEAttribute(regionBlockEClass, REGION_BLOCK__REQUESTED);
		createEAttribute(regionBlockEClass, REGION_BLOCK__STATE);
		createEAttribute(regionBlockEClass, REGION_BLOCK__FREE);
		createEReference(regionBlockEClass, REGION_BLOCK__REGION);
		createEReference(regionBlockEClass, REGION_BLOCK__LIST);
		createEReference(regionBlockEClass, REGION_BLOCK__FREE_LIST);

		regionOrderEClass = createEClass(REGION_ORDER);
		createEReference(regionOrderEClass, REGION_ORDER__REGION);
		createEAttribute(regionOrderEClass, REGION_ORDER__SIZE);
		createEReference(regionOrderEClass, REGION_ORDER__FREE_LIST);
		createEAttribute(regionOrderEClass, REGION_ORDER__NR_BLOCKS);
		createEAttribute(regionOrderEClass, REGION_ORDER__NR_LOCAL);
		createEAttribute(regionOrderEClass, REGION_ORDER__NR_GLOBAL);
		createEAttribute(regionOrderEClass, REGION_ORDER__SLACK);

		mmStructEClass = createEClass(MM_STRUCT);
		createEReference(mmStructEClass, MM_STRUCT__MMAP);
		createEReference(mmStructEClass, MM_STRUCT__MM_RB);
		createEReference(mmStructEClass, MM_STRUCT__MMAP_CACHE);
		createEReference(mmStructEClass, MM_STRUCT__PGD);
		createEAttribute(mmStructEClass, MM_STRUCT__MM_USERS);
		createEAttribute(mmStructEClass, MM_STRUCT__MM_COUNT);
		createEAttribute(mmStructEClass, MM_STRUCT__MAP_COUNT);
		createEAttribute(mmStructEClass, MM_STRUCT__MMAP_SEM);
		createEAttribute(mmStructEClass, MM_STRUCT__PAGE_TABLE_LOCK);
		createEReference(mmStructEClass, MM_STRUCT__MMLIST);
		createEAttribute(mmStructEClass, MM_STRUCT__START_CODE);
		createEAttribute(mmStructEClass, MM_STRUCT__END_CODE);
		createEAttribute(mmStructEClass, MM_STRUCT__START_DATA);
		createEAttribute(mmStructEClass, MM_STRUCT__END_DATA);
		createEAttribute(mmStructEClass, MM_STRUCT__START_BRK);
		createEAttribute(mmStructEClass, MM_STRUCT__BRK);
		createEAttribute(mmStructEClass, MM_STRUCT__START_STACK);
		createEAttribute(mmStructEClass, MM_STRUCT__ARG_START);
		createEAttribute(mmStructEClass, MM_STRUCT__ARG_END);
		createEAttribute(mmStructEClass, MM_STRUCT__ENV_START);
		createEAttribute(mmStructEClass, MM_STRUCT__ENV_END);
		createEAttribute(mmStructEClass, MM_STRUCT__RSS);
		createEAttribute(mmStructEClass, MM_STRUCT__TOTAL_VM);
		createEAttribute(mmStructEClass, MM_STRUCT__LOCKED_VM);
		createEAttribute(mmStructEClass, MM_STRUCT__DEF_FLAGS);
		createEAttribute(mmStructEClass, MM_STRUCT__CPU_VM_MASK);
		createEAttribute(mmStructEClass, MM_STRUCT__SWAP_ADDRESS);
		createEAttribute(mmStructEClass, MM_STRUCT__DUMPABLE);
		createEAttribute(mmStructEClass, MM_STRUCT__CONTEXT);

		vmAreaEClass = createEClass(VM_AREA);
		createEReference(vmAreaEClass, VM_AREA__VM_MM);
		createEAttribute(vmAreaEClass, VM_AREA__VM_START);
		createEAttribute(vmAreaEClass, VM_AREA__VM_END);
		createEReference(vmAreaEClass, VM_AREA__VM_NEXT);
		createEAttribute(vmAreaEClass, VM_AREA__VM_PAGE_PROT);
		createEAttribute(vmAreaEClass, VM_AREA__VM_FLAGS);
		createEReference(vmAreaEClass, VM_AREA__RB_PARENT);
		createEReference(vmAreaEClass, VM_AREA__RB_LEFT);
		createEReference(vmAreaEClass, VM_AREA__RB_RIGHT);
		createEAttribute(vmAreaEClass, VM_AREA__RB_COLOR);
		createEAttribute(vmAreaEClass, VM_AREA__RB_SUBTREE_GAP);
		createEReference(vmAreaEClass, VM_AREA__VM_NEXT_SHARE);
		createEReference(vmAreaEClass, VM_AREA__VM_PPREV_SHARE);
		createEAttribute(vmAreaEClass, VM_AREA__VM_OPS);
		createEAttribute(vmAreaEClass, VM_AREA__VM_PGOFF);
		createEReference(vmAreaEClass, VM_AREA__VM_FILE);
		createEAttribute(vmAreaEClass, VM_AREA__VM_RAEND);
		createEAttribute(vmAreaEClass, VM_AREA__VM_PRIVATE_DATA);
		createEReference(vmAreaEClass, VM_AREA__PRIO_LEFT);
		createEReference(vmAreaEClass, VM_AREA__PRIO_RIGHT);
		createEReference(vmAreaEClass, VM_AREA__PRIO_PARENT);
		createEReference(vmAreaEClass, VM_AREA__PRIO_HEAD);
		createEReference(vmAreaEClass, VM_AREA__PRIO_SET);

		fileEClass = createEClass(FILE);
		createEReference(fileEClass, FILE__FDENTRY);
		createEAttribute(fileEClass, FILE__FMODE);
		createEAttribute(fileEClass, FILE__FCOUNT);
		createEAttribute(fileEClass, FILE__FPOS);
		createEAttribute(fileEClass, FILE__FFLAGS);
		createEAttribute(fileEClass, FILE__FREADA);
		createEAttribute(fileEClass, FILE__FRAMAX);
		createEAttribute(fileEClass, FILE__FRAEND);
		createEAttribute(fileEClass, FILE__FRALEN);
		createEAttribute(fileEClass, FILE__FRAWIN);
		createEAttribute(fileEClass, FILE__RA_START);
		createEAttribute(fileEClass, FILE__RA_SIZE);
		createEAttribute(fileEClass, FILE__RA_ASYNC_SIZE);
		createEAttribute(fileEClass, FILE__RA_PREV_INDEX);

		dentryEClass = createEClass(DENTRY);
		createEAttribute(dentryEClass, DENTRY__DNAME);
		createEReference(dentryEClass, DENTRY__DINODE);

		inodeEClass = createEClass(INODE);
		createEAttribute(inodeEClass, INODE__IINO);
		createEAttribute(inodeEClass, INODE__ISIZE);
		createEAttribute(inodeEClass, INODE__ICOUNT);
		createEAttribute(inodeEClass, INODE__IWRITECOUNT);
		createEAttribute(inodeEClass, INODE__INLINK);
		createEReference(inodeEClass, INODE__IMAPPING);
		createEReference(inodeEClass, INODE__IDEV);
		createEAttribute(inodeEClass, INODE__IBLOCKS);
		createEAttribute(inodeEClass, INODE__ISTATE);
		createEReference(inodeEClass, INODE__IDATA);
		createEAttribute(inodeEClass, INODE__NEXT_ALLOC_GOAL);
		createEReference(inodeEClass, INODE__IDIRTY_BUFFERS);
		createEReference(inodeEClass, INODE__IDIRTY_DATA_BUFFERS);

		tlbEntryEClass = createEClass(TLB_ENTRY);
		createEAttribute(tlbEntryEClass, TLB_ENTRY__TAG);
		createEReference(tlbEntryEClass, TLB_ENTRY__PAGE);
		createEAttribute(tlbEntryEClass, TLB_ENTRY__PAGE_SHIFT);
		createEAttribute(tlbEntryEClass, TLB_ENTRY__FLAGS);
		createEReference(tlbEntryEClass, TLB_ENTRY__MM);
		createEAttribute(tlbEntryEClass, TLB_ENTRY__AGE);

		rlimitEClass = createEClass(RLIMIT);
		createEAttribute(rlimitEClass, RLIMIT__RLIM_CUR);
		createEAttribute(rlimitEClass, RLIMIT__RLIM_MAX);

		shmSegmentEClass = createEClass(SHM_SEGMENT);
		createEAttribute(shmSegmentEClass, SHM_SEGMENT__ID);
		createEAttribute(shmSegmentEClass, SHM_SEGMENT__KEY);
		createEAttribute(shmSegmentEClass, SHM_SEGMENT__SHM_SEGSZ);
		createEAttribute(shmSegmentEClass, SHM_SEGMENT__SHM_NATTCH);
		createEAttribute(shmSegmentEClass, SHM_SEGMENT__MODE);
		createEReference(shmSegmentEClass, SHM_SEGMENT__SHM_FILE);

		programEClass = createEClass(PROGRAM);
		createEAttribute(programEClass, PROGRAM__NAME);
		createEReference(programEClass, PROGRAM__DENTRY);
		createEAttribute(programEClass, PROGRAM__START_CODE);
		createEAttribute(programEClass, PROGRAM__TEXT);
		createEAttribute(programEClass, PROGRAM__DATA);
		createEAttribute(programEClass, PROGRAM__BSS);
		createEAttribute(programEClass, PROGRAM__ARGS);

		diskEClass = createEClass(DISK);
		createEAttribute(diskEClass, DISK__NAME);
		createEAttribute(diskEClass, DISK__BLOCK_SIZE);
		createEAttribute(diskEClass, DISK__NR_BLOCKS);
		createEAttribute(diskEClass, DISK__LATENCY);
		createEAttribute(diskEClass, DISK__INODES);
		createEAttribute(diskEClass, DISK__READS);
		createEAttribute(diskEClass, DISK__WRITES);
		createEAttribute(diskEClass, DISK__HEAD);
		createEAttribute(diskEClass, DISK__SEEKS);
		createEReference(diskEClass, DISK__BD_INODE);
		createEReference(diskEClass, DISK__QUEUE_HEAD);
		createEAttribute(diskEClass, DISK__REQUESTS);
		createEReference(diskEClass, DISK__BLOCKS);
		createEReference(diskEClass, DISK__IN_SERVICE);

		radixTreeRootEClass = createEClass(RADIX_TREE_ROOT);
		createEAttribute(radixTreeRootEClass, RADIX_TREE_ROOT__NAME);
		createEAttribute(radixTreeRootEClass, RADIX_TREE_ROOT__HEIGHT);
		createEAttribute(radixTreeRootEClass, RADIX_TREE_ROOT__NODES);
		createEAttribute(radixTreeRootEClass, RADIX_TREE_ROOT__RNODE);
		createEAttribute(radixTreeRootEClass, RADIX_TREE_ROOT__TAGS);
		createEReference(radixTreeRootEClass, RADIX_TREE_ROOT__MAPPING);
		createEReference(radixTreeRootEClass, RADIX_TREE_ROOT__NODE);

		radixTreeNodeEClass = createEClass(RADIX_TREE_NODE);
		createEReference(radixTreeNodeEClass, RADIX_TREE_NODE__ROOT);
		createEReference(radixTreeNodeEClass, RADIX_TREE_NODE__PARENT);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__OFFSET);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__SHIFT);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__COUNT);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__TAGS_DIRTY);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__TAGS_WRITEBACK);
		createEAttribute(radixTreeNodeEClass, RADIX_TREE_NODE__TAGS_TOWRITE);
		createEReference(radixTreeNodeEClass, RADIX_TREE_NODE__SLOTS);

		radixTreeSlotEClass = createEClass(RADIX_TREE_SLOT);
		createEAttribute(radixTreeSlotEClass, RADIX_TREE_SLOT__ENTRY);
		createEReference(radixTreeSlotEClass, RADIX_TREE_SLOT__NODE);
		createEReference(radixTreeSlotEClass, RADIX_TREE_SLOT__PAGE);

		trieRootEClass = createEClass(TRIE_ROOT);
		createEAttribute(trieRootEClass, TRIE_ROOT__NAME);
		createEAttribute(trieRootEClass, TRIE_ROOT__BITS);
		createEAttribute(trieRootEClass, TRIE_ROOT__NODES);
		createEReference(trieRootEClass, TRIE_ROOT__ROOT);
		createEReference(trieRootEClass, TRIE_ROOT__MAPPING);

		trieNodeEClass = createEClass(TRIE_NODE);
		createEReference(trieNodeEClass, TRIE_NODE__TRIE);
		createEAttribute(trieNodeEClass, TRIE_NODE__BIT);
		createEAttribute(trieNodeEClass, TRIE_NODE__KEY);
		createEAttribute(trieNodeEClass, TRIE_NODE__ITEM);
		createEReference(trieNodeEClass, TRIE_NODE__LEFT);
		createEReference(trieNodeEClass, TRIE_NODE__RIGHT);
		createEReference(trieNodeEClass, TRIE_NODE__PAGE);

		prioTreeRootEClass = createEClass(PRIO_TREE_ROOT);
		createEReference(prioTreeRootEClass, PRIO_TREE_ROOT__PRIO_TREE_NODE);
		createEAttribute(prioTreeRootEClass, PRIO_TREE_ROOT__INDEX_BITS);
		createEAttribute(prioTreeRootEClass, PRIO_TREE_ROOT__AREAS);

		pageHashBucketEClass = createEClass(PAGE_HASH_BUCKET);
		createEReference(pageHashBucketEClass, PAGE_HASH_BUCKET__FIRST);

		pageIndexEClass = createEClass(PAGE_INDEX);
		createEAttribute(pageIndexEClass, PAGE_INDEX__NAME);
		createEAttribute(pageIndexEClass, PAGE_INDEX__LOOK_UPS);
		createEAttribute(pageIndexEClass, PAGE_INDEX__VISITED);
		createEAttribute(pageIndexEClass, PAGE_INDEX__COMPARED);
		createEAttribute(pageIndexEClass, PAGE_INDEX__MEMORY);
		createEAttribute(pageIndexEClass, PAGE_INDEX__ENTRIES);

		blockNumberEClass = createEClass(BLOCK_NUMBER);
		createEAttribute(blockNumberEClass, BLOCK_NUMBER__NUMBER);

		replacementPolicyEClass = createEClass(REPLACEMENT_POLICY);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__NAME);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__KIND);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__FRAMES);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__REFERENCES);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__HITS);
		createEAttribute(replacementPolicyEClass, REPLACEMENT_POLICY__FAULTS);
		createEReference(replacementPolicyEClass, REPLACEMENT_POLICY__STRING);

		pageReferenceEClass = createEClass(PAGE_REFERENCE);
		createEAttribute(pageReferenceEClass, PAGE_REFERENCE__PAGE);
		createEAttribute(pageReferenceEClass, PAGE_REFERENCE__HIT);
		createEAttribute(pageReferenceEClass, PAGE_REFERENCE__VICTIM);
		createEReference(pageReferenceEClass, PAGE_REFERENCE__LIST);

		diskBlockEClass = createEClass(DISK_BLOCK);
		createEReference(diskBlockEClass, DISK_BLOCK__INODE);
		createEAttribute(diskBlockEClass, DISK_BLOCK__IS_USED);

		// Create enums
		pageFlagEEnum = createEEnum(PAGE_FLAG);

		// Create data types
		bitsEDataType = createEDataType(BITS);
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
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes and features; add operations and parameters
		initEClass(machineEClass, Machine.class, "Machine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMachine_Kernel(), ecorePackage.getEString(), "kernel", "", 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Arch(), ecorePackage.getEString(), "arch", "", 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Cpus(), ecorePackage.getEInt(), "cpus", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Memory(), ecorePackage.getELong(), "memory", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Seed(), ecorePackage.getELong(), "seed", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Jiffies(), ecorePackage.getELong(), "jiffies", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_PAGE_SHIFT(), ecorePackage.getEInt(), "PAGE_SHIFT", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_PAGE_OFFSET(), ecorePackage.getELong(), "PAGE_OFFSET", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_MAX_ORDER(), ecorePackage.getEInt(), "MAX_ORDER", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_High_memory(), ecorePackage.getELong(), "high_memory", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Num_physpages(), ecorePackage.getEInt(), "num_physpages", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Max_mapnr(), ecorePackage.getEInt(), "max_mapnr", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Mem_map(), this.getPage(), null, "mem_map", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Numnodes(), ecorePackage.getEInt(), "numnodes", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Nodes(), this.getNode(), null, "nodes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Pgdat_list(), this.getNode(), null, "pgdat_list", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Active_list(), this.getPage(), null, "active_list", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Inactive_list(), this.getPage(), null, "inactive_list", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Address_spaces(), this.getAddressSpace(), null, "address_spaces", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Buffer_heads(), this.getBufferHead(), null, "buffer_heads", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Cpu(), this.getCpu(), null, "cpu", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Tasks(), this.getTask(), null, "tasks", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Timer_list(), this.getTimer(), null, "timer_list", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Min_low_pfn(), ecorePackage.getEInt(), "min_low_pfn", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Max_low_pfn(), ecorePackage.getEInt(), "max_low_pfn", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Max_pfn(), ecorePackage.getEInt(), "max_pfn", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Highstart_pfn(), ecorePackage.getEInt(), "highstart_pfn", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Highend_pfn(), ecorePackage.getEInt(), "highend_pfn", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Totalram_pages(), ecorePackage.getEInt(), "totalram_pages", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Totalhigh_pages(), ecorePackage.getEInt(), "totalhigh_pages", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine__text(), ecorePackage.getELong(), "_text", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine__etext(), ecorePackage.getELong(), "_etext", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine__edata(), ecorePackage.getELong(), "_edata", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine___init_begin(), ecorePackage.getELong(), "__init_begin", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine___init_end(), ecorePackage.getELong(), "__init_end", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine__end(), ecorePackage.getELong(), "_end", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Sizeof_page(), ecorePackage.getEInt(), "sizeof_page", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_E820(), this.getE820Entry(), null, "e820", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Boot_blocks(), this.getBootBlock(), null, "boot_blocks", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Log(), this.getLogLine(), null, "log", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Zone_table(), this.getZone(), null, "zone_table", null, 0, -1, Machine.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Random_state(), ecorePackage.getELong(), "random_state", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Regions(), this.getRegion(), null, "regions", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Region_blocks(), this.getRegionBlock(), null, "region_blocks", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_TASK_SIZE(), ecorePackage.getELong(), "TASK_SIZE", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Swapper_pg_dir(), this.getPage(), null, "swapper_pg_dir", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Empty_zero_page(), this.getPage(), null, "empty_zero_page", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Init_mm(), this.getMmStruct(), null, "init_mm", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Mmlist(), this.getMmStruct(), null, "mmlist", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Mmlist_nr(), ecorePackage.getEInt(), "mmlist_nr", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Nr_active_pages(), ecorePackage.getEInt(), "nr_active_pages", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Nr_inactive_pages(), ecorePackage.getEInt(), "nr_inactive_pages", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Page_cache_size(), ecorePackage.getEInt(), "page_cache_size", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Sysctl_overcommit_memory(), ecorePackage.getEInt(), "sysctl_overcommit_memory", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Mms(), this.getMmStruct(), null, "mms", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Vmas(), this.getVmArea(), null, "vmas", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Files(), this.getFile(), null, "files", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Dentries(), this.getDentry(), null, "dentries", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Inodes(), this.getInode(), null, "inodes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Shm_segments(), this.getShmSegment(), null, "shm_segments", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Programs(), this.getProgram(), null, "programs", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Disks(), this.getDisk(), null, "disks", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Page_hash_table(), this.getPageHashBucket(), null, "page_hash_table", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Page_hash_bits(), ecorePackage.getEInt(), "page_hash_bits", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Page_indexes(), this.getPageIndex(), null, "page_indexes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Radix_trees(), this.getRadixTreeRoot(), null, "radix_trees", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Radix_tree_nodes(), this.getRadixTreeNode(), null, "radix_tree_nodes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Radix_tree_slots(), this.getRadixTreeSlot(), null, "radix_tree_slots", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Tries(), this.getTrieRoot(), null, "tries", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Trie_nodes(), this.getTrieNode(), null, "trie_nodes", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Prio_trees(), this.getPrioTreeRoot(), null, "prio_trees", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Block_numbers(), this.getBlockNumber(), null, "block_numbers", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Buf_clean(), this.getBufferHead(), null, "buf_clean", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Buf_locked(), this.getBufferHead(), null, "buf_locked", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Buf_dirty(), this.getBufferHead(), null, "buf_dirty", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Policies(), this.getReplacementPolicy(), null, "policies", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Page_references(), this.getPageReference(), null, "page_references", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Vm_max_readahead(), ecorePackage.getEInt(), "vm_max_readahead", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Vm_min_readahead(), ecorePackage.getEInt(), "vm_min_readahead", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgpgin(), ecorePackage.getELong(), "pgpgin", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgpgout(), ecorePackage.getELong(), "pgpgout", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgfault(), ecorePackage.getELong(), "pgfault", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgmajfault(), ecorePackage.getELong(), "pgmajfault", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgactivate(), ecorePackage.getELong(), "pgactivate", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgdeactivate(), ecorePackage.getELong(), "pgdeactivate", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgscan(), ecorePackage.getELong(), "pgscan", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMachine_Pgsteal(), ecorePackage.getELong(), "pgsteal", null, 0, 1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMachine_Disk_blocks(), this.getDiskBlock(), null, "disk_blocks", null, 0, -1, Machine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNode_Node_zones(), this.getZone(), this.getZone_Zone_pgdat(), "node_zones", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Node_zonelists(), this.getZonelist(), this.getZonelist_Node(), "node_zonelists", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Nr_zones(), ecorePackage.getEInt(), "nr_zones", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Node_mem_map(), this.getPage(), null, "node_mem_map", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Valid_addr_bitmap(), this.getBits(), "valid_addr_bitmap", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Bdata(), this.getBootmemData(), this.getBootmemData_Node(), "bdata", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Node_start_paddr(), ecorePackage.getELong(), "node_start_paddr", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Node_start_mapnr(), ecorePackage.getEInt(), "node_start_mapnr", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Node_size(), ecorePackage.getEInt(), "node_size", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Node_id(), ecorePackage.getEInt(), "node_id", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Node_next(), this.getNode(), null, "node_next", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Zones(), this.getZone(), null, "zones", null, 0, -1, Node.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getNode_Lmem_map(), ecorePackage.getELong(), "lmem_map", null, 0, 1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNode_Distances(), this.getDistance(), null, "distances", null, 0, -1, Node.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zoneEClass, Zone.class, "Zone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZone_Lock(), ecorePackage.getEInt(), "lock", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Free_pages(), ecorePackage.getEInt(), "free_pages", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Pages_min(), ecorePackage.getEInt(), "pages_min", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Pages_low(), ecorePackage.getEInt(), "pages_low", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Pages_high(), ecorePackage.getEInt(), "pages_high", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Need_balance(), ecorePackage.getEInt(), "need_balance", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZone_Free_area(), this.getFreeArea(), this.getFreeArea_Zone(), "free_area", null, 0, -1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZone_Wait_table(), this.getWaitQueueHead(), this.getWaitQueueHead_Zone(), "wait_table", null, 0, -1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Wait_table_size(), ecorePackage.getEInt(), "wait_table_size", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Wait_table_shift(), ecorePackage.getEInt(), "wait_table_shift", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZone_Zone_pgdat(), this.getNode(), this.getNode_Node_zones(), "zone_pgdat", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZone_Zone_mem_map(), this.getPage(), null, "zone_mem_map", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Zone_start_paddr(), ecorePackage.getELong(), "zone_start_paddr", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Zone_start_mapnr(), ecorePackage.getEInt(), "zone_start_mapnr", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Name(), ecorePackage.getEString(), "name", "", 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Size(), ecorePackage.getEInt(), "size", null, 0, 1, Zone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Zone_idx(), ecorePackage.getEInt(), "zone_idx", null, 0, 1, Zone.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Free_blocks(), ecorePackage.getEInt(), "free_blocks", null, 0, 1, Zone.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getZone_Largest_free(), ecorePackage.getEInt(), "largest_free", null, 0, 1, Zone.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(freeAreaEClass, FreeArea.class, "FreeArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFreeArea_Free_list(), this.getPage(), null, "free_list", null, 0, -1, FreeArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreeArea_Map(), this.getBits(), "map", null, 0, 1, FreeArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFreeArea_Zone(), this.getZone(), this.getZone_Free_area(), "zone", null, 0, 1, FreeArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreeArea_Order(), ecorePackage.getEInt(), "order", null, 0, 1, FreeArea.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreeArea_Nr_free(), ecorePackage.getEInt(), "nr_free", null, 0, 1, FreeArea.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreeArea_Unusable(), ecorePackage.getEInt(), "unusable", null, 0, 1, FreeArea.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(pageEClass, Page.class, "Page", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPage_List(), this.getListHead(), null, "list", null, 0, 1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Mapping(), this.getAddressSpace(), null, "mapping", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Index(), ecorePackage.getELong(), "index", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Next_hash(), this.getPage(), null, "next_hash", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Count(), ecorePackage.getEInt(), "count", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Flags(), ecorePackage.getELong(), "flags", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Lru(), this.getListHead(), null, "lru", null, 0, 1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Pprev_hash(), this.getPage(), null, "pprev_hash", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Buffers(), this.getBufferHead(), null, "buffers", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Virtual(), ecorePackage.getELong(), "virtual", null, 0, 1, Page.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Pfn(), ecorePackage.getEInt(), "pfn", null, 0, 1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Phys(), ecorePackage.getELong(), "phys", null, 0, 1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getPage_Zone(), this.getZone(), null, "zone", null, 0, 1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getPage_Flags_set(), this.getPageFlag(), "flags_set", null, 0, -1, Page.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageActive", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageActive", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageActive", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageChecked", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageChecked", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageDirty", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageDirty", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageDirty", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageError", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageError", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageError", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageHighMem", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageLaunder", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageLaunder", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageLaunder", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageReadahead", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageReadahead", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageReadahead", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "LockPage", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageLocked", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "UnlockPage", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "TestSetPageLRU", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageLRU", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "TestClearPageLRU", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageReferenced", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageReferenced", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageReferenced", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageReserved", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageReserved", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageReserved", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "PageSetSlab", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageSlab", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "PageClearSlab", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "SetPageUptodate", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, ecorePackage.getEBoolean(), "PageUptodate", 0, 1, IS_UNIQUE, IS_ORDERED);

		addEOperation(pageEClass, null, "ClearPageUptodate", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(listHeadEClass, ListHead.class, "ListHead", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getListHead_Next(), ecorePackage.getEObject(), null, "next", null, 0, 1, ListHead.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getListHead_Prev(), ecorePackage.getEObject(), null, "prev", null, 0, 1, ListHead.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(zonelistEClass, Zonelist.class, "Zonelist", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getZonelist_Zones(), this.getZone(), null, "zones", null, 0, 4, Zonelist.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZonelist_Node(), this.getNode(), this.getNode_Node_zonelists(), "node", null, 0, 1, Zonelist.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(waitQueueHeadEClass, WaitQueueHead.class, "WaitQueueHead", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWaitQueueHead_Zone(), this.getZone(), this.getZone_Wait_table(), "zone", null, 0, 1, WaitQueueHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWaitQueueHead_Task_list(), this.getTask(), null, "task_list", null, 0, -1, WaitQueueHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootmemDataEClass, BootmemData.class, "BootmemData", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBootmemData_Node_boot_start(), ecorePackage.getELong(), "node_boot_start", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmemData_Node_low_pfn(), ecorePackage.getEInt(), "node_low_pfn", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmemData_Node_bootmem_map(), this.getBits(), "node_bootmem_map", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmemData_Last_offset(), ecorePackage.getELong(), "last_offset", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmemData_Last_pos(), ecorePackage.getEInt(), "last_pos", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBootmemData_Node(), this.getNode(), this.getNode_Bdata(), "node", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootmemData_Map_paddr(), ecorePackage.getELong(), "map_paddr", null, 0, 1, BootmemData.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addressSpaceEClass, AddressSpace.class, "AddressSpace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAddressSpace_Clean_pages(), this.getPage(), null, "clean_pages", null, 0, -1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_Dirty_pages(), this.getPage(), null, "dirty_pages", null, 0, -1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_Locked_pages(), this.getPage(), null, "locked_pages", null, 0, -1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressSpace_Nrpages(), ecorePackage.getEInt(), "nrpages", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_Host(), this.getInode(), null, "host", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_I_mmap(), this.getVmArea(), null, "i_mmap", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_I_mmap_shared(), this.getVmArea(), null, "i_mmap_shared", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressSpace_Gfp_mask(), ecorePackage.getEInt(), "gfp_mask", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAddressSpace_A_ops(), ecorePackage.getEInt(), "a_ops", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_Page_tree(), this.getRadixTreeRoot(), null, "page_tree", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_Page_trie(), this.getTrieRoot(), null, "page_trie", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddressSpace_I_mmap_tree(), this.getPrioTreeRoot(), null, "i_mmap_tree", null, 0, 1, AddressSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bufferHeadEClass, BufferHead.class, "BufferHead", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBufferHead_B_page(), this.getPage(), null, "b_page", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_this_page(), this.getBufferHead(), null, "b_this_page", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_dev(), this.getDisk(), null, "b_dev", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_blocknr(), ecorePackage.getEInt(), "b_blocknr", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_size(), ecorePackage.getEInt(), "b_size", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_data(), ecorePackage.getEInt(), "b_data", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_count(), ecorePackage.getEInt(), "b_count", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_state(), ecorePackage.getEInt(), "b_state", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_list(), ecorePackage.getEInt(), "b_list", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_flushtime(), ecorePackage.getELong(), "b_flushtime", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_end_io(), ecorePackage.getEInt(), "b_end_io", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBufferHead_B_rw(), ecorePackage.getEInt(), "b_rw", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_inode(), this.getInode(), null, "b_inode", null, 0, 1, BufferHead.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_next_free(), this.getListHead(), null, "b_next_free", null, 0, 1, BufferHead.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_inode_buffers(), this.getListHead(), null, "b_inode_buffers", null, 0, 1, BufferHead.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getBufferHead_B_reqnext(), this.getListHead(), null, "b_reqnext", null, 0, 1, BufferHead.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTask_Pid(), ecorePackage.getEInt(), "pid", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Comm(), ecorePackage.getEString(), "comm", "", 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_State(), ecorePackage.getEInt(), "state", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Flags(), ecorePackage.getELong(), "flags", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Processor(), ecorePackage.getEInt(), "processor", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Pending(), ecorePackage.getELong(), "pending", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Exit_code(), ecorePackage.getEInt(), "exit_code", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Local_pages(), this.getPage(), null, "local_pages", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Wakes(), ecorePackage.getEInt(), "wakes", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Wait(), this.getListHead(), null, "wait", null, 0, 1, Task.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Wait_page(), this.getPage(), null, "wait_page", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Wait_flags(), ecorePackage.getEInt(), "wait_flags", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Mm(), this.getMmStruct(), null, "mm", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Active_mm(), this.getMmStruct(), null, "active_mm", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Min_flt(), ecorePackage.getEInt(), "min_flt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Maj_flt(), ecorePackage.getEInt(), "maj_flt", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_P_pptr(), this.getTask(), null, "p_pptr", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Uid(), ecorePackage.getEInt(), "uid", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Esp(), ecorePackage.getELong(), "esp", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Cr2(), ecorePackage.getELong(), "cr2", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Rlim(), this.getRlimit(), null, "rlim", null, 0, -1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTask_Vfork_done(), this.getTask(), null, "vfork_done", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Si_code(), ecorePackage.getEInt(), "si_code", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cpuEClass, Cpu.class, "Cpu", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCpu_Current(), this.getTask(), null, "current", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Local_irq_count(), ecorePackage.getEInt(), "local_irq_count", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Node(), this.getNode(), null, "node", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Cr0(), ecorePackage.getELong(), "cr0", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Cr2(), ecorePackage.getELong(), "cr2", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Cr3(), ecorePackage.getELong(), "cr3", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Cr4(), ecorePackage.getELong(), "cr4", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Tlb_state(), ecorePackage.getEInt(), "tlb_state", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Active_mm(), this.getMmStruct(), null, "active_mm", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Tlb_entries(), ecorePackage.getEInt(), "tlb_entries", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Tlb(), this.getTlbEntry(), null, "tlb", null, 0, -1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Tlb_hits(), ecorePackage.getELong(), "tlb_hits", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Tlb_misses(), ecorePackage.getELong(), "tlb_misses", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Walk_reads(), ecorePackage.getELong(), "walk_reads", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Shootdowns(), ecorePackage.getELong(), "shootdowns", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Pgd_quick(), this.getPage(), null, "pgd_quick", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Pmd_quick(), this.getPage(), null, "pmd_quick", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCpu_Pte_quick(), this.getPage(), null, "pte_quick", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCpu_Pgtable_cache_sz(), ecorePackage.getEInt(), "pgtable_cache_sz", null, 0, 1, Cpu.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timerEClass, Timer.class, "Timer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimer_Expires(), ecorePackage.getELong(), "expires", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTimer_Data(), this.getTask(), null, "data", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTimer_List(), this.getListHead(), null, "list", null, 0, 1, Timer.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getTimer_Function(), ecorePackage.getEInt(), "function", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTimer_Disk(), this.getDisk(), null, "disk", null, 0, 1, Timer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(e820EntryEClass, E820Entry.class, "E820Entry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getE820Entry_Addr(), ecorePackage.getELong(), "addr", null, 0, 1, E820Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getE820Entry_Size(), ecorePackage.getELong(), "size", null, 0, 1, E820Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getE820Entry_Type(), ecorePackage.getEInt(), "type", null, 0, 1, E820Entry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootBlockEClass, BootBlock.class, "BootBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBootBlock_Addr(), ecorePackage.getELong(), "addr", null, 0, 1, BootBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootBlock_Size(), ecorePackage.getELong(), "size", null, 0, 1, BootBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBootBlock_What(), ecorePackage.getEString(), "what", "", 0, 1, BootBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(logLineEClass, LogLine.class, "LogLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLogLine_Text(), ecorePackage.getEString(), "text", "", 0, 1, LogLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLogLine_Time(), ecorePackage.getELong(), "time", null, 0, 1, LogLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(distanceEClass, Distance.class, "Distance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDistance_To(), this.getNode(), null, "to", null, 0, 1, Distance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistance_Distance(), ecorePackage.getEInt(), "distance", null, 0, 1, Distance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionEClass, Region.class, "Region", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegion_Name(), ecorePackage.getEString(), "name", "", 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Fit(), ecorePackage.getEString(), "fit", "", 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Size(), ecorePackage.getEInt(), "size", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Unit(), ecorePackage.getEInt(), "unit", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Used(), ecorePackage.getEInt(), "used", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Requested(), ecorePackage.getEInt(), "requested", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Internal_waste(), ecorePackage.getEInt(), "internal_waste", null, 0, 1, Region.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Free(), ecorePackage.getEInt(), "free", null, 0, 1, Region.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Largest_free(), ecorePackage.getEInt(), "largest_free", null, 0, 1, Region.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_External_waste(), ecorePackage.getEInt(), "external_waste", null, 0, 1, Region.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Nr_holes(), ecorePackage.getEInt(), "nr_holes", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Searches(), ecorePackage.getEInt(), "searches", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Search_length(), ecorePackage.getELong(), "search_length", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Last_search(), ecorePackage.getEInt(), "last_search", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Splits(), ecorePackage.getEInt(), "splits", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Merges(), ecorePackage.getEInt(), "merges", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Failures(), ecorePackage.getEInt(), "failures", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegion_Blocks(), this.getRegionBlock(), null, "blocks", null, 0, -1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegion_Free_list(), this.getRegionBlock(), null, "free_list", null, 0, -1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegion_Rover(), this.getRegionBlock(), null, "rover", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegion_Nr_orders(), ecorePackage.getEInt(), "nr_orders", null, 0, 1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegion_Orders(), this.getRegionOrder(), this.getRegionOrder_Region(), "orders", null, 0, -1, Region.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(regionBlockEClass, RegionBlock.class, "RegionBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRegionBlock_Start(), ecorePackage.getEInt(), "start", null, 0, 1, RegionBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionBlock_Size(), ecorePackage.getEInt(), "size", null, 0, 1, RegionBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionBlock_Requested(), ecorePackage.getEInt(), "requested", null, 0, 1, RegionBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionBlock_State(), ecorePackage.getEInt(), "state", null, 0, 1, RegionBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionBlock_Free(), ecorePackage.getEBoolean(), "free", null, 0, 1, RegionBlock.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getRegionBlock_Region(), this.getRegion(), null, "region", null, 0, 1, RegionBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionBlock_List(), this.getListHead(), null, "list", null, 0, 1, RegionBlock.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getRegionBlock_Free_list(), this.getListHead(), null, "free_list", null, 0, 1, RegionBlock.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(regionOrderEClass, RegionOrder.class, "RegionOrder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRegionOrder_Region(), this.getRegion(), this.getRegion_Orders(), "region", null, 0, 1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionOrder_Size(), ecorePackage.getEInt(), "size", null, 0, 1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRegionOrder_Free_list(), this.getRegionBlock(), null, "free_list", null, 0, -1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionOrder_Nr_blocks(), ecorePackage.getEInt(), "nr_blocks", null, 0, 1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionOrder_Nr_local(), ecorePackage.getEInt(), "nr_local", null, 0, 1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionOrder_Nr_global(), ecorePackage.getEInt(), "nr_global", null, 0, 1, RegionOrder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRegionOrder_Slack(), ecorePackage.getEInt(), "slack", null, 0, 1, RegionOrder.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(mmStructEClass, MmStruct.class, "MmStruct", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMmStruct_Mmap(), this.getVmArea(), null, "mmap", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmStruct_Mm_rb(), this.getVmArea(), null, "mm_rb", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmStruct_Mmap_cache(), this.getVmArea(), null, "mmap_cache", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmStruct_Pgd(), this.getPage(), null, "pgd", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Mm_users(), ecorePackage.getEInt(), "mm_users", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Mm_count(), ecorePackage.getEInt(), "mm_count", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Map_count(), ecorePackage.getEInt(), "map_count", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Mmap_sem(), ecorePackage.getEInt(), "mmap_sem", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Page_table_lock(), ecorePackage.getEInt(), "page_table_lock", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMmStruct_Mmlist(), this.getListHead(), null, "mmlist", null, 0, 1, MmStruct.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Start_code(), ecorePackage.getELong(), "start_code", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_End_code(), ecorePackage.getELong(), "end_code", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Start_data(), ecorePackage.getELong(), "start_data", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_End_data(), ecorePackage.getELong(), "end_data", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Start_brk(), ecorePackage.getELong(), "start_brk", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Brk(), ecorePackage.getELong(), "brk", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Start_stack(), ecorePackage.getELong(), "start_stack", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Arg_start(), ecorePackage.getELong(), "arg_start", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Arg_end(), ecorePackage.getELong(), "arg_end", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Env_start(), ecorePackage.getELong(), "env_start", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Env_end(), ecorePackage.getELong(), "env_end", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Rss(), ecorePackage.getELong(), "rss", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Total_vm(), ecorePackage.getELong(), "total_vm", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Locked_vm(), ecorePackage.getELong(), "locked_vm", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Def_flags(), ecorePackage.getEInt(), "def_flags", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Cpu_vm_mask(), ecorePackage.getELong(), "cpu_vm_mask", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Swap_address(), ecorePackage.getELong(), "swap_address", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Dumpable(), ecorePackage.getEInt(), "dumpable", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMmStruct_Context(), ecorePackage.getELong(), "context", null, 0, 1, MmStruct.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vmAreaEClass, VmArea.class, "VmArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVmArea_Vm_mm(), this.getMmStruct(), null, "vm_mm", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_start(), ecorePackage.getELong(), "vm_start", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_end(), ecorePackage.getELong(), "vm_end", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Vm_next(), this.getVmArea(), null, "vm_next", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_page_prot(), ecorePackage.getELong(), "vm_page_prot", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_flags(), ecorePackage.getELong(), "vm_flags", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Rb_parent(), this.getVmArea(), null, "rb_parent", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Rb_left(), this.getVmArea(), null, "rb_left", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Rb_right(), this.getVmArea(), null, "rb_right", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Rb_color(), ecorePackage.getEInt(), "rb_color", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Rb_subtree_gap(), ecorePackage.getELong(), "rb_subtree_gap", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Vm_next_share(), this.getVmArea(), null, "vm_next_share", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Vm_pprev_share(), this.getVmArea(), null, "vm_pprev_share", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_ops(), ecorePackage.getEInt(), "vm_ops", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_pgoff(), ecorePackage.getELong(), "vm_pgoff", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Vm_file(), this.getFile(), null, "vm_file", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_raend(), ecorePackage.getELong(), "vm_raend", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVmArea_Vm_private_data(), ecorePackage.getELong(), "vm_private_data", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Prio_left(), this.getVmArea(), null, "prio_left", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Prio_right(), this.getVmArea(), null, "prio_right", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Prio_parent(), this.getVmArea(), null, "prio_parent", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Prio_head(), this.getVmArea(), null, "prio_head", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVmArea_Prio_set(), this.getVmArea(), null, "prio_set", null, 0, 1, VmArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fileEClass, File.class, "File", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFile_F_dentry(), this.getDentry(), null, "f_dentry", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_mode(), ecorePackage.getEInt(), "f_mode", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_count(), ecorePackage.getEInt(), "f_count", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_pos(), ecorePackage.getELong(), "f_pos", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_flags(), ecorePackage.getEInt(), "f_flags", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_reada(), ecorePackage.getEInt(), "f_reada", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_ramax(), ecorePackage.getEInt(), "f_ramax", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_raend(), ecorePackage.getELong(), "f_raend", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_ralen(), ecorePackage.getEInt(), "f_ralen", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_F_rawin(), ecorePackage.getEInt(), "f_rawin", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Ra_start(), ecorePackage.getELong(), "ra_start", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Ra_size(), ecorePackage.getEInt(), "ra_size", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Ra_async_size(), ecorePackage.getEInt(), "ra_async_size", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFile_Ra_prev_index(), ecorePackage.getELong(), "ra_prev_index", null, 0, 1, File.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dentryEClass, Dentry.class, "Dentry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDentry_D_name(), ecorePackage.getEString(), "d_name", "", 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDentry_D_inode(), this.getInode(), null, "d_inode", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inodeEClass, Inode.class, "Inode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInode_I_ino(), ecorePackage.getEInt(), "i_ino", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_size(), ecorePackage.getELong(), "i_size", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_count(), ecorePackage.getEInt(), "i_count", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_writecount(), ecorePackage.getEInt(), "i_writecount", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_nlink(), ecorePackage.getEInt(), "i_nlink", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_I_mapping(), this.getAddressSpace(), null, "i_mapping", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_I_dev(), this.getDisk(), null, "i_dev", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_blocks(), ecorePackage.getEInt(), "i_blocks", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_I_state(), ecorePackage.getEInt(), "i_state", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_I_data(), this.getBlockNumber(), null, "i_data", null, 0, -1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Next_alloc_goal(), ecorePackage.getEInt(), "next_alloc_goal", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_I_dirty_buffers(), this.getBufferHead(), null, "i_dirty_buffers", null, 0, -1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_I_dirty_data_buffers(), this.getBufferHead(), null, "i_dirty_data_buffers", null, 0, -1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tlbEntryEClass, TlbEntry.class, "TlbEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTlbEntry_Tag(), ecorePackage.getELong(), "tag", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTlbEntry_Page(), this.getPage(), null, "page", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTlbEntry_Page_shift(), ecorePackage.getEInt(), "page_shift", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTlbEntry_Flags(), ecorePackage.getEInt(), "flags", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTlbEntry_Mm(), this.getMmStruct(), null, "mm", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTlbEntry_Age(), ecorePackage.getEInt(), "age", null, 0, 1, TlbEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rlimitEClass, Rlimit.class, "Rlimit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRlimit_Rlim_cur(), ecorePackage.getELong(), "rlim_cur", null, 0, 1, Rlimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRlimit_Rlim_max(), ecorePackage.getELong(), "rlim_max", null, 0, 1, Rlimit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shmSegmentEClass, ShmSegment.class, "ShmSegment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShmSegment_Id(), ecorePackage.getEInt(), "id", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmSegment_Key(), ecorePackage.getEInt(), "key", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmSegment_Shm_segsz(), ecorePackage.getELong(), "shm_segsz", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmSegment_Shm_nattch(), ecorePackage.getEInt(), "shm_nattch", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShmSegment_Mode(), ecorePackage.getEInt(), "mode", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShmSegment_Shm_file(), this.getFile(), null, "shm_file", null, 0, 1, ShmSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(programEClass, Program.class, "Program", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgram_Name(), ecorePackage.getEString(), "name", "", 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgram_Dentry(), this.getDentry(), null, "dentry", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Start_code(), ecorePackage.getELong(), "start_code", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Text(), ecorePackage.getELong(), "text", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Data(), ecorePackage.getELong(), "data", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Bss(), ecorePackage.getELong(), "bss", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgram_Args(), ecorePackage.getELong(), "args", null, 0, 1, Program.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEClass, Disk.class, "Disk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisk_Name(), ecorePackage.getEString(), "name", "", 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Block_size(), ecorePackage.getEInt(), "block_size", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Nr_blocks(), ecorePackage.getEInt(), "nr_blocks", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Latency(), ecorePackage.getEInt(), "latency", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Inodes(), ecorePackage.getEInt(), "inodes", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Reads(), ecorePackage.getEInt(), "reads", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Writes(), ecorePackage.getEInt(), "writes", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Head(), ecorePackage.getEInt(), "head", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Seeks(), ecorePackage.getEInt(), "seeks", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Bd_inode(), this.getInode(), null, "bd_inode", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Queue_head(), this.getBufferHead(), null, "queue_head", null, 0, -1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Requests(), ecorePackage.getEInt(), "requests", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_Blocks(), this.getDiskBlock(), null, "blocks", null, 0, -1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisk_In_service(), this.getBufferHead(), null, "in_service", null, 0, -1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(radixTreeRootEClass, RadixTreeRoot.class, "RadixTreeRoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRadixTreeRoot_Name(), ecorePackage.getEString(), "name", "", 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeRoot_Height(), ecorePackage.getEInt(), "height", null, 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeRoot_Nodes(), ecorePackage.getEInt(), "nodes", null, 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeRoot_Rnode(), ecorePackage.getEInt(), "rnode", null, 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeRoot_Tags(), ecorePackage.getEInt(), "tags", null, 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeRoot_Mapping(), this.getAddressSpace(), null, "mapping", null, 0, 1, RadixTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeRoot_Node(), this.getRadixTreeNode(), null, "node", null, 0, 1, RadixTreeRoot.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(radixTreeNodeEClass, RadixTreeNode.class, "RadixTreeNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRadixTreeNode_Root(), this.getRadixTreeRoot(), null, "root", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeNode_Parent(), this.getRadixTreeNode(), null, "parent", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Offset(), ecorePackage.getEInt(), "offset", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Shift(), ecorePackage.getEInt(), "shift", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Count(), ecorePackage.getEInt(), "count", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Tags_dirty(), ecorePackage.getELong(), "tags_dirty", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Tags_writeback(), ecorePackage.getELong(), "tags_writeback", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRadixTreeNode_Tags_towrite(), ecorePackage.getELong(), "tags_towrite", null, 0, 1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeNode_Slots(), this.getRadixTreeSlot(), null, "slots", null, 0, -1, RadixTreeNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(radixTreeSlotEClass, RadixTreeSlot.class, "RadixTreeSlot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRadixTreeSlot_Entry(), ecorePackage.getEInt(), "entry", null, 0, 1, RadixTreeSlot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeSlot_Node(), this.getRadixTreeNode(), null, "node", null, 0, 1, RadixTreeSlot.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);
		initEReference(getRadixTreeSlot_Page(), this.getPage(), null, "page", null, 0, 1, RadixTreeSlot.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(trieRootEClass, TrieRoot.class, "TrieRoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTrieRoot_Name(), ecorePackage.getEString(), "name", "", 0, 1, TrieRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrieRoot_Bits(), ecorePackage.getEInt(), "bits", null, 0, 1, TrieRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrieRoot_Nodes(), ecorePackage.getEInt(), "nodes", null, 0, 1, TrieRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrieRoot_Root(), this.getTrieNode(), null, "root", null, 0, 1, TrieRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrieRoot_Mapping(), this.getAddressSpace(), null, "mapping", null, 0, 1, TrieRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trieNodeEClass, TrieNode.class, "TrieNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTrieNode_Trie(), this.getTrieRoot(), null, "trie", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrieNode_Bit(), ecorePackage.getEInt(), "bit", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrieNode_Key(), ecorePackage.getELong(), "key", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrieNode_Item(), ecorePackage.getEInt(), "item", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrieNode_Left(), this.getTrieNode(), null, "left", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrieNode_Right(), this.getTrieNode(), null, "right", null, 0, 1, TrieNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrieNode_Page(), this.getPage(), null, "page", null, 0, 1, TrieNode.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(prioTreeRootEClass, PrioTreeRoot.class, "PrioTreeRoot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrioTreeRoot_Prio_tree_node(), this.getVmArea(), null, "prio_tree_node", null, 0, 1, PrioTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrioTreeRoot_Index_bits(), ecorePackage.getEInt(), "index_bits", null, 0, 1, PrioTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrioTreeRoot_Areas(), ecorePackage.getEInt(), "areas", null, 0, 1, PrioTreeRoot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageHashBucketEClass, PageHashBucket.class, "PageHashBucket", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPageHashBucket_First(), this.getPage(), null, "first", null, 0, 1, PageHashBucket.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageIndexEClass, PageIndex.class, "PageIndex", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageIndex_Name(), ecorePackage.getEString(), "name", "", 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageIndex_Look_ups(), ecorePackage.getELong(), "look_ups", null, 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageIndex_Visited(), ecorePackage.getELong(), "visited", null, 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageIndex_Compared(), ecorePackage.getELong(), "compared", null, 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageIndex_Memory(), ecorePackage.getELong(), "memory", null, 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageIndex_Entries(), ecorePackage.getEInt(), "entries", null, 0, 1, PageIndex.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockNumberEClass, BlockNumber.class, "BlockNumber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlockNumber_Number(), ecorePackage.getEInt(), "number", null, 0, 1, BlockNumber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replacementPolicyEClass, ReplacementPolicy.class, "ReplacementPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReplacementPolicy_Name(), ecorePackage.getEString(), "name", "", 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacementPolicy_Kind(), ecorePackage.getEString(), "kind", "", 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacementPolicy_Frames(), ecorePackage.getEInt(), "frames", null, 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacementPolicy_References(), ecorePackage.getEInt(), "references", null, 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacementPolicy_Hits(), ecorePackage.getEInt(), "hits", null, 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplacementPolicy_Faults(), ecorePackage.getEInt(), "faults", null, 0, 1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReplacementPolicy_String(), this.getPageReference(), null, "string", null, 0, -1, ReplacementPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageReferenceEClass, PageReference.class, "PageReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageReference_Page(), ecorePackage.getELong(), "page", null, 0, 1, PageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageReference_Hit(), ecorePackage.getEInt(), "hit", null, 0, 1, PageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageReference_Victim(), ecorePackage.getELong(), "victim", null, 0, 1, PageReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageReference_List(), this.getListHead(), null, "list", null, 0, 1, PageReference.class, IS_TRANSIENT, !IS_VOLATILE, !IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, IS_DERIVED, IS_ORDERED);

		initEClass(diskBlockEClass, DiskBlock.class, "DiskBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiskBlock_Inode(), this.getInode(), null, "inode", null, 0, 1, DiskBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskBlock_Is_used(), ecorePackage.getEInt(), "is_used", null, 0, 1, DiskBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(pageFlagEEnum, PageFlag.class, "PageFlag");
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_LOCKED);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_ERROR);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_REFERENCED);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_UPTODATE);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_DIRTY);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_UNUSED);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_LRU);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_ACTIVE);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_SLAB);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_SKIP);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_HIGHMEM);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_CHECKED);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_ARCH_1);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_RESERVED);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_LAUNDER);
		addEEnumLiteral(pageFlagEEnum, PageFlag.PG_READAHEAD);

		// Initialize data types
		initEDataType(bitsEDataType, Bits.class, "Bits", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://pagewalk.org/store
		createStoreAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "What the emulated kernel keeps: each class is a table, each feature a column or computed from columns. Features bear the kernel\'s own names."
		   });
		addAnnotation
		  (machineEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The emulated computer and the kernel\'s global variables. There is exactly one: row 0."
		   });
		addAnnotation
		  (getMachine_Kernel(),
		   source,
		   new String[]
		   {
			   "documentation", "The kernel that runs, by the name of its profile, such as linux-2.4.20."
		   });
		addAnnotation
		  (getMachine_Arch(),
		   source,
		   new String[]
		   {
			   "documentation", "The processor architecture, such as x86."
		   });
		addAnnotation
		  (getMachine_Cpus(),
		   source,
		   new String[]
		   {
			   "documentation", "How many processors there are."
		   });
		addAnnotation
		  (getMachine_Memory(),
		   source,
		   new String[]
		   {
			   "documentation", "How much physical memory the machine was given."
		   });
		addAnnotation
		  (getMachine_Seed(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the machine\'s random numbers start; the same scenario and seed give the same run."
		   });
		addAnnotation
		  (getMachine_Jiffies(),
		   source,
		   new String[]
		   {
			   "documentation", "The virtual clock: timer ticks since boot."
		   });
		addAnnotation
		  (getMachine_PAGE_SHIFT(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of a page as a power of two: 12 stands for 4 KiB."
		   });
		addAnnotation
		  (getMachine_PAGE_OFFSET(),
		   source,
		   new String[]
		   {
			   "documentation", "Where physical address 0 appears in the kernel\'s part of the linear address space; 3 GiB on the x86."
		   });
		addAnnotation
		  (getMachine_MAX_ORDER(),
		   source,
		   new String[]
		   {
			   "documentation", "How many orders of free blocks the buddy allocator keeps: 10 means blocks of 1 to 512 pages."
		   });
		addAnnotation
		  (getMachine_High_memory(),
		   source,
		   new String[]
		   {
			   "documentation", "The kernel address at which directly mapped memory ends; page frames beyond it belong to ZONE_HIGHMEM."
		   });
		addAnnotation
		  (getMachine_Num_physpages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many page frames exist."
		   });
		addAnnotation
		  (getMachine_Max_mapnr(),
		   source,
		   new String[]
		   {
			   "documentation", "How many entries mem_map has."
		   });
		addAnnotation
		  (getMachine_Mem_map(),
		   source,
		   new String[]
		   {
			   "documentation", "The global array with one struct page for each physical page frame, in the order of their addresses."
		   });
		addAnnotation
		  (getMachine_Numnodes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many memory nodes there are; 1 on a machine with uniform memory."
		   });
		addAnnotation
		  (getMachine_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Every node by its number; pgdat_list and node_next link the same nodes in the order of their start-up."
		   });
		addAnnotation
		  (getMachine_Pgdat_list(),
		   source,
		   new String[]
		   {
			   "documentation", "The first node of the list that links all nodes through node_next."
		   });
		addAnnotation
		  (getMachine_Active_list(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages in recent use, the hottest first, linked through lru. Page replacement looks at its far end."
		   });
		addAnnotation
		  (getMachine_Inactive_list(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages that may be reclaimed, linked through lru. Page replacement takes from its far end."
		   });
		addAnnotation
		  (getMachine_Address_spaces(),
		   source,
		   new String[]
		   {
			   "documentation", "Every address_space that exists, whoever uses it."
		   });
		addAnnotation
		  (getMachine_Buffer_heads(),
		   source,
		   new String[]
		   {
			   "documentation", "Every buffer_head that exists, whoever uses it."
		   });
		addAnnotation
		  (getMachine_Cpu(),
		   source,
		   new String[]
		   {
			   "documentation", "Every processor by its number."
		   });
		addAnnotation
		  (getMachine_Tasks(),
		   source,
		   new String[]
		   {
			   "documentation", "Every task that exists: processes, kernel threads, and what idles on each processor."
		   });
		addAnnotation
		  (getMachine_Timer_list(),
		   source,
		   new String[]
		   {
			   "documentation", "Every timer that is set, the next one first. The kernel keeps them in a wheel; here it is one list in the order in which they run."
		   });
		addAnnotation
		  (getMachine_Min_low_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The first page frame behind the kernel image: from here on low memory may be given out."
		   });
		addAnnotation
		  (getMachine_Max_low_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame at which low memory ends, which the kernel maps directly."
		   });
		addAnnotation
		  (getMachine_Max_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame at which all memory ends."
		   });
		addAnnotation
		  (getMachine_Highstart_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame at which high memory starts; max_pfn where there is none."
		   });
		addAnnotation
		  (getMachine_Highend_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame at which high memory ends."
		   });
		addAnnotation
		  (getMachine_Totalram_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages boot has given to the page allocator."
		   });
		addAnnotation
		  (getMachine_Totalhigh_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them lie in high memory."
		   });
		addAnnotation
		  (getMachine__text(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the code of the kernel image starts."
		   });
		addAnnotation
		  (getMachine__etext(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the code ends and the data start."
		   });
		addAnnotation
		  (getMachine__edata(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the data end."
		   });
		addAnnotation
		  (getMachine___init_begin(),
		   source,
		   new String[]
		   {
			   "documentation", "Where code and data start that only boot needs."
		   });
		addAnnotation
		  (getMachine___init_end(),
		   source,
		   new String[]
		   {
			   "documentation", "Where they end; free_initmem frees the pages between."
		   });
		addAnnotation
		  (getMachine__end(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the kernel image ends."
		   });
		addAnnotation
		  (getMachine_Sizeof_page(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bytes a struct page takes in mem_map."
		   });
		addAnnotation
		  (getMachine_E820(),
		   source,
		   new String[]
		   {
			   "documentation", "What the firmware says of physical memory, in the order of addresses."
		   });
		addAnnotation
		  (getMachine_Boot_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "What took memory while the machine booted, in the order in which it did."
		   });
		addAnnotation
		  (getMachine_Log(),
		   source,
		   new String[]
		   {
			   "documentation", "What the kernel has printed, line by line: dmesg shows it."
		   });
		addAnnotation
		  (getMachine_Zone_table(),
		   source,
		   new String[]
		   {
			   "documentation", "Every zone by the number that the top bits of page.flags hold: node_id * MAX_NR_ZONES and the number of the zone."
		   });
		addAnnotation
		  (getMachine_Random_state(),
		   source,
		   new String[]
		   {
			   "documentation", "How far the random numbers that scenarios ask for have come; random(n) makes the next of it and of seed."
		   });
		addAnnotation
		  (getMachine_Regions(),
		   source,
		   new String[]
		   {
			   "documentation", "Every region that a scenario has declared, in their order."
		   });
		addAnnotation
		  (getMachine_Region_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "Every block of every region, used and free."
		   });
		addAnnotation
		  (getMachine_TASK_SIZE(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the part of the address space ends that belongs to processes; 3 GiB on the x86."
		   });
		addAnnotation
		  (getMachine_Swapper_pg_dir(),
		   source,
		   new String[]
		   {
			   "documentation", "The page with the kernel\'s own page global directory, from which each process\'s is copied."
		   });
		addAnnotation
		  (getMachine_Empty_zero_page(),
		   source,
		   new String[]
		   {
			   "documentation", "The one page of zeros that every process reads where it has written nothing yet."
		   });
		addAnnotation
		  (getMachine_Init_mm(),
		   source,
		   new String[]
		   {
			   "documentation", "The kernel\'s own address space, which no process uses."
		   });
		addAnnotation
		  (getMachine_Mmlist(),
		   source,
		   new String[]
		   {
			   "documentation", "All address spaces of processes, the newest behind that of its parent: init_mm.mmlist."
		   });
		addAnnotation
		  (getMachine_Mmlist_nr(),
		   source,
		   new String[]
		   {
			   "documentation", "How many address spaces are on mmlist."
		   });
		addAnnotation
		  (getMachine_Nr_active_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages are on active_list."
		   });
		addAnnotation
		  (getMachine_Nr_inactive_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages are on inactive_list."
		   });
		addAnnotation
		  (getMachine_Page_cache_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages the page cache holds."
		   });
		addAnnotation
		  (getMachine_Sysctl_overcommit_memory(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether a mapping is granted that memory could not satisfy: 1 always, 0 only if there seems to be enough."
		   });
		addAnnotation
		  (getMachine_Mms(),
		   source,
		   new String[]
		   {
			   "documentation", "Every mm_struct that exists."
		   });
		addAnnotation
		  (getMachine_Vmas(),
		   source,
		   new String[]
		   {
			   "documentation", "Every vm_area_struct that exists, whoever it belongs to."
		   });
		addAnnotation
		  (getMachine_Files(),
		   source,
		   new String[]
		   {
			   "documentation", "Every open file."
		   });
		addAnnotation
		  (getMachine_Dentries(),
		   source,
		   new String[]
		   {
			   "documentation", "Every name of a file that is known."
		   });
		addAnnotation
		  (getMachine_Inodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Every file that is known."
		   });
		addAnnotation
		  (getMachine_Shm_segments(),
		   source,
		   new String[]
		   {
			   "documentation", "Every segment of System V shared memory that exists."
		   });
		addAnnotation
		  (getMachine_Programs(),
		   source,
		   new String[]
		   {
			   "documentation", "Every program that a scenario has declared, in their order."
		   });
		addAnnotation
		  (getMachine_Disks(),
		   source,
		   new String[]
		   {
			   "documentation", "Its disks."
		   });
		addAnnotation
		  (getMachine_Page_hash_table(),
		   source,
		   new String[]
		   {
			   "documentation", "The hash table over all pages of files that are in memory."
		   });
		addAnnotation
		  (getMachine_Page_hash_bits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bits of a hash value choose the chain; 0 before there is a table."
		   });
		addAnnotation
		  (getMachine_Page_indexes(),
		   source,
		   new String[]
		   {
			   "documentation", "What look-ups have cost, by kind of index."
		   });
		addAnnotation
		  (getMachine_Radix_trees(),
		   source,
		   new String[]
		   {
			   "documentation", "All radix trees."
		   });
		addAnnotation
		  (getMachine_Radix_tree_nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Their nodes."
		   });
		addAnnotation
		  (getMachine_Radix_tree_slots(),
		   source,
		   new String[]
		   {
			   "documentation", "The slots of their nodes."
		   });
		addAnnotation
		  (getMachine_Tries(),
		   source,
		   new String[]
		   {
			   "documentation", "All PATRICIA tries."
		   });
		addAnnotation
		  (getMachine_Trie_nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "Their nodes."
		   });
		addAnnotation
		  (getMachine_Prio_trees(),
		   source,
		   new String[]
		   {
			   "documentation", "All priority search trees."
		   });
		addAnnotation
		  (getMachine_Block_numbers(),
		   source,
		   new String[]
		   {
			   "documentation", "The block numbers of all inodes."
		   });
		addAnnotation
		  (getMachine_Buf_clean(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers that equal what the disk holds: lru_list[BUF_CLEAN]."
		   });
		addAnnotation
		  (getMachine_Buf_locked(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers that are being written: lru_list[BUF_LOCKED]."
		   });
		addAnnotation
		  (getMachine_Buf_dirty(),
		   source,
		   new String[]
		   {
			   "documentation", "Buffers that have to be written: lru_list[BUF_DIRTY]."
		   });
		addAnnotation
		  (getMachine_Policies(),
		   source,
		   new String[]
		   {
			   "documentation", "The replacement policies that are compared."
		   });
		addAnnotation
		  (getMachine_Page_references(),
		   source,
		   new String[]
		   {
			   "documentation", "What was referenced."
		   });
		addAnnotation
		  (getMachine_Vm_max_readahead(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages read-ahead may read at once, at most."
		   });
		addAnnotation
		  (getMachine_Vm_min_readahead(),
		   source,
		   new String[]
		   {
			   "documentation", "With how many pages read-ahead begins."
		   });
		addAnnotation
		  (getMachine_Pgpgin(),
		   source,
		   new String[]
		   {
			   "documentation", "How much was read from disks."
		   });
		addAnnotation
		  (getMachine_Pgpgout(),
		   source,
		   new String[]
		   {
			   "documentation", "How much was written to disks."
		   });
		addAnnotation
		  (getMachine_Pgfault(),
		   source,
		   new String[]
		   {
			   "documentation", "How many page faults there were."
		   });
		addAnnotation
		  (getMachine_Pgmajfault(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them had to wait for a disk, or counted as if."
		   });
		addAnnotation
		  (getMachine_Pgactivate(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages became active."
		   });
		addAnnotation
		  (getMachine_Pgdeactivate(),
		   source,
		   new String[]
		   {
			   "documentation", "How many became inactive again."
		   });
		addAnnotation
		  (getMachine_Pgscan(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages shrink_cache looked at."
		   });
		addAnnotation
		  (getMachine_Pgsteal(),
		   source,
		   new String[]
		   {
			   "documentation", "How many it freed."
		   });
		addAnnotation
		  (getMachine_Disk_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "The blocks of all disks."
		   });
		addAnnotation
		  (nodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A bank of memory that costs the same to reach from one processor: struct pg_data_t. A machine with uniform memory has one, contig_page_data."
		   });
		addAnnotation
		  (getNode_Node_zones(),
		   source,
		   new String[]
		   {
			   "documentation", "The node\'s zones: DMA, Normal and HighMem, in this order; one without memory has size 0."
		   });
		addAnnotation
		  (getNode_Node_zonelists(),
		   source,
		   new String[]
		   {
			   "documentation", "For each kind of request (the zone bits of the GFP flags) the zones to try, in order. build_zonelists fills them."
		   });
		addAnnotation
		  (getNode_Nr_zones(),
		   source,
		   new String[]
		   {
			   "documentation", "How many zones the node has, 1 to 3: some banks lack DMA or high memory."
		   });
		addAnnotation
		  (getNode_Node_mem_map(),
		   source,
		   new String[]
		   {
			   "documentation", "The first of the node\'s page frames in mem_map."
		   });
		addAnnotation
		  (getNode_Valid_addr_bitmap(),
		   source,
		   new String[]
		   {
			   "documentation", "One bit for each page of the node; a clear bit is a hole where no memory exists."
		   });
		addAnnotation
		  (getNode_Bdata(),
		   source,
		   new String[]
		   {
			   "documentation", "What the boot memory allocator knows of this node; of no interest once it has retired."
		   });
		addAnnotation
		  (getNode_Node_start_paddr(),
		   source,
		   new String[]
		   {
			   "documentation", "The physical address at which the node starts."
		   });
		addAnnotation
		  (getNode_Node_start_mapnr(),
		   source,
		   new String[]
		   {
			   "documentation", "How far into mem_map the node\'s own part starts."
		   });
		addAnnotation
		  (getNode_Node_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages the node spans, holes included."
		   });
		addAnnotation
		  (getNode_Node_id(),
		   source,
		   new String[]
		   {
			   "documentation", "The node\'s number, counted from 0."
		   });
		addAnnotation
		  (getNode_Node_next(),
		   source,
		   new String[]
		   {
			   "documentation", "The next node on pgdat_list; none for the last."
		   });
		addAnnotation
		  (getNode_Zones(),
		   source,
		   new String[]
		   {
			   "documentation", "The node\'s zones that have memory."
		   });
		addAnnotation
		  (getNode_Lmem_map(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the node\'s part of mem_map lies, the struct page of its first frame."
		   });
		addAnnotation
		  (getNode_Distances(),
		   source,
		   new String[]
		   {
			   "documentation", "How far each node is from this one."
		   });
		addAnnotation
		  (zoneEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of a node\'s memory that suits certain uses: struct zone_t. DMA is what old ISA devices reach, Normal is always mapped by the kernel, HighMem is the rest."
		   });
		addAnnotation
		  (getZone_Lock(),
		   source,
		   new String[]
		   {
			   "documentation", "The spinlock that guards the zone: 1 while somebody holds it."
		   });
		addAnnotation
		  (getZone_Free_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of the zone\'s pages are free."
		   });
		addAnnotation
		  (getZone_Pages_min(),
		   source,
		   new String[]
		   {
			   "documentation", "The lowest watermark: at or below it, allocations have to free pages themselves before they get any."
		   });
		addAnnotation
		  (getZone_Pages_low(),
		   source,
		   new String[]
		   {
			   "documentation", "The middle watermark, twice pages_min: at or below it the allocator wakes kswapd."
		   });
		addAnnotation
		  (getZone_Pages_high(),
		   source,
		   new String[]
		   {
			   "documentation", "The upper watermark, three times pages_min: kswapd works until more pages than this are free."
		   });
		addAnnotation
		  (getZone_Need_balance(),
		   source,
		   new String[]
		   {
			   "documentation", "1 asks kswapd to balance this zone."
		   });
		addAnnotation
		  (getZone_Free_area(),
		   source,
		   new String[]
		   {
			   "documentation", "The buddy allocator\'s free blocks, one entry for each order."
		   });
		addAnnotation
		  (getZone_Wait_table(),
		   source,
		   new String[]
		   {
			   "documentation", "A hash table of queues in which processes wait for a page, so that waking one page\'s waiters disturbs few others."
		   });
		addAnnotation
		  (getZone_Wait_table_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many queues wait_table has; a power of two."
		   });
		addAnnotation
		  (getZone_Wait_table_shift(),
		   source,
		   new String[]
		   {
			   "documentation", "How far a page\'s hash is shifted right to be an index of wait_table: the bits of a long minus those of the index."
		   });
		addAnnotation
		  (getZone_Zone_pgdat(),
		   source,
		   new String[]
		   {
			   "documentation", "The node to which the zone belongs."
		   });
		addAnnotation
		  (getZone_Zone_mem_map(),
		   source,
		   new String[]
		   {
			   "documentation", "The first of the zone\'s page frames in mem_map."
		   });
		addAnnotation
		  (getZone_Zone_start_paddr(),
		   source,
		   new String[]
		   {
			   "documentation", "The physical address at which the zone starts."
		   });
		addAnnotation
		  (getZone_Zone_start_mapnr(),
		   source,
		   new String[]
		   {
			   "documentation", "How far into mem_map the zone\'s own part starts."
		   });
		addAnnotation
		  (getZone_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "DMA, Normal or HighMem."
		   });
		addAnnotation
		  (getZone_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages the zone spans, holes included; 0 where the node has no such memory."
		   });
		addAnnotation
		  (getZone_Zone_idx(),
		   source,
		   new String[]
		   {
			   "documentation", "Which of its node\'s zones this is: 0 DMA, 1 Normal, 2 HighMem."
		   });
		addAnnotation
		  (getZone_Free_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "Into how many free blocks the free pages are cut up: the sum of nr_free over all orders."
		   });
		addAnnotation
		  (getZone_Largest_free(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages the largest free block has; 0 if none is free. Nothing larger can be had, however many pages are free."
		   });
		addAnnotation
		  (freeAreaEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The free blocks of one order in one zone: struct free_area_t."
		   });
		addAnnotation
		  (getFreeArea_Free_list(),
		   source,
		   new String[]
		   {
			   "documentation", "The first page of each free block of this order, as the list runs: the allocator takes from its head."
		   });
		addAnnotation
		  (getFreeArea_Map(),
		   source,
		   new String[]
		   {
			   "documentation", "One bit for each pair of buddies, flipped whenever either is taken or freed: 1 when exactly one of the two is in use. Empty for the last order, which has nothing to merge into."
		   });
		addAnnotation
		  (getFreeArea_Zone(),
		   source,
		   new String[]
		   {
			   "documentation", "The zone whose blocks these are."
		   });
		addAnnotation
		  (getFreeArea_Order(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of these blocks as a power of two, in pages."
		   });
		addAnnotation
		  (getFreeArea_Nr_free(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks are on free_list."
		   });
		addAnnotation
		  (getFreeArea_Unusable(),
		   source,
		   new String[]
		   {
			   "documentation", "How many free pages of the zone lie in blocks too small for this order: external fragmentation. Divided by free_pages it is the index of unusable free space, from 0 (all of it serves) to 1 (nothing does)."
		   });
		addAnnotation
		  (pageEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What the kernel notes about one physical page frame: struct page."
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_active.",
			   "body", "setFlag(PageFlag.PG_ACTIVE, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_active is set.",
			   "body", "return isFlagSet(PageFlag.PG_ACTIVE);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_active.",
			   "body", "setFlag(PageFlag.PG_ACTIVE, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_checked.",
			   "body", "setFlag(PageFlag.PG_CHECKED, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_checked is set.",
			   "body", "return isFlagSet(PageFlag.PG_CHECKED);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_dirty.",
			   "body", "setFlag(PageFlag.PG_DIRTY, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_dirty is set.",
			   "body", "return isFlagSet(PageFlag.PG_DIRTY);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_dirty.",
			   "body", "setFlag(PageFlag.PG_DIRTY, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_error.",
			   "body", "setFlag(PageFlag.PG_ERROR, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_error is set.",
			   "body", "return isFlagSet(PageFlag.PG_ERROR);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_error.",
			   "body", "setFlag(PageFlag.PG_ERROR, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_highmem is set.",
			   "body", "return isFlagSet(PageFlag.PG_HIGHMEM);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_launder.",
			   "body", "setFlag(PageFlag.PG_LAUNDER, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_launder is set.",
			   "body", "return isFlagSet(PageFlag.PG_LAUNDER);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_launder.",
			   "body", "setFlag(PageFlag.PG_LAUNDER, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(15),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_readahead.",
			   "body", "setFlag(PageFlag.PG_READAHEAD, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(16),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_readahead is set.",
			   "body", "return isFlagSet(PageFlag.PG_READAHEAD);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(17),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_readahead.",
			   "body", "setFlag(PageFlag.PG_READAHEAD, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(18),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_locked.",
			   "body", "setFlag(PageFlag.PG_LOCKED, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(19),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_locked is set.",
			   "body", "return isFlagSet(PageFlag.PG_LOCKED);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(20),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_locked.",
			   "body", "setFlag(PageFlag.PG_LOCKED, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(21),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_lru and returns whether it was set before.",
			   "body", "return setFlag(PageFlag.PG_LRU, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(22),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_lru is set.",
			   "body", "return isFlagSet(PageFlag.PG_LRU);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(23),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_lru and returns whether it was set before.",
			   "body", "return setFlag(PageFlag.PG_LRU, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(24),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_referenced.",
			   "body", "setFlag(PageFlag.PG_REFERENCED, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(25),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_referenced is set.",
			   "body", "return isFlagSet(PageFlag.PG_REFERENCED);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(26),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_referenced.",
			   "body", "setFlag(PageFlag.PG_REFERENCED, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(27),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_reserved.",
			   "body", "setFlag(PageFlag.PG_RESERVED, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(28),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_reserved is set.",
			   "body", "return isFlagSet(PageFlag.PG_RESERVED);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(29),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_reserved.",
			   "body", "setFlag(PageFlag.PG_RESERVED, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(30),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_slab.",
			   "body", "setFlag(PageFlag.PG_SLAB, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(31),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_slab is set.",
			   "body", "return isFlagSet(PageFlag.PG_SLAB);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(32),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_slab.",
			   "body", "setFlag(PageFlag.PG_SLAB, false);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(33),
		   source,
		   new String[]
		   {
			   "documentation", "Sets PG_uptodate.",
			   "body", "setFlag(PageFlag.PG_UPTODATE, true);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(34),
		   source,
		   new String[]
		   {
			   "documentation", "Whether PG_uptodate is set.",
			   "body", "return isFlagSet(PageFlag.PG_UPTODATE);"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(35),
		   source,
		   new String[]
		   {
			   "documentation", "Clears PG_uptodate.",
			   "body", "setFlag(PageFlag.PG_UPTODATE, false);"
		   });
		addAnnotation
		  (getPage_List(),
		   source,
		   new String[]
		   {
			   "documentation", "Links the page into one of several lists, by its present use: free blocks of an order, the clean, dirty or locked pages of a mapping, or the slab and cache that it serves. Derived for EMF alone: the owner of a list tells which pages it holds."
		   });
		addAnnotation
		  (getPage_Mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "The file or device of which this page holds a part; none for a page outside the page cache."
		   });
		addAnnotation
		  (getPage_Index(),
		   source,
		   new String[]
		   {
			   "documentation", "In a mapping: which page of the file (or slot of the swap area) this is. While a block is being freed for a process: the block\'s order."
		   });
		addAnnotation
		  (getPage_Next_hash(),
		   source,
		   new String[]
		   {
			   "documentation", "The next page in the same bucket of the page cache\'s hash table."
		   });
		addAnnotation
		  (getPage_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many users the page has; at 0 it may be freed."
		   });
		addAnnotation
		  (getPage_Flags(),
		   source,
		   new String[]
		   {
			   "documentation", "The page\'s state as single bits (see PageFlag), and its zone\'s number in the top 8 of the 32."
		   });
		addAnnotation
		  (getPage_Lru(),
		   source,
		   new String[]
		   {
			   "documentation", "Links the page into active_list or inactive_list while it may be swapped out. Derived for EMF alone: the owner of a list tells which pages it holds."
		   });
		addAnnotation
		  (getPage_Pprev_hash(),
		   source,
		   new String[]
		   {
			   "documentation", "The previous page in the same bucket of the page cache\'s hash table; none for the first."
		   });
		addAnnotation
		  (getPage_Buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "The first buffer over this page, if a block device has any."
		   });
		addAnnotation
		  (getPage_Virtual(),
		   source,
		   new String[]
		   {
			   "documentation", "The kernel address at which the page can be reached. For ZONE_HIGHMEM it is 0 unless kmap has mapped the page."
		   });
		addAnnotation
		  (getPage_Pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame number: the page\'s place in mem_map."
		   });
		addAnnotation
		  (getPage_Phys(),
		   source,
		   new String[]
		   {
			   "documentation", "The physical address of the page frame."
		   });
		addAnnotation
		  (getPage_Zone(),
		   source,
		   new String[]
		   {
			   "documentation", "The zone to which the page belongs, from the top bits of flags."
		   });
		addAnnotation
		  (getPage_Flags_set(),
		   source,
		   new String[]
		   {
			   "documentation", "The bits of flags that are set, by name."
		   });
		addAnnotation
		  (listHeadEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The two links of a kernel list inside a structure, such as page->list: struct list_head. What they point to is shown as the structure around it."
		   });
		addAnnotation
		  (getListHead_Next(),
		   source,
		   new String[]
		   {
			   "documentation", "What follows on the list; after the last entry the owner of the list. None if this is on no list."
		   });
		addAnnotation
		  (getListHead_Prev(),
		   source,
		   new String[]
		   {
			   "documentation", "What comes before on the list; before the first entry the owner of the list. None if this is on no list."
		   });
		addAnnotation
		  (zonelistEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The zones that one kind of request may be served from, best first: struct zonelist_t."
		   });
		addAnnotation
		  (getZonelist_Zones(),
		   source,
		   new String[]
		   {
			   "documentation", "Up to three zones, the preferred one first; the kernel ends the array with NULL."
		   });
		addAnnotation
		  (getZonelist_Node(),
		   source,
		   new String[]
		   {
			   "documentation", "The node that keeps this list."
		   });
		addAnnotation
		  (waitQueueHeadEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A queue of processes that sleep until a page is unlocked: wait_queue_head_t."
		   });
		addAnnotation
		  (getWaitQueueHead_Zone(),
		   source,
		   new String[]
		   {
			   "documentation", "The zone in whose wait_table the queue stands."
		   });
		addAnnotation
		  (getWaitQueueHead_Task_list(),
		   source,
		   new String[]
		   {
			   "documentation", "The tasks in the queue, those that only wait before those that want the lock. A task that was woken stays until it has seen that it got what it waits for."
		   });
		addAnnotation
		  (bootmemDataEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What the boot memory allocator knows of one node: struct bootmem_data."
		   });
		addAnnotation
		  (getBootmemData_Node_boot_start(),
		   source,
		   new String[]
		   {
			   "documentation", "The physical address at which the node\'s memory starts."
		   });
		addAnnotation
		  (getBootmemData_Node_low_pfn(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame number at which the node\'s ZONE_NORMAL ends."
		   });
		addAnnotation
		  (getBootmemData_Node_bootmem_map(),
		   source,
		   new String[]
		   {
			   "documentation", "One bit for each page: 1 while it is reserved or allocated, 0 while it is free."
		   });
		addAnnotation
		  (getBootmemData_Last_offset(),
		   source,
		   new String[]
		   {
			   "documentation", "Where in its page the latest allocation ended; 0 when it filled the page."
		   });
		addAnnotation
		  (getBootmemData_Last_pos(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame number of the page in which the latest allocation ended. With last_offset it tells whether the next one can share that page."
		   });
		addAnnotation
		  (getBootmemData_Node(),
		   source,
		   new String[]
		   {
			   "documentation", "The node in question."
		   });
		addAnnotation
		  (getBootmemData_Map_paddr(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the bitmap lies; the kernel keeps that as the kernel address node_bootmem_map."
		   });
		addAnnotation
		  (addressSpaceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The cached pages of one file or device, or of swap: struct address_space."
		   });
		addAnnotation
		  (getAddressSpace_Clean_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages that equal what the disk holds."
		   });
		addAnnotation
		  (getAddressSpace_Dirty_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages that were written to and still have to reach the disk."
		   });
		addAnnotation
		  (getAddressSpace_Locked_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "Pages that are locked, on their way to or from the disk."
		   });
		addAnnotation
		  (getAddressSpace_Nrpages(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages of this mapping are in memory."
		   });
		addAnnotation
		  (getAddressSpace_Host(),
		   source,
		   new String[]
		   {
			   "documentation", "The file whose pages these are."
		   });
		addAnnotation
		  (getAddressSpace_I_mmap(),
		   source,
		   new String[]
		   {
			   "documentation", "The first private area that maps the file; vm_next_share leads on."
		   });
		addAnnotation
		  (getAddressSpace_I_mmap_shared(),
		   source,
		   new String[]
		   {
			   "documentation", "The first shared area that maps the file; vm_next_share leads on."
		   });
		addAnnotation
		  (getAddressSpace_Gfp_mask(),
		   source,
		   new String[]
		   {
			   "documentation", "With which flags pages are allocated for the file."
		   });
		addAnnotation
		  (getAddressSpace_A_ops(),
		   source,
		   new String[]
		   {
			   "documentation", "Which operations it has: 0 those of shared memory, 1 of files, 2 of disks."
		   });
		addAnnotation
		  (getAddressSpace_Page_tree(),
		   source,
		   new String[]
		   {
			   "documentation", "The radix tree of its pages, where pages are found by one (later kernels), or to compare."
		   });
		addAnnotation
		  (getAddressSpace_Page_trie(),
		   source,
		   new String[]
		   {
			   "documentation", "The PATRICIA trie of its pages, where one is kept to compare."
		   });
		addAnnotation
		  (getAddressSpace_I_mmap_tree(),
		   source,
		   new String[]
		   {
			   "documentation", "The priority search tree of the areas that map it, where one is kept to compare (later kernels)."
		   });
		addAnnotation
		  (bufferHeadEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A disk block held in a page, as a block device sees it: struct buffer_head."
		   });
		addAnnotation
		  (getBufferHead_B_page(),
		   source,
		   new String[]
		   {
			   "documentation", "The page that holds the block."
		   });
		addAnnotation
		  (getBufferHead_B_this_page(),
		   source,
		   new String[]
		   {
			   "documentation", "The next buffer over the same page; they form a ring."
		   });
		addAnnotation
		  (getBufferHead_B_dev(),
		   source,
		   new String[]
		   {
			   "documentation", "The disk on which the block is."
		   });
		addAnnotation
		  (getBufferHead_B_blocknr(),
		   source,
		   new String[]
		   {
			   "documentation", "Which block of the disk it is."
		   });
		addAnnotation
		  (getBufferHead_B_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How large the block is."
		   });
		addAnnotation
		  (getBufferHead_B_data(),
		   source,
		   new String[]
		   {
			   "documentation", "Where in the page the block begins."
		   });
		addAnnotation
		  (getBufferHead_B_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many use it."
		   });
		addAnnotation
		  (getBufferHead_B_state(),
		   source,
		   new String[]
		   {
			   "documentation", "Its BH_ flags: up to date, dirty, locked, mapped to a block of the disk and so on."
		   });
		addAnnotation
		  (getBufferHead_B_list(),
		   source,
		   new String[]
		   {
			   "documentation", "On which of the lists of buffers it is: 0 clean, 1 locked, 2 dirty."
		   });
		addAnnotation
		  (getBufferHead_B_flushtime(),
		   source,
		   new String[]
		   {
			   "documentation", "By when it should be written."
		   });
		addAnnotation
		  (getBufferHead_B_end_io(),
		   source,
		   new String[]
		   {
			   "documentation", "What is done when the transfer is over: 0 unlocks the buffer, 1 also the page with its last buffer."
		   });
		addAnnotation
		  (getBufferHead_B_rw(),
		   source,
		   new String[]
		   {
			   "documentation", "What the transfer is: 0 reads, 1 writes."
		   });
		addAnnotation
		  (getBufferHead_B_inode(),
		   source,
		   new String[]
		   {
			   "documentation", "The inode on whose list of dirty buffers it is."
		   });
		addAnnotation
		  (getBufferHead_B_next_free(),
		   source,
		   new String[]
		   {
			   "documentation", "Its place in the list of buffers that b_list names."
		   });
		addAnnotation
		  (getBufferHead_B_inode_buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "Its place in the list of dirty buffers of an inode."
		   });
		addAnnotation
		  (getBufferHead_B_reqnext(),
		   source,
		   new String[]
		   {
			   "documentation", "Its place in the queue of its disk."
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A process or a kernel thread: struct task_struct."
		   });
		addAnnotation
		  (getTask_Pid(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of the process; 0 for those that idle."
		   });
		addAnnotation
		  (getTask_Comm(),
		   source,
		   new String[]
		   {
			   "documentation", "The name of the program."
		   });
		addAnnotation
		  (getTask_State(),
		   source,
		   new String[]
		   {
			   "documentation", "What it does: 0 it runs or could (TASK_RUNNING), 1 it sleeps until something wakes it (TASK_INTERRUPTIBLE), 2 it sleeps and no signal wakes it (TASK_UNINTERRUPTIBLE), 4 it has ended (TASK_ZOMBIE)."
		   });
		addAnnotation
		  (getTask_Flags(),
		   source,
		   new String[]
		   {
			   "documentation", "The PF_ bits: how memory management treats it."
		   });
		addAnnotation
		  (getTask_Processor(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of the processor on which it runs or ran last."
		   });
		addAnnotation
		  (getTask_Pending(),
		   source,
		   new String[]
		   {
			   "documentation", "The signals that wait until the task goes on in user mode: bit n - 1 stands for signal n (the bits of pending.signal)."
		   });
		addAnnotation
		  (getTask_Exit_code(),
		   source,
		   new String[]
		   {
			   "documentation", "Why the task ended: the number of a signal, with 0x80 if it left an image of its memory, or the status of exit in the second byte."
		   });
		addAnnotation
		  (getTask_Local_pages(),
		   source,
		   new String[]
		   {
			   "documentation", "The first page of a block that the task freed itself and that is kept for it; its order is in index."
		   });
		addAnnotation
		  (getTask_Wakes(),
		   source,
		   new String[]
		   {
			   "documentation", "How often the task was woken; the kernel does not count it."
		   });
		addAnnotation
		  (getTask_Wait(),
		   source,
		   new String[]
		   {
			   "documentation", "Links the task into the queue in which it waits; the kernel keeps this in a wait_queue_t on the stack of the task."
		   });
		addAnnotation
		  (getTask_Wait_page(),
		   source,
		   new String[]
		   {
			   "documentation", "The page that the task waits for to be unlocked; the kernel keeps it on the stack of the task."
		   });
		addAnnotation
		  (getTask_Wait_flags(),
		   source,
		   new String[]
		   {
			   "documentation", "How it waits: 1 (WQ_FLAG_EXCLUSIVE) when it wants to lock the page itself, 0 when it only waits; flags of the wait_queue_t."
		   });
		addAnnotation
		  (getTask_Mm(),
		   source,
		   new String[]
		   {
			   "documentation", "The address space of the process; none for a kernel thread."
		   });
		addAnnotation
		  (getTask_Active_mm(),
		   source,
		   new String[]
		   {
			   "documentation", "The address space that is loaded while the task runs: its own, or, for a kernel thread, the one that ran before (lazy TLB)."
		   });
		addAnnotation
		  (getTask_Min_flt(),
		   source,
		   new String[]
		   {
			   "documentation", "How many page faults needed nothing from a disk."
		   });
		addAnnotation
		  (getTask_Maj_flt(),
		   source,
		   new String[]
		   {
			   "documentation", "How many page faults had to fetch a page."
		   });
		addAnnotation
		  (getTask_P_pptr(),
		   source,
		   new String[]
		   {
			   "documentation", "The parent."
		   });
		addAnnotation
		  (getTask_Uid(),
		   source,
		   new String[]
		   {
			   "documentation", "Whose process it is; 0 is root, who may lock pages."
		   });
		addAnnotation
		  (getTask_Esp(),
		   source,
		   new String[]
		   {
			   "documentation", "The stack pointer in user mode: thread.esp."
		   });
		addAnnotation
		  (getTask_Cr2(),
		   source,
		   new String[]
		   {
			   "documentation", "The address at which the last bad access was made: thread.cr2."
		   });
		addAnnotation
		  (getTask_Rlim(),
		   source,
		   new String[]
		   {
			   "documentation", "What the process may use, by the RLIMIT_ constants."
		   });
		addAnnotation
		  (getTask_Vfork_done(),
		   source,
		   new String[]
		   {
			   "documentation", "The parent that sleeps in vfork until this task has another address space or has ended; the kernel keeps a completion on the stack of the parent."
		   });
		addAnnotation
		  (getTask_Si_code(),
		   source,
		   new String[]
		   {
			   "documentation", "Why the last signal for a bad access was sent: 1 no area has the address (SEGV_MAPERR), 2 its area does not allow the access (SEGV_ACCERR); of the siginfo."
		   });
		addAnnotation
		  (cpuEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What the kernel keeps for one processor."
		   });
		addAnnotation
		  (getCpu_Current(),
		   source,
		   new String[]
		   {
			   "documentation", "The task that runs on it."
		   });
		addAnnotation
		  (getCpu_Local_irq_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0."
		   });
		addAnnotation
		  (getCpu_Node(),
		   source,
		   new String[]
		   {
			   "documentation", "The node whose memory is nearest."
		   });
		addAnnotation
		  (getCpu_Cr0(),
		   source,
		   new String[]
		   {
			   "documentation", "Control register 0: bit 31 (PG) switches paging on, bit 16 (WP) lets the kernel heed read-only pages too."
		   });
		addAnnotation
		  (getCpu_Cr2(),
		   source,
		   new String[]
		   {
			   "documentation", "Control register 2: the address of the last page fault."
		   });
		addAnnotation
		  (getCpu_Cr3(),
		   source,
		   new String[]
		   {
			   "documentation", "Control register 3: the physical address of the page global directory. Loading it empties the TLB but for global entries."
		   });
		addAnnotation
		  (getCpu_Cr4(),
		   source,
		   new String[]
		   {
			   "documentation", "Control register 4: bit 4 (PSE) allows large pages, bit 5 (PAE) wide entries, bit 7 (PGE) global ones."
		   });
		addAnnotation
		  (getCpu_Tlb_state(),
		   source,
		   new String[]
		   {
			   "documentation", "0 when the task uses the loaded address space (TLBSTATE_OK), 1 when it only borrows it (TLBSTATE_LAZY)."
		   });
		addAnnotation
		  (getCpu_Active_mm(),
		   source,
		   new String[]
		   {
			   "documentation", "The address space that is loaded: cpu_tlbstate.active_mm."
		   });
		addAnnotation
		  (getCpu_Tlb_entries(),
		   source,
		   new String[]
		   {
			   "documentation", "How many translations the TLB can hold."
		   });
		addAnnotation
		  (getCpu_Tlb(),
		   source,
		   new String[]
		   {
			   "documentation", "The translation look-aside buffer: set after set, in each the ways."
		   });
		addAnnotation
		  (getCpu_Tlb_hits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many translations the TLB had."
		   });
		addAnnotation
		  (getCpu_Tlb_misses(),
		   source,
		   new String[]
		   {
			   "documentation", "How many translations had to be looked up in the page tables."
		   });
		addAnnotation
		  (getCpu_Walk_reads(),
		   source,
		   new String[]
		   {
			   "documentation", "How many entries of page tables were read for that."
		   });
		addAnnotation
		  (getCpu_Shootdowns(),
		   source,
		   new String[]
		   {
			   "documentation", "How often another processor asked for entries to be dropped."
		   });
		addAnnotation
		  (getCpu_Pgd_quick(),
		   source,
		   new String[]
		   {
			   "documentation", "The first free page global directory that is kept for reuse; the page\'s first word leads to the next."
		   });
		addAnnotation
		  (getCpu_Pmd_quick(),
		   source,
		   new String[]
		   {
			   "documentation", "The first free page middle directory that is kept for reuse."
		   });
		addAnnotation
		  (getCpu_Pte_quick(),
		   source,
		   new String[]
		   {
			   "documentation", "The first free page table that is kept for reuse."
		   });
		addAnnotation
		  (getCpu_Pgtable_cache_sz(),
		   source,
		   new String[]
		   {
			   "documentation", "How many free tables are kept in all."
		   });
		addAnnotation
		  (timerEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that is to happen at a time: struct timer_list."
		   });
		addAnnotation
		  (getTimer_Expires(),
		   source,
		   new String[]
		   {
			   "documentation", "When it happens."
		   });
		addAnnotation
		  (getTimer_Data(),
		   source,
		   new String[]
		   {
			   "documentation", "The task that it wakes."
		   });
		addAnnotation
		  (getTimer_List(),
		   source,
		   new String[]
		   {
			   "documentation", "Links the timer among those that are set."
		   });
		addAnnotation
		  (getTimer_Function(),
		   source,
		   new String[]
		   {
			   "documentation", "What it does when it expires: 0 wakes a task, 1 ends a transfer of a disk."
		   });
		addAnnotation
		  (getTimer_Disk(),
		   source,
		   new String[]
		   {
			   "documentation", "The disk whose transfer it ends."
		   });
		addAnnotation
		  (pageFlagEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "The bits of page->flags; the value is the number of the bit in Linux 2.4.20."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The page must stay as it is while disk input or output runs; set at its start, cleared at its end."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Reading or writing the page on disk went wrong."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The page was used since page replacement last looked; it decides where the page moves on the LRU lists."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The contents were read from disk without an error."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "The contents were changed and not yet written to disk, so the page must not be freed."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Nobody uses this bit."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "The page is on active_list or inactive_list."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "documentation", "The page is on active_list: it counts as hot."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "documentation", "The page serves the slab allocator."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "documentation", "Some architectures step over the page: there is a gap in the address space."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "documentation", "The page lies in high memory, where the kernel has no permanent mapping of it."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "documentation", "For the EXT2 filesystem alone."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "documentation", "For the architecture\'s own use; clear when a page enters the page cache."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "documentation", "The page can never be swapped out: the kernel\'s own, a device\'s, or one that does not exist. Set for all pages until boot hands them over."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "documentation", "Page replacement has begun to write the page out; meeting it again, still locked, it waits for the write to end."
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(15),
		   source,
		   new String[]
		   {
			   "documentation", "Who reads the page begins to read the next window ahead. 2.4 has no such bit; later kernels have it here, where PG_reclaim is too."
		   });
		addAnnotation
		  (bitsEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "A kernel bitmap at one moment."
		   });
		addAnnotation
		  (e820EntryEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of physical memory as the firmware describes it: struct e820entry."
		   });
		addAnnotation
		  (getE820Entry_Addr(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it starts."
		   });
		addAnnotation
		  (getE820Entry_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "How large it is."
		   });
		addAnnotation
		  (getE820Entry_Type(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is: 1 E820_RAM, usable; 2 E820_RESERVED; 3 E820_ACPI; 4 E820_NVS."
		   });
		addAnnotation
		  (bootBlockEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A run of memory that was taken while the machine booted, and for what."
		   });
		addAnnotation
		  (getBootBlock_Addr(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it starts."
		   });
		addAnnotation
		  (getBootBlock_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "How large it is."
		   });
		addAnnotation
		  (getBootBlock_What(),
		   source,
		   new String[]
		   {
			   "documentation", "What took it: the kernel image, mem_map, a bitmap, or the function that was called."
		   });
		addAnnotation
		  (logLineEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A line of the kernel log."
		   });
		addAnnotation
		  (getLogLine_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "What was printed."
		   });
		addAnnotation
		  (getLogLine_Time(),
		   source,
		   new String[]
		   {
			   "documentation", "When."
		   });
		addAnnotation
		  (distanceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "How far one node is from another."
		   });
		addAnnotation
		  (getDistance_To(),
		   source,
		   new String[]
		   {
			   "documentation", "The other node."
		   });
		addAnnotation
		  (getDistance_Distance(),
		   source,
		   new String[]
		   {
			   "documentation", "10 for the node itself; 20 means that its memory takes twice as long."
		   });
		addAnnotation
		  (regionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A piece of memory with an allocator of its own, to compare ways of finding a free block. The kernel has no such thing; scenarios declare it."
		   });
		addAnnotation
		  (getRegion_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What the scenario calls it."
		   });
		addAnnotation
		  (getRegion_Fit(),
		   source,
		   new String[]
		   {
			   "documentation", "How it finds a free block: first, next, best, worst, buddy or lazy-buddy."
		   });
		addAnnotation
		  (getRegion_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "How much memory it has."
		   });
		addAnnotation
		  (getRegion_Unit(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of the smallest block; all sizes and places are multiples of it."
		   });
		addAnnotation
		  (getRegion_Used(),
		   source,
		   new String[]
		   {
			   "documentation", "How much it has handed out, waste inside the blocks included."
		   });
		addAnnotation
		  (getRegion_Requested(),
		   source,
		   new String[]
		   {
			   "documentation", "How much of used was asked for."
		   });
		addAnnotation
		  (getRegion_Internal_waste(),
		   source,
		   new String[]
		   {
			   "documentation", "What is handed out and nobody asked for, inside the blocks: used - requested."
		   });
		addAnnotation
		  (getRegion_Free(),
		   source,
		   new String[]
		   {
			   "documentation", "What is not handed out: size - used."
		   });
		addAnnotation
		  (getRegion_Largest_free(),
		   source,
		   new String[]
		   {
			   "documentation", "The largest free block. No larger request can be served."
		   });
		addAnnotation
		  (getRegion_External_waste(),
		   source,
		   new String[]
		   {
			   "documentation", "What is free and lies outside the largest free block, so that a request for all free memory would not get it: free - largest_free."
		   });
		addAnnotation
		  (getRegion_Nr_holes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many free blocks there are: the holes."
		   });
		addAnnotation
		  (getRegion_Searches(),
		   source,
		   new String[]
		   {
			   "documentation", "How many requests have looked for a free block."
		   });
		addAnnotation
		  (getRegion_Search_length(),
		   source,
		   new String[]
		   {
			   "documentation", "How many holes all requests together have looked at; for the buddy kinds, how many free lists, one for each order."
		   });
		addAnnotation
		  (getRegion_Last_search(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them the last request has looked at."
		   });
		addAnnotation
		  (getRegion_Splits(),
		   source,
		   new String[]
		   {
			   "documentation", "How often a free block was cut in two."
		   });
		addAnnotation
		  (getRegion_Merges(),
		   source,
		   new String[]
		   {
			   "documentation", "How often two free blocks became one."
		   });
		addAnnotation
		  (getRegion_Failures(),
		   source,
		   new String[]
		   {
			   "documentation", "How many requests were refused, since no hole was large enough."
		   });
		addAnnotation
		  (getRegion_Blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "All blocks, used and free, in the order of their addresses."
		   });
		addAnnotation
		  (getRegion_Free_list(),
		   source,
		   new String[]
		   {
			   "documentation", "The holes in the order of their addresses. Empty for the buddy kinds, which have a list for each order."
		   });
		addAnnotation
		  (getRegion_Rover(),
		   source,
		   new String[]
		   {
			   "documentation", "For next fit, the block at which the next search begins."
		   });
		addAnnotation
		  (getRegion_Nr_orders(),
		   source,
		   new String[]
		   {
			   "documentation", "How many orders there are; 0 unless it is of a buddy kind."
		   });
		addAnnotation
		  (getRegion_Orders(),
		   source,
		   new String[]
		   {
			   "documentation", "For the buddy kinds, what belongs to each size of blocks: order 0 has blocks of unit bytes, each further one blocks of twice the size."
		   });
		addAnnotation
		  (regionBlockEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A part of a region: handed out, or free."
		   });
		addAnnotation
		  (getRegionBlock_Start(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it begins, from the start of the region."
		   });
		addAnnotation
		  (getRegionBlock_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "How much memory it has."
		   });
		addAnnotation
		  (getRegionBlock_Requested(),
		   source,
		   new String[]
		   {
			   "documentation", "How much of it was asked for; 0 while it is free."
		   });
		addAnnotation
		  (getRegionBlock_State(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is: 0 handed out, 1 free, 2 free and left as it is by the lazy buddy system (locally free), so that the next request for this size gets it at once."
		   });
		addAnnotation
		  (getRegionBlock_Free(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it is free, in either way."
		   });
		addAnnotation
		  (getRegionBlock_Region(),
		   source,
		   new String[]
		   {
			   "documentation", "The region of which it is a part."
		   });
		addAnnotation
		  (getRegionBlock_List(),
		   source,
		   new String[]
		   {
			   "documentation", "Links all blocks of the region in the order of their addresses."
		   });
		addAnnotation
		  (getRegionBlock_Free_list(),
		   source,
		   new String[]
		   {
			   "documentation", "Links the free blocks among which a request looks."
		   });
		addAnnotation
		  (regionOrderEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The blocks of one size in a region of a buddy kind."
		   });
		addAnnotation
		  (getRegionOrder_Region(),
		   source,
		   new String[]
		   {
			   "documentation", "The region to which it belongs."
		   });
		addAnnotation
		  (getRegionOrder_Size(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of these blocks."
		   });
		addAnnotation
		  (getRegionOrder_Free_list(),
		   source,
		   new String[]
		   {
			   "documentation", "The free blocks of this size. Requests take from the head; locally free blocks stand before all others."
		   });
		addAnnotation
		  (getRegionOrder_Nr_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks of this size there are, used and free: N."
		   });
		addAnnotation
		  (getRegionOrder_Nr_local(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them are locally free, not to be merged for now: L. Always 0 without laziness."
		   });
		addAnnotation
		  (getRegionOrder_Nr_global(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them are free and merged as far as they can be: G."
		   });
		addAnnotation
		  (getRegionOrder_Slack(),
		   source,
		   new String[]
		   {
			   "documentation", "How far this size is from having to merge: N - 2 L - G. At 2 and above a freed block is left as it is (lazy); at 1 it is merged (reclaiming); at 0 another one is merged with it (accelerated)."
		   });
		addAnnotation
		  (mmStructEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The address space of a process: struct mm_struct. Threads share one."
		   });
		addAnnotation
		  (getMmStruct_Mmap(),
		   source,
		   new String[]
		   {
			   "documentation", "The area with the lowest address; vm_next leads to the others in the order of their addresses."
		   });
		addAnnotation
		  (getMmStruct_Mm_rb(),
		   source,
		   new String[]
		   {
			   "documentation", "The root of the red-black tree of all areas."
		   });
		addAnnotation
		  (getMmStruct_Mmap_cache(),
		   source,
		   new String[]
		   {
			   "documentation", "The area that find_vma found last."
		   });
		addAnnotation
		  (getMmStruct_Pgd(),
		   source,
		   new String[]
		   {
			   "documentation", "The page that holds the page global directory."
		   });
		addAnnotation
		  (getMmStruct_Mm_users(),
		   source,
		   new String[]
		   {
			   "documentation", "How many use the user part: threads, and who walks the page tables for a while."
		   });
		addAnnotation
		  (getMmStruct_Mm_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many need the mm_struct itself: 1 for all of mm_users, and 1 for each kernel thread that borrows it."
		   });
		addAnnotation
		  (getMmStruct_Map_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many areas there are."
		   });
		addAnnotation
		  (getMmStruct_Mmap_sem(),
		   source,
		   new String[]
		   {
			   "documentation", "The lock of the list of areas: n when n read it, -1 when one changes it."
		   });
		addAnnotation
		  (getMmStruct_Page_table_lock(),
		   source,
		   new String[]
		   {
			   "documentation", "1 while somebody holds the lock of the page tables and of rss."
		   });
		addAnnotation
		  (getMmStruct_Mmlist(),
		   source,
		   new String[]
		   {
			   "documentation", "Links all address spaces."
		   });
		addAnnotation
		  (getMmStruct_Start_code(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the code begins."
		   });
		addAnnotation
		  (getMmStruct_End_code(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the code ends."
		   });
		addAnnotation
		  (getMmStruct_Start_data(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the data begins."
		   });
		addAnnotation
		  (getMmStruct_End_data(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the data ends."
		   });
		addAnnotation
		  (getMmStruct_Start_brk(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the heap begins."
		   });
		addAnnotation
		  (getMmStruct_Brk(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the heap ends."
		   });
		addAnnotation
		  (getMmStruct_Start_stack(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the stack began."
		   });
		addAnnotation
		  (getMmStruct_Arg_start(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the arguments begin."
		   });
		addAnnotation
		  (getMmStruct_Arg_end(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the arguments end."
		   });
		addAnnotation
		  (getMmStruct_Env_start(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the environment begins."
		   });
		addAnnotation
		  (getMmStruct_Env_end(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the environment ends."
		   });
		addAnnotation
		  (getMmStruct_Rss(),
		   source,
		   new String[]
		   {
			   "documentation", "The resident set: how many pages are in memory, the page of zeros not counted."
		   });
		addAnnotation
		  (getMmStruct_Total_vm(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages all areas have."
		   });
		addAnnotation
		  (getMmStruct_Locked_vm(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages are locked into memory."
		   });
		addAnnotation
		  (getMmStruct_Def_flags(),
		   source,
		   new String[]
		   {
			   "documentation", "What every new area gets: VM_LOCKED after mlockall(MCL_FUTURE), or nothing."
		   });
		addAnnotation
		  (getMmStruct_Cpu_vm_mask(),
		   source,
		   new String[]
		   {
			   "documentation", "On which processors the address space may be in the TLB."
		   });
		addAnnotation
		  (getMmStruct_Swap_address(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the search for pages to swap out goes on."
		   });
		addAnnotation
		  (getMmStruct_Dumpable(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether an image may be left when a signal ends the process."
		   });
		addAnnotation
		  (getMmStruct_Context(),
		   source,
		   new String[]
		   {
			   "documentation", "What the architecture keeps of its own: the local descriptor table on the x86."
		   });
		addAnnotation
		  (vmAreaEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A range of an address space with one purpose and one protection: struct vm_area_struct."
		   });
		addAnnotation
		  (getVmArea_Vm_mm(),
		   source,
		   new String[]
		   {
			   "documentation", "To which address space it belongs."
		   });
		addAnnotation
		  (getVmArea_Vm_start(),
		   source,
		   new String[]
		   {
			   "documentation", "The first address."
		   });
		addAnnotation
		  (getVmArea_Vm_end(),
		   source,
		   new String[]
		   {
			   "documentation", "The first address behind it."
		   });
		addAnnotation
		  (getVmArea_Vm_next(),
		   source,
		   new String[]
		   {
			   "documentation", "The area with the next higher addresses."
		   });
		addAnnotation
		  (getVmArea_Vm_page_prot(),
		   source,
		   new String[]
		   {
			   "documentation", "The protection bits for entries of the page tables."
		   });
		addAnnotation
		  (getVmArea_Vm_flags(),
		   source,
		   new String[]
		   {
			   "documentation", "The VM_ flags: what is allowed, and how the area behaves."
		   });
		addAnnotation
		  (getVmArea_Rb_parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The node above in the red-black tree (vm_rb)."
		   });
		addAnnotation
		  (getVmArea_Rb_left(),
		   source,
		   new String[]
		   {
			   "documentation", "The node below with lower addresses (vm_rb)."
		   });
		addAnnotation
		  (getVmArea_Rb_right(),
		   source,
		   new String[]
		   {
			   "documentation", "The node below with higher addresses (vm_rb)."
		   });
		addAnnotation
		  (getVmArea_Rb_color(),
		   source,
		   new String[]
		   {
			   "documentation", "0 red, 1 black (vm_rb)."
		   });
		addAnnotation
		  (getVmArea_Rb_subtree_gap(),
		   source,
		   new String[]
		   {
			   "documentation", "The largest gap behind an area of this subtree, up to the next area or, behind the last, to TASK_SIZE, so that a free range is found without walking the list; 2.4 has no such field and walks. Later kernels keep the gap in front, since their list leads both ways."
		   });
		addAnnotation
		  (getVmArea_Vm_next_share(),
		   source,
		   new String[]
		   {
			   "documentation", "The next area that maps the same file."
		   });
		addAnnotation
		  (getVmArea_Vm_pprev_share(),
		   source,
		   new String[]
		   {
			   "documentation", "The area before it that maps the same file; none for the first."
		   });
		addAnnotation
		  (getVmArea_Vm_ops(),
		   source,
		   new String[]
		   {
			   "documentation", "Who provides its pages: 0 nobody, they are anonymous, 1 a file (generic_file_vm_ops), 2 shared memory (shmem_vm_ops), 3 shared memory that was attached (shm_vm_ops)."
		   });
		addAnnotation
		  (getVmArea_Vm_pgoff(),
		   source,
		   new String[]
		   {
			   "documentation", "Where in the file it begins."
		   });
		addAnnotation
		  (getVmArea_Vm_file(),
		   source,
		   new String[]
		   {
			   "documentation", "The file that is mapped; none for anonymous memory."
		   });
		addAnnotation
		  (getVmArea_Vm_raend(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the window of pages that were read ahead ends."
		   });
		addAnnotation
		  (getVmArea_Vm_private_data(),
		   source,
		   new String[]
		   {
			   "documentation", "Whatever a driver keeps here."
		   });
		addAnnotation
		  (getVmArea_Prio_left(),
		   source,
		   new String[]
		   {
			   "documentation", "The node to the left in the priority search tree."
		   });
		addAnnotation
		  (getVmArea_Prio_right(),
		   source,
		   new String[]
		   {
			   "documentation", "The node to the right."
		   });
		addAnnotation
		  (getVmArea_Prio_parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The node above; itself at the root."
		   });
		addAnnotation
		  (getVmArea_Prio_head(),
		   source,
		   new String[]
		   {
			   "documentation", "For an area that maps the very same pages as a node of the tree: that node."
		   });
		addAnnotation
		  (getVmArea_Prio_set(),
		   source,
		   new String[]
		   {
			   "documentation", "The next area that maps the very same pages."
		   });
		addAnnotation
		  (fileEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An open file: struct file."
		   });
		addAnnotation
		  (getFile_F_dentry(),
		   source,
		   new String[]
		   {
			   "documentation", "Under which name it was opened."
		   });
		addAnnotation
		  (getFile_F_mode(),
		   source,
		   new String[]
		   {
			   "documentation", "1 it may be read (FMODE_READ), 2 it may be written (FMODE_WRITE)."
		   });
		addAnnotation
		  (getFile_F_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many use it."
		   });
		addAnnotation
		  (getFile_F_pos(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the next read or write happens."
		   });
		addAnnotation
		  (getFile_F_flags(),
		   source,
		   new String[]
		   {
			   "documentation", "With which O_ flags it was opened."
		   });
		addAnnotation
		  (getFile_F_reada(),
		   source,
		   new String[]
		   {
			   "documentation", "1 when read-ahead goes on at the next read of the window."
		   });
		addAnnotation
		  (getFile_F_ramax(),
		   source,
		   new String[]
		   {
			   "documentation", "How large a read-ahead may become."
		   });
		addAnnotation
		  (getFile_F_raend(),
		   source,
		   new String[]
		   {
			   "documentation", "The page behind the last that was read ahead."
		   });
		addAnnotation
		  (getFile_F_ralen(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages were read ahead last."
		   });
		addAnnotation
		  (getFile_F_rawin(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages the window has: those that were read ahead last and before."
		   });
		addAnnotation
		  (getFile_Ra_start(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the window of on-demand read-ahead begins (later kernels)."
		   });
		addAnnotation
		  (getFile_Ra_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages that window has."
		   });
		addAnnotation
		  (getFile_Ra_async_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of its pages are to be left when the next window is started."
		   });
		addAnnotation
		  (getFile_Ra_prev_index(),
		   source,
		   new String[]
		   {
			   "documentation", "The page that was read last, -1 at first."
		   });
		addAnnotation
		  (dentryEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The name of a file: struct dentry."
		   });
		addAnnotation
		  (getDentry_D_name(),
		   source,
		   new String[]
		   {
			   "documentation", "The name."
		   });
		addAnnotation
		  (getDentry_D_inode(),
		   source,
		   new String[]
		   {
			   "documentation", "The file itself."
		   });
		addAnnotation
		  (inodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A file, whatever its names: struct inode."
		   });
		addAnnotation
		  (getInode_I_ino(),
		   source,
		   new String[]
		   {
			   "documentation", "Its number."
		   });
		addAnnotation
		  (getInode_I_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How long the file is."
		   });
		addAnnotation
		  (getInode_I_count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many use it."
		   });
		addAnnotation
		  (getInode_I_writecount(),
		   source,
		   new String[]
		   {
			   "documentation", "How many have it open for writing; below 0 when so many deny that."
		   });
		addAnnotation
		  (getInode_I_nlink(),
		   source,
		   new String[]
		   {
			   "documentation", "How many names it has; 0 for shared memory without one."
		   });
		addAnnotation
		  (getInode_I_mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "Its pages in the page cache."
		   });
		addAnnotation
		  (getInode_I_dev(),
		   source,
		   new String[]
		   {
			   "documentation", "The disk on which it is; none for shared memory."
		   });
		addAnnotation
		  (getInode_I_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks of the disk it has, those with block numbers included."
		   });
		addAnnotation
		  (getInode_I_state(),
		   source,
		   new String[]
		   {
			   "documentation", "Its I_ flags: what of it has to be written."
		   });
		addAnnotation
		  (getInode_I_data(),
		   source,
		   new String[]
		   {
			   "documentation", "Where its blocks are: twelve block numbers, then blocks of numbers, of blocks of numbers, and of blocks of those."
		   });
		addAnnotation
		  (getInode_Next_alloc_goal(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the search for its next block begins."
		   });
		addAnnotation
		  (getInode_I_dirty_buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "Dirty buffers of block numbers, which fsync writes."
		   });
		addAnnotation
		  (getInode_I_dirty_data_buffers(),
		   source,
		   new String[]
		   {
			   "documentation", "Dirty buffers of its contents, which fsync writes."
		   });
		addAnnotation
		  (tlbEntryEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One translation that a processor remembers."
		   });
		addAnnotation
		  (getTlbEntry_Tag(),
		   source,
		   new String[]
		   {
			   "documentation", "The number of the virtual page, plus 1; 0 when the entry is empty."
		   });
		addAnnotation
		  (getTlbEntry_Page(),
		   source,
		   new String[]
		   {
			   "documentation", "The page frame to which it leads; of a large page the first."
		   });
		addAnnotation
		  (getTlbEntry_Page_shift(),
		   source,
		   new String[]
		   {
			   "documentation", "The size of the page, as a power of two."
		   });
		addAnnotation
		  (getTlbEntry_Flags(),
		   source,
		   new String[]
		   {
			   "documentation", "What the entry of the page table allowed when it was read, in the architecture\'s bits."
		   });
		addAnnotation
		  (getTlbEntry_Mm(),
		   source,
		   new String[]
		   {
			   "documentation", "The address space that was loaded; none for a global entry."
		   });
		addAnnotation
		  (getTlbEntry_Age(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was used or filled last, for the choice of which entry gives way."
		   });
		addAnnotation
		  (rlimitEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A limit of a process: struct rlimit."
		   });
		addAnnotation
		  (getRlimit_Rlim_cur(),
		   source,
		   new String[]
		   {
			   "documentation", "What holds now, in the limit\'s own unit; -1 stands for RLIM_INFINITY."
		   });
		addAnnotation
		  (getRlimit_Rlim_max(),
		   source,
		   new String[]
		   {
			   "documentation", "Up to where the process may raise it."
		   });
		addAnnotation
		  (shmSegmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A segment of System V shared memory, which processes attach by its number: struct shmid_kernel."
		   });
		addAnnotation
		  (getShmSegment_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "Its number, which shmget gives: the place in the table of segments, and how many there were before times 32768."
		   });
		addAnnotation
		  (getShmSegment_Key(),
		   source,
		   new String[]
		   {
			   "documentation", "By which processes find it that know nothing of each other; 0 (IPC_PRIVATE) when none can."
		   });
		addAnnotation
		  (getShmSegment_Shm_segsz(),
		   source,
		   new String[]
		   {
			   "documentation", "How large it is."
		   });
		addAnnotation
		  (getShmSegment_Shm_nattch(),
		   source,
		   new String[]
		   {
			   "documentation", "How many areas map it."
		   });
		addAnnotation
		  (getShmSegment_Mode(),
		   source,
		   new String[]
		   {
			   "documentation", "01000 (SHM_DEST): it goes with its last area, and nobody can find it any more."
		   });
		addAnnotation
		  (getShmSegment_Shm_file(),
		   source,
		   new String[]
		   {
			   "documentation", "The nameless file that holds its pages."
		   });
		addAnnotation
		  (programEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What execve can run: a file with the layout that an ELF header would give."
		   });
		addAnnotation
		  (getProgram_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is called in the scenario."
		   });
		addAnnotation
		  (getProgram_Dentry(),
		   source,
		   new String[]
		   {
			   "documentation", "The file in which it stands."
		   });
		addAnnotation
		  (getProgram_Start_code(),
		   source,
		   new String[]
		   {
			   "documentation", "Where its code begins."
		   });
		addAnnotation
		  (getProgram_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "How long its code is; it stands at the beginning of the file."
		   });
		addAnnotation
		  (getProgram_Data(),
		   source,
		   new String[]
		   {
			   "documentation", "How long its data is; it stands behind the code, in the file and in memory."
		   });
		addAnnotation
		  (getProgram_Bss(),
		   source,
		   new String[]
		   {
			   "documentation", "How long what begins as zeros is, behind the data in memory; in the file it takes nothing."
		   });
		addAnnotation
		  (getProgram_Args(),
		   source,
		   new String[]
		   {
			   "documentation", "How much its arguments and its environment take at the bottom of the stack."
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A disk: it keeps blocks while the machine is off."
		   });
		addAnnotation
		  (getDisk_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "Its name, such as hda."
		   });
		addAnnotation
		  (getDisk_Block_size(),
		   source,
		   new String[]
		   {
			   "documentation", "How large a block is that the file system reads and writes at once."
		   });
		addAnnotation
		  (getDisk_Nr_blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks it has."
		   });
		addAnnotation
		  (getDisk_Latency(),
		   source,
		   new String[]
		   {
			   "documentation", "How long a transfer takes from when the disk starts it."
		   });
		addAnnotation
		  (getDisk_Inodes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many files can be on it: so many entries its inode table has, which begins at block 1."
		   });
		addAnnotation
		  (getDisk_Reads(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks were read from it."
		   });
		addAnnotation
		  (getDisk_Writes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many blocks were written to it."
		   });
		addAnnotation
		  (getDisk_Head(),
		   source,
		   new String[]
		   {
			   "documentation", "At which block its last transfer ended: the next one there needs no seek."
		   });
		addAnnotation
		  (getDisk_Seeks(),
		   source,
		   new String[]
		   {
			   "documentation", "How many transfers did not begin where the last one had ended."
		   });
		addAnnotation
		  (getDisk_Bd_inode(),
		   source,
		   new String[]
		   {
			   "documentation", "The inode of the disk itself, whose mapping caches blocks that belong to no file: the buffer cache."
		   });
		addAnnotation
		  (getDisk_Queue_head(),
		   source,
		   new String[]
		   {
			   "documentation", "What is to be transferred, in the order of blocks as the elevator puts it."
		   });
		addAnnotation
		  (getDisk_Requests(),
		   source,
		   new String[]
		   {
			   "documentation", "How many transfers it made, each of blocks that follow each other."
		   });
		addAnnotation
		  (getDisk_Blocks(),
		   source,
		   new String[]
		   {
			   "documentation", "Its blocks."
		   });
		addAnnotation
		  (getDisk_In_service(),
		   source,
		   new String[]
		   {
			   "documentation", "What it transfers now, all at once; the rest waits in queue_head."
		   });
		addAnnotation
		  (radixTreeRootEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A radix tree: it finds an item by a number, six bits of it at each level."
		   });
		addAnnotation
		  (getRadixTreeRoot_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What the scenario calls it; nothing for the tree of a file."
		   });
		addAnnotation
		  (getRadixTreeRoot_Height(),
		   source,
		   new String[]
		   {
			   "documentation", "How many levels of nodes it has."
		   });
		addAnnotation
		  (getRadixTreeRoot_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many nodes it has."
		   });
		addAnnotation
		  (getRadixTreeRoot_Rnode(),
		   source,
		   new String[]
		   {
			   "documentation", "0 for an empty tree, the node\'s row + 1, or, without any node, the item of index 0 + 1."
		   });
		addAnnotation
		  (getRadixTreeRoot_Tags(),
		   source,
		   new String[]
		   {
			   "documentation", "A bit for each tag that some item has: 1 dirty, 2 writeback, 4 towrite."
		   });
		addAnnotation
		  (getRadixTreeRoot_Mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "The file whose pages it finds."
		   });
		addAnnotation
		  (getRadixTreeRoot_Node(),
		   source,
		   new String[]
		   {
			   "documentation", "The node at its top; none while it is empty or has an item of index 0 alone."
		   });
		addAnnotation
		  (radixTreeNodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A node of a radix tree: 64 slots, each of which leads to a node below or to an item."
		   });
		addAnnotation
		  (getRadixTreeNode_Root(),
		   source,
		   new String[]
		   {
			   "documentation", "The tree."
		   });
		addAnnotation
		  (getRadixTreeNode_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "The node above."
		   });
		addAnnotation
		  (getRadixTreeNode_Offset(),
		   source,
		   new String[]
		   {
			   "documentation", "In which slot of the node above it is."
		   });
		addAnnotation
		  (getRadixTreeNode_Shift(),
		   source,
		   new String[]
		   {
			   "documentation", "By how many bits an index is shifted to find its slot here: 0 where slots lead to items."
		   });
		addAnnotation
		  (getRadixTreeNode_Count(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of its slots are in use."
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_dirty(),
		   source,
		   new String[]
		   {
			   "documentation", "A bit for each slot behind which something is dirty."
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_writeback(),
		   source,
		   new String[]
		   {
			   "documentation", "A bit for each slot behind which something is being written."
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_towrite(),
		   source,
		   new String[]
		   {
			   "documentation", "A bit for each slot behind which something is to be written by a write-back that has begun."
		   });
		addAnnotation
		  (getRadixTreeNode_Slots(),
		   source,
		   new String[]
		   {
			   "documentation", "Its slots."
		   });
		addAnnotation
		  (radixTreeSlotEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A slot of a node of a radix tree."
		   });
		addAnnotation
		  (getRadixTreeSlot_Entry(),
		   source,
		   new String[]
		   {
			   "documentation", "0 when it is empty, otherwise the row of the node below + 1, or the item + 1."
		   });
		addAnnotation
		  (getRadixTreeSlot_Node(),
		   source,
		   new String[]
		   {
			   "documentation", "The node below, if the slot leads to one."
		   });
		addAnnotation
		  (getRadixTreeSlot_Page(),
		   source,
		   new String[]
		   {
			   "documentation", "The page, if the slot leads to one: in the tree of a file."
		   });
		addAnnotation
		  (trieRootEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A PATRICIA trie: it finds an item by the bits of a key, and looks only at those in which keys differ."
		   });
		addAnnotation
		  (getTrieRoot_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What the scenario calls it; nothing for the trie of a file."
		   });
		addAnnotation
		  (getTrieRoot_Bits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bits a key has."
		   });
		addAnnotation
		  (getTrieRoot_Nodes(),
		   source,
		   new String[]
		   {
			   "documentation", "How many keys it has; each has one node."
		   });
		addAnnotation
		  (getTrieRoot_Root(),
		   source,
		   new String[]
		   {
			   "documentation", "The node where a look-up begins."
		   });
		addAnnotation
		  (getTrieRoot_Mapping(),
		   source,
		   new String[]
		   {
			   "documentation", "The file whose pages it finds."
		   });
		addAnnotation
		  (trieNodeEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A node of a PATRICIA trie: the bit that decides where to go on, and a key with its item."
		   });
		addAnnotation
		  (getTrieNode_Trie(),
		   source,
		   new String[]
		   {
			   "documentation", "The trie."
		   });
		addAnnotation
		  (getTrieNode_Bit(),
		   source,
		   new String[]
		   {
			   "documentation", "Which bit of a key is looked at here, 0 the highest."
		   });
		addAnnotation
		  (getTrieNode_Key(),
		   source,
		   new String[]
		   {
			   "documentation", "The key that may be the one, if the way leads upwards to this node."
		   });
		addAnnotation
		  (getTrieNode_Item(),
		   source,
		   new String[]
		   {
			   "documentation", "What is found under the key."
		   });
		addAnnotation
		  (getTrieNode_Left(),
		   source,
		   new String[]
		   {
			   "documentation", "Where to go when the bit is 0; a way upwards, or back to itself, ends the search."
		   });
		addAnnotation
		  (getTrieNode_Right(),
		   source,
		   new String[]
		   {
			   "documentation", "Where to go when the bit is 1."
		   });
		addAnnotation
		  (getTrieNode_Page(),
		   source,
		   new String[]
		   {
			   "documentation", "The page under the key, in the trie of a file."
		   });
		addAnnotation
		  (prioTreeRootEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A radix priority search tree of the areas that map a file, by the pages that they map."
		   });
		addAnnotation
		  (getPrioTreeRoot_Prio_tree_node(),
		   source,
		   new String[]
		   {
			   "documentation", "The area at its root."
		   });
		addAnnotation
		  (getPrioTreeRoot_Index_bits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bits the page numbers have that it can hold."
		   });
		addAnnotation
		  (getPrioTreeRoot_Areas(),
		   source,
		   new String[]
		   {
			   "documentation", "How many areas it has."
		   });
		addAnnotation
		  (pageHashBucketEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An entry of page_hash_table: the first page of a chain."
		   });
		addAnnotation
		  (getPageHashBucket_First(),
		   source,
		   new String[]
		   {
			   "documentation", "The first page of the chain; next_hash leads on."
		   });
		addAnnotation
		  (pageIndexEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What look-ups in one kind of index over all cached pages have cost."
		   });
		addAnnotation
		  (getPageIndex_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "Which kind: hash, radix or trie."
		   });
		addAnnotation
		  (getPageIndex_Look_ups(),
		   source,
		   new String[]
		   {
			   "documentation", "How many look-ups there were."
		   });
		addAnnotation
		  (getPageIndex_Visited(),
		   source,
		   new String[]
		   {
			   "documentation", "How many nodes, or pages of a chain, they visited."
		   });
		addAnnotation
		  (getPageIndex_Compared(),
		   source,
		   new String[]
		   {
			   "documentation", "How many keys or bits they compared."
		   });
		addAnnotation
		  (getPageIndex_Memory(),
		   source,
		   new String[]
		   {
			   "documentation", "How many bytes the index takes, as the kernel would lay it out."
		   });
		addAnnotation
		  (getPageIndex_Entries(),
		   source,
		   new String[]
		   {
			   "documentation", "How many pages it has."
		   });
		addAnnotation
		  (blockNumberEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An entry of an inode: the number of a block on the disk."
		   });
		addAnnotation
		  (getBlockNumber_Number(),
		   source,
		   new String[]
		   {
			   "documentation", "The block, 0 where there is none: a hole, which reads as zeros."
		   });
		addAnnotation
		  (replacementPolicyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A rule by which a page is chosen to give way, and how well it did on a string of references."
		   });
		addAnnotation
		  (getReplacementPolicy_Name(),
		   source,
		   new String[]
		   {
			   "documentation", "What the scenario calls it."
		   });
		addAnnotation
		  (getReplacementPolicy_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "Which rule it follows: fifo, lru, clock and so on."
		   });
		addAnnotation
		  (getReplacementPolicy_Frames(),
		   source,
		   new String[]
		   {
			   "documentation", "How many frames there are."
		   });
		addAnnotation
		  (getReplacementPolicy_References(),
		   source,
		   new String[]
		   {
			   "documentation", "How many references there were."
		   });
		addAnnotation
		  (getReplacementPolicy_Hits(),
		   source,
		   new String[]
		   {
			   "documentation", "How many of them found their page in a frame."
		   });
		addAnnotation
		  (getReplacementPolicy_Faults(),
		   source,
		   new String[]
		   {
			   "documentation", "How many did not."
		   });
		addAnnotation
		  (getReplacementPolicy_String(),
		   source,
		   new String[]
		   {
			   "documentation", "Its references, in their order."
		   });
		addAnnotation
		  (pageReferenceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A reference of a string of references to a policy."
		   });
		addAnnotation
		  (getPageReference_Page(),
		   source,
		   new String[]
		   {
			   "documentation", "Which page was referenced."
		   });
		addAnnotation
		  (getPageReference_Hit(),
		   source,
		   new String[]
		   {
			   "documentation", "1 when it was in a frame."
		   });
		addAnnotation
		  (getPageReference_Victim(),
		   source,
		   new String[]
		   {
			   "documentation", "Which page gave way, -1 if none had to."
		   });
		addAnnotation
		  (getPageReference_List(),
		   source,
		   new String[]
		   {
			   "documentation", "Its place in the string."
		   });
		addAnnotation
		  (diskBlockEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A block of a disk, which keeps its contents when the power fails."
		   });
		addAnnotation
		  (getDiskBlock_Inode(),
		   source,
		   new String[]
		   {
			   "documentation", "The file that has the block; none when it is free, or the file system\'s own."
		   });
		addAnnotation
		  (getDiskBlock_Is_used(),
		   source,
		   new String[]
		   {
			   "documentation", "1 when it is in use."
		   });
	}

	/**
	 * Initializes the annotations for <b>https://pagewalk.org/store</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createStoreAnnotations()
	{
		String source = "https://pagewalk.org/store";
		addAnnotation
		  (machineEClass,
		   source,
		   new String[]
		   {
			   "struct", "global variables",
			   "singleton", "true",
			   "way", "machine()"
		   });
		addAnnotation
		  (getMachine_Kernel(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (getMachine_Arch(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (getMachine_Cpus(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getMachine_Memory(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getMachine_Seed(),
		   source,
		   new String[]
		   {
			   "kind", "long"
		   });
		addAnnotation
		  (getMachine_Jiffies(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "jiffies"
		   });
		addAnnotation
		  (getMachine_PAGE_SHIFT(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getMachine_PAGE_OFFSET(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 3"
		   });
		addAnnotation
		  (getMachine_MAX_ORDER(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 6.2"
		   });
		addAnnotation
		  (getMachine_High_memory(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getMachine_Num_physpages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages"
		   });
		addAnnotation
		  (getMachine_Max_mapnr(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3"
		   });
		addAnnotation
		  (getMachine_Mem_map(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "max_mapnr",
			   "source", "Gorman 3"
		   });
		addAnnotation
		  (getMachine_Numnodes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getMachine_Nodes(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "numnodes",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getMachine_Pgdat_list(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getMachine_Active_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.lru",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getMachine_Inactive_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.lru",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getMachine_Address_spaces(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_Buffer_heads(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_Cpu(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "cpus"
		   });
		addAnnotation
		  (getMachine_Tasks(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_Timer_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Timer.list",
			   "source", "the kernel\'s timer.c"
		   });
		addAnnotation
		  (getMachine_Min_low_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Max_low_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Max_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Highstart_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Highend_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Totalram_pages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine_Totalhigh_pages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine__text(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 4.6.1"
		   });
		addAnnotation
		  (getMachine__etext(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine__edata(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine___init_begin(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine___init_end(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 5.5"
		   });
		addAnnotation
		  (getMachine__end(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Sizeof_page(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes",
			   "source", "Gorman 3"
		   });
		addAnnotation
		  (getMachine_E820(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 5.2.1"
		   });
		addAnnotation
		  (getMachine_Boot_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 5"
		   });
		addAnnotation
		  (getMachine_Log(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "the kernel\'s printk.c"
		   });
		addAnnotation
		  (getMachine_Zone_table(),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3.1"
		   });
		addAnnotation
		  (getMachine_Random_state(),
		   source,
		   new String[]
		   {
			   "kind", "long"
		   });
		addAnnotation
		  (getMachine_Regions(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_Region_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_TASK_SIZE(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getMachine_Swapper_pg_dir(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 4.6.1"
		   });
		addAnnotation
		  (getMachine_Empty_zero_page(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.5.2"
		   });
		addAnnotation
		  (getMachine_Init_mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2.2"
		   });
		addAnnotation
		  (getMachine_Mmlist(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "MmStruct.mmlist",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMachine_Mmlist_nr(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMachine_Nr_active_pages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 11.6"
		   });
		addAnnotation
		  (getMachine_Nr_inactive_pages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 11.6"
		   });
		addAnnotation
		  (getMachine_Page_cache_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 11.2"
		   });
		addAnnotation
		  (getMachine_Sysctl_overcommit_memory(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s mmap.c, vm_enough_memory"
		   });
		addAnnotation
		  (getMachine_Mms(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMachine_Vmas(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getMachine_Files(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getMachine_Dentries(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getMachine_Inodes(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getMachine_Shm_segments(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getMachine_Programs(),
		   source,
		   new String[]
		   {
			   "kind", "all"
		   });
		addAnnotation
		  (getMachine_Disks(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getMachine_Page_hash_table(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Gorman 11.4"
		   });
		addAnnotation
		  (getMachine_Page_hash_bits(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 11.4"
		   });
		addAnnotation
		  (getMachine_Page_indexes(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Radix_trees(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Radix_tree_nodes(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Radix_tree_slots(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Tries(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Trie_nodes(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Prio_trees(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Block_numbers(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Buf_clean(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_next_free",
			   "source", "the kernel\'s buffer.c"
		   });
		addAnnotation
		  (getMachine_Buf_locked(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_next_free",
			   "source", "the kernel\'s buffer.c"
		   });
		addAnnotation
		  (getMachine_Buf_dirty(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_next_free",
			   "source", "the kernel\'s buffer.c"
		   });
		addAnnotation
		  (getMachine_Policies(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Page_references(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getMachine_Vm_max_readahead(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getMachine_Vm_min_readahead(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getMachine_Pgpgin(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "half KiB",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgpgout(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "half KiB",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgfault(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgmajfault(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgactivate(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgdeactivate(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgscan(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Pgsteal(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s vmstat.h"
		   });
		addAnnotation
		  (getMachine_Disk_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "all",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (nodeEClass,
		   source,
		   new String[]
		   {
			   "struct", "pg_data_t",
			   "source", "Gorman 3.1",
			   "way", "node(0)"
		   });
		addAnnotation
		  (getNode_Node_zones(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "MAX_NR_ZONES=3",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_zonelists(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "GFP_ZONETYPES=16",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Nr_zones(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_mem_map(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Valid_addr_bitmap(),
		   source,
		   new String[]
		   {
			   "kind", "bits",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Bdata(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_start_paddr(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_start_mapnr(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_id(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Node_next(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Lmem_map(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getNode_Distances(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "Machine.numnodes",
			   "source", "the firmware\'s SLIT"
		   });
		addAnnotation
		  (zoneEClass,
		   source,
		   new String[]
		   {
			   "struct", "zone_t",
			   "source", "Gorman 3.2",
			   "way", "zone(\"Normal\")"
		   });
		addAnnotation
		  (getZone_Lock(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Free_pages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Pages_min(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2.1"
		   });
		addAnnotation
		  (getZone_Pages_low(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2.1"
		   });
		addAnnotation
		  (getZone_Pages_high(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2.1"
		   });
		addAnnotation
		  (getZone_Need_balance(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Free_area(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "Machine.MAX_ORDER",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Wait_table(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "wait_table_size",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Wait_table_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Wait_table_shift(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Zone_pgdat(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Zone_mem_map(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Zone_start_paddr(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Zone_start_mapnr(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.2"
		   });
		addAnnotation
		  (getZone_Free_blocks(),
		   source,
		   new String[]
		   {
			   "unit", "blocks",
			   "source", "Gorman 6.6"
		   });
		addAnnotation
		  (getZone_Largest_free(),
		   source,
		   new String[]
		   {
			   "unit", "pages",
			   "source", "Gorman 6.6"
		   });
		addAnnotation
		  (freeAreaEClass,
		   source,
		   new String[]
		   {
			   "struct", "free_area_t",
			   "source", "Gorman 6.2",
			   "way", "zone(\"Normal\").free_area[0]"
		   });
		addAnnotation
		  (getFreeArea_Free_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.list",
			   "source", "Gorman 6.2"
		   });
		addAnnotation
		  (getFreeArea_Map(),
		   source,
		   new String[]
		   {
			   "kind", "bits",
			   "source", "Gorman 6.2"
		   });
		addAnnotation
		  (getFreeArea_Zone(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getFreeArea_Order(),
		   source,
		   new String[]
		   {
			   "source", "Gorman 6.2"
		   });
		addAnnotation
		  (getFreeArea_Nr_free(),
		   source,
		   new String[]
		   {
			   "unit", "blocks"
		   });
		addAnnotation
		  (getFreeArea_Unusable(),
		   source,
		   new String[]
		   {
			   "unit", "pages",
			   "source", "Gorman 6.6"
		   });
		addAnnotation
		  (pageEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct page",
			   "source", "Gorman 3.3",
			   "way", "page(812)"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(0),
		   source,
		   new String[]
		   {
			   "flag", "PG_active",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(1),
		   source,
		   new String[]
		   {
			   "flag", "PG_active",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(2),
		   source,
		   new String[]
		   {
			   "flag", "PG_active",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(3),
		   source,
		   new String[]
		   {
			   "flag", "PG_checked",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(4),
		   source,
		   new String[]
		   {
			   "flag", "PG_checked",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(5),
		   source,
		   new String[]
		   {
			   "flag", "PG_dirty",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(6),
		   source,
		   new String[]
		   {
			   "flag", "PG_dirty",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(7),
		   source,
		   new String[]
		   {
			   "flag", "PG_dirty",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(8),
		   source,
		   new String[]
		   {
			   "flag", "PG_error",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(9),
		   source,
		   new String[]
		   {
			   "flag", "PG_error",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(10),
		   source,
		   new String[]
		   {
			   "flag", "PG_error",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(11),
		   source,
		   new String[]
		   {
			   "flag", "PG_highmem",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(12),
		   source,
		   new String[]
		   {
			   "flag", "PG_launder",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(13),
		   source,
		   new String[]
		   {
			   "flag", "PG_launder",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(14),
		   source,
		   new String[]
		   {
			   "flag", "PG_launder",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(15),
		   source,
		   new String[]
		   {
			   "flag", "PG_readahead",
			   "operation", "set",
			   "source", "the kernel\'s page-flags.h"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(16),
		   source,
		   new String[]
		   {
			   "flag", "PG_readahead",
			   "operation", "test",
			   "source", "the kernel\'s page-flags.h"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(17),
		   source,
		   new String[]
		   {
			   "flag", "PG_readahead",
			   "operation", "clear",
			   "source", "the kernel\'s page-flags.h"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(18),
		   source,
		   new String[]
		   {
			   "flag", "PG_locked",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(19),
		   source,
		   new String[]
		   {
			   "flag", "PG_locked",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(20),
		   source,
		   new String[]
		   {
			   "flag", "PG_locked",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(21),
		   source,
		   new String[]
		   {
			   "flag", "PG_lru",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(22),
		   source,
		   new String[]
		   {
			   "flag", "PG_lru",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(23),
		   source,
		   new String[]
		   {
			   "flag", "PG_lru",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(24),
		   source,
		   new String[]
		   {
			   "flag", "PG_referenced",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(25),
		   source,
		   new String[]
		   {
			   "flag", "PG_referenced",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(26),
		   source,
		   new String[]
		   {
			   "flag", "PG_referenced",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(27),
		   source,
		   new String[]
		   {
			   "flag", "PG_reserved",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(28),
		   source,
		   new String[]
		   {
			   "flag", "PG_reserved",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(29),
		   source,
		   new String[]
		   {
			   "flag", "PG_reserved",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(30),
		   source,
		   new String[]
		   {
			   "flag", "PG_slab",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(31),
		   source,
		   new String[]
		   {
			   "flag", "PG_slab",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(32),
		   source,
		   new String[]
		   {
			   "flag", "PG_slab",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(33),
		   source,
		   new String[]
		   {
			   "flag", "PG_uptodate",
			   "operation", "set",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(34),
		   source,
		   new String[]
		   {
			   "flag", "PG_uptodate",
			   "operation", "test",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (pageEClass.getEOperations().get(35),
		   source,
		   new String[]
		   {
			   "flag", "PG_uptodate",
			   "operation", "clear",
			   "source", "Gorman 3.3, table 3.2"
		   });
		addAnnotation
		  (getPage_List(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Mapping(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Index(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Next_hash(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (getPage_Lru(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Pprev_hash(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Buffers(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Virtual(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "kernel address",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Pfn(),
		   source,
		   new String[]
		   {
			   "unit", "pages",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Phys(),
		   source,
		   new String[]
		   {
			   "unit", "physical address",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getPage_Zone(),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3.1"
		   });
		addAnnotation
		  (getPage_Flags_set(),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (listHeadEClass,
		   source,
		   new String[]
		   {
			   "struct", "list_head",
			   "way", "page(812).list"
		   });
		addAnnotation
		  (zonelistEClass,
		   source,
		   new String[]
		   {
			   "struct", "zonelist_t",
			   "source", "Gorman 3.1",
			   "way", "node(0).node_zonelists[0]"
		   });
		addAnnotation
		  (getZonelist_Zones(),
		   source,
		   new String[]
		   {
			   "kind", "array",
			   "length", "4",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getZonelist_Node(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (waitQueueHeadEClass,
		   source,
		   new String[]
		   {
			   "struct", "wait_queue_head_t",
			   "source", "Gorman 3.2",
			   "way", "zone(\"Normal\").wait_table[0]"
		   });
		addAnnotation
		  (getWaitQueueHead_Zone(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getWaitQueueHead_Task_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Task.wait",
			   "source", "Gorman 3.2, the kernel\'s wait.h"
		   });
		addAnnotation
		  (bootmemDataEClass,
		   source,
		   new String[]
		   {
			   "struct", "bootmem_data_t",
			   "source", "Gorman 5.1",
			   "way", "node(0).bdata"
		   });
		addAnnotation
		  (getBootmemData_Node_boot_start(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address",
			   "source", "Gorman 5.1"
		   });
		addAnnotation
		  (getBootmemData_Node_low_pfn(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.1"
		   });
		addAnnotation
		  (getBootmemData_Node_bootmem_map(),
		   source,
		   new String[]
		   {
			   "kind", "bits",
			   "source", "Gorman 5.1"
		   });
		addAnnotation
		  (getBootmemData_Last_offset(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "Gorman 5.1"
		   });
		addAnnotation
		  (getBootmemData_Last_pos(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 5.1"
		   });
		addAnnotation
		  (getBootmemData_Node(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getBootmemData_Map_paddr(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address",
			   "source", "Gorman 5.2.2"
		   });
		addAnnotation
		  (addressSpaceEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct address_space",
			   "source", "Gorman 3.3",
			   "way", "file data { size 4 pages }\ndata.f_dentry.d_inode.i_mapping"
		   });
		addAnnotation
		  (getAddressSpace_Clean_pages(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.list",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getAddressSpace_Dirty_pages(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.list",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getAddressSpace_Locked_pages(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "Page.list",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getAddressSpace_Nrpages(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_Host(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_I_mmap(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_I_mmap_shared(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_Gfp_mask(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_A_ops(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.3.1"
		   });
		addAnnotation
		  (getAddressSpace_Page_tree(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "000, \"radix tree in Linux\""
		   });
		addAnnotation
		  (getAddressSpace_Page_trie(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "000, \"Lookup in a PATRICIA Trie\""
		   });
		addAnnotation
		  (getAddressSpace_I_mmap_tree(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "000, \"address_space\""
		   });
		addAnnotation
		  (bufferHeadEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct buffer_head",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getBufferHead_B_page(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getBufferHead_B_this_page(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.3"
		   });
		addAnnotation
		  (getBufferHead_B_dev(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_blocknr(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_data(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_state(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "BH_ flags",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_list(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_flushtime(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "jiffies",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_end_io(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_rw(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_inode(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_next_free(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_inode_buffers(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getBufferHead_B_reqnext(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct task_struct",
			   "source", "the kernel\'s sched.h",
			   "way", "current()"
		   });
		addAnnotation
		  (getTask_Pid(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Comm(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_State(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 6.6, table 6.7"
		   });
		addAnnotation
		  (getTask_Processor(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Pending(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bits",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Exit_code(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Local_pages(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 6.3"
		   });
		addAnnotation
		  (getTask_Wakes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Wait(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "the kernel\'s wait.h"
		   });
		addAnnotation
		  (getTask_Wait_page(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getTask_Wait_flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s wait.h"
		   });
		addAnnotation
		  (getTask_Mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getTask_Active_mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getTask_Min_flt(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.5"
		   });
		addAnnotation
		  (getTask_Maj_flt(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.5"
		   });
		addAnnotation
		  (getTask_P_pptr(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Uid(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTask_Esp(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.5"
		   });
		addAnnotation
		  (getTask_Cr2(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "the kernel\'s fault.c"
		   });
		addAnnotation
		  (getTask_Rlim(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "RLIM_NLIMITS=11",
			   "source", "the kernel\'s resource.h"
		   });
		addAnnotation
		  (getTask_Vfork_done(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s fork.c"
		   });
		addAnnotation
		  (getTask_Si_code(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s siginfo.h"
		   });
		addAnnotation
		  (cpuEClass,
		   source,
		   new String[]
		   {
			   "struct", "irq_cpustat_t",
			   "source", "the kernel\'s sched.h",
			   "way", "machine().cpu[0]"
		   });
		addAnnotation
		  (getCpu_Current(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getCpu_Local_irq_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s hardirq.h"
		   });
		addAnnotation
		  (getCpu_Node(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 3.1"
		   });
		addAnnotation
		  (getCpu_Cr0(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bits",
			   "source", "Gorman 4.6.1"
		   });
		addAnnotation
		  (getCpu_Cr2(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "address",
			   "source", "the kernel\'s fault.c"
		   });
		addAnnotation
		  (getCpu_Cr3(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address",
			   "source", "Gorman 4.1"
		   });
		addAnnotation
		  (getCpu_Cr4(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bits",
			   "source", "Gorman 4.6.1"
		   });
		addAnnotation
		  (getCpu_Tlb_state(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getCpu_Active_mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getCpu_Tlb_entries(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getCpu_Tlb(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "tlb_entries",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getCpu_Tlb_hits(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getCpu_Tlb_misses(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getCpu_Walk_reads(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getCpu_Shootdowns(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s smp.c"
		   });
		addAnnotation
		  (getCpu_Pgd_quick(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 4.5"
		   });
		addAnnotation
		  (getCpu_Pmd_quick(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 4.5"
		   });
		addAnnotation
		  (getCpu_Pte_quick(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 4.5"
		   });
		addAnnotation
		  (getCpu_Pgtable_cache_sz(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "Gorman 4.5"
		   });
		addAnnotation
		  (timerEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct timer_list",
			   "source", "the kernel\'s sched.h"
		   });
		addAnnotation
		  (getTimer_Expires(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "jiffies",
			   "source", "the kernel\'s timer.h"
		   });
		addAnnotation
		  (getTimer_Data(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s timer.h"
		   });
		addAnnotation
		  (getTimer_List(),
		   source,
		   new String[]
		   {
			   "kind", "link"
		   });
		addAnnotation
		  (getTimer_Function(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s timer.h"
		   });
		addAnnotation
		  (getTimer_Disk(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s timer.h"
		   });
		addAnnotation
		  (pageFlagEEnum,
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1",
			   "way", "page(812).flags_set"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(7),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(8),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(9),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(10),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(11),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(12),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(13),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(14),
		   source,
		   new String[]
		   {
			   "source", "Gorman 3.3, table 3.1"
		   });
		addAnnotation
		  (pageFlagEEnum.getELiterals().get(15),
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s page-flags.h"
		   });
		addAnnotation
		  (e820EntryEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct e820entry",
			   "source", "Gorman 5.2.1",
			   "way", "machine().e820[0]"
		   });
		addAnnotation
		  (getE820Entry_Addr(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address"
		   });
		addAnnotation
		  (getE820Entry_Size(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getE820Entry_Type(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (bootBlockEClass,
		   source,
		   new String[]
		   {
			   "source", "Gorman 5",
			   "way", "machine().boot_blocks[0]"
		   });
		addAnnotation
		  (getBootBlock_Addr(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "physical address"
		   });
		addAnnotation
		  (getBootBlock_Size(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getBootBlock_What(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (logLineEClass,
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s printk.c",
			   "way", "machine().log[0]"
		   });
		addAnnotation
		  (getLogLine_Text(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (getLogLine_Time(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "jiffies"
		   });
		addAnnotation
		  (distanceEClass,
		   source,
		   new String[]
		   {
			   "source", "the firmware\'s SLIT",
			   "way", "node(0).distances[0]"
		   });
		addAnnotation
		  (getDistance_To(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getDistance_Distance(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (regionEClass,
		   source,
		   new String[]
		   {
			   "source", "Knuth, The Art of Computer Programming 1, 2.5"
		   });
		addAnnotation
		  (getRegion_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (getRegion_Fit(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Knuth, The Art of Computer Programming 1, 2.5"
		   });
		addAnnotation
		  (getRegion_Size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_Unit(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_Used(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_Requested(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_Internal_waste(),
		   source,
		   new String[]
		   {
			   "unit", "bytes",
			   "source", "Gorman 6.6"
		   });
		addAnnotation
		  (getRegion_Free(),
		   source,
		   new String[]
		   {
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_Largest_free(),
		   source,
		   new String[]
		   {
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegion_External_waste(),
		   source,
		   new String[]
		   {
			   "unit", "bytes",
			   "source", "Gorman 6.6"
		   });
		addAnnotation
		  (getRegion_Nr_holes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks"
		   });
		addAnnotation
		  (getRegion_Searches(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Search_length(),
		   source,
		   new String[]
		   {
			   "kind", "long"
		   });
		addAnnotation
		  (getRegion_Last_search(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Splits(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Merges(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Failures(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Blocks(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "RegionBlock.list"
		   });
		addAnnotation
		  (getRegion_Free_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "RegionBlock.free_list"
		   });
		addAnnotation
		  (getRegion_Rover(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Knuth, The Art of Computer Programming 1, 2.5"
		   });
		addAnnotation
		  (getRegion_Nr_orders(),
		   source,
		   new String[]
		   {
			   "kind", "int"
		   });
		addAnnotation
		  (getRegion_Orders(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "nr_orders"
		   });
		addAnnotation
		  (regionBlockEClass,
		   source,
		   new String[]
		   {
			   "source", "Knuth, The Art of Computer Programming 1, 2.5"
		   });
		addAnnotation
		  (getRegionBlock_Start(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegionBlock_Size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegionBlock_Requested(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegionBlock_State(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8"
		   });
		addAnnotation
		  (getRegionBlock_Region(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getRegionBlock_List(),
		   source,
		   new String[]
		   {
			   "kind", "link"
		   });
		addAnnotation
		  (getRegionBlock_Free_list(),
		   source,
		   new String[]
		   {
			   "kind", "link"
		   });
		addAnnotation
		  (regionOrderEClass,
		   source,
		   new String[]
		   {
			   "source", "Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8"
		   });
		addAnnotation
		  (getRegionOrder_Region(),
		   source,
		   new String[]
		   {
			   "kind", "row"
		   });
		addAnnotation
		  (getRegionOrder_Size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes"
		   });
		addAnnotation
		  (getRegionOrder_Free_list(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "RegionBlock.free_list"
		   });
		addAnnotation
		  (getRegionOrder_Nr_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks"
		   });
		addAnnotation
		  (getRegionOrder_Nr_local(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8"
		   });
		addAnnotation
		  (getRegionOrder_Nr_global(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8"
		   });
		addAnnotation
		  (getRegionOrder_Slack(),
		   source,
		   new String[]
		   {
			   "unit", "blocks",
			   "source", "Barkley and Lee 1989; Vahalia, UNIX Internals, 12.8"
		   });
		addAnnotation
		  (mmStructEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct mm_struct",
			   "source", "Gorman 9.2",
			   "way", "task bash { mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) }\nmm(bash)"
		   });
		addAnnotation
		  (getMmStruct_Mmap(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mm_rb(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mmap_cache(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Pgd(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mm_users(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mm_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Map_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mmap_sem(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Page_table_lock(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Mmlist(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Start_code(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_End_code(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Start_data(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_End_data(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Start_brk(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Brk(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Start_stack(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Arg_start(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Arg_end(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Env_start(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Env_end(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Rss(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Total_vm(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Locked_vm(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Def_flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Cpu_vm_mask(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bits",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Swap_address(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Dumpable(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (getMmStruct_Context(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Gorman 9.2"
		   });
		addAnnotation
		  (vmAreaEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct vm_area_struct",
			   "source", "Gorman 9.3",
			   "way", "task bash { mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS) }\nmm(bash).mmap"
		   });
		addAnnotation
		  (getVmArea_Vm_mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_start(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_end(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_next(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_page_prot(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bits",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Gorman 9.3, figure 9.2"
		   });
		addAnnotation
		  (getVmArea_Rb_parent(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Rb_left(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Rb_right(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Rb_color(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Rb_subtree_gap(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s mm_types.h since 3.8"
		   });
		addAnnotation
		  (getVmArea_Vm_next_share(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_pprev_share(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_ops(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_pgoff(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_file(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_raend(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Vm_private_data(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Gorman 9.3"
		   });
		addAnnotation
		  (getVmArea_Prio_left(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getVmArea_Prio_right(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getVmArea_Prio_parent(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getVmArea_Prio_head(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getVmArea_Prio_set(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (fileEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct file",
			   "source", "Gorman 9.1",
			   "way", "file data { size 4 pages }\ndata"
		   });
		addAnnotation
		  (getFile_F_dentry(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getFile_F_mode(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getFile_F_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getFile_F_pos(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getFile_F_flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "O_ flags",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getFile_F_reada(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getFile_F_ramax(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getFile_F_raend(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getFile_F_ralen(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getFile_F_rawin(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s filemap.c"
		   });
		addAnnotation
		  (getFile_Ra_start(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s readahead.c"
		   });
		addAnnotation
		  (getFile_Ra_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s readahead.c"
		   });
		addAnnotation
		  (getFile_Ra_async_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "pages",
			   "source", "the kernel\'s readahead.c"
		   });
		addAnnotation
		  (getFile_Ra_prev_index(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "pages",
			   "source", "the kernel\'s readahead.c"
		   });
		addAnnotation
		  (dentryEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct dentry",
			   "source", "Gorman 9.1",
			   "way", "file data { size 4 pages }\ndata.f_dentry"
		   });
		addAnnotation
		  (getDentry_D_name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "the kernel\'s dcache.h"
		   });
		addAnnotation
		  (getDentry_D_inode(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (inodeEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct inode",
			   "source", "Gorman 9.1",
			   "way", "file data { size 4 pages }\ndata.f_dentry.d_inode"
		   });
		addAnnotation
		  (getInode_I_ino(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_size(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_writecount(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_nlink(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_mapping(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 9.1"
		   });
		addAnnotation
		  (getInode_I_dev(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_state(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "I_ flags",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_data(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "EXT2_N_BLOCKS=15",
			   "source", "the kernel\'s ext2_fs.h"
		   });
		addAnnotation
		  (getInode_Next_alloc_goal(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s ext2_fs.h"
		   });
		addAnnotation
		  (getInode_I_dirty_buffers(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_inode_buffers",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getInode_I_dirty_data_buffers(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_inode_buffers",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (tlbEntryEClass,
		   source,
		   new String[]
		   {
			   "struct", "hardware",
			   "source", "seed 002, TLB",
			   "way", "machine().cpu[0].tlb[0]"
		   });
		addAnnotation
		  (getTlbEntry_Tag(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getTlbEntry_Page(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getTlbEntry_Page_shift(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getTlbEntry_Flags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getTlbEntry_Mm(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (getTlbEntry_Age(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "seed 002, TLB"
		   });
		addAnnotation
		  (rlimitEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct rlimit",
			   "source", "the kernel\'s resource.h",
			   "way", "task bash { }\nbash.rlim[0]"
		   });
		addAnnotation
		  (getRlimit_Rlim_cur(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s resource.h"
		   });
		addAnnotation
		  (getRlimit_Rlim_max(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s resource.h"
		   });
		addAnnotation
		  (shmSegmentEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct shmid_kernel",
			   "source", "the kernel\'s shm.c",
			   "way", "task bash { shmget(IPC_PRIVATE, 4 pages, 0) }\nmachine().shm_segments[0]"
		   });
		addAnnotation
		  (getShmSegment_Id(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getShmSegment_Key(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getShmSegment_Shm_segsz(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getShmSegment_Shm_nattch(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getShmSegment_Mode(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (getShmSegment_Shm_file(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s shm.c"
		   });
		addAnnotation
		  (programEClass,
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s binfmt_elf.c",
			   "way", "program bc { text 8 pages }\nbc"
		   });
		addAnnotation
		  (getProgram_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string"
		   });
		addAnnotation
		  (getProgram_Dentry(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s binfmt_elf.c"
		   });
		addAnnotation
		  (getProgram_Start_code(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "user address",
			   "source", "the kernel\'s binfmt_elf.c"
		   });
		addAnnotation
		  (getProgram_Text(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s binfmt_elf.c"
		   });
		addAnnotation
		  (getProgram_Data(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s binfmt_elf.c"
		   });
		addAnnotation
		  (getProgram_Bss(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s binfmt_elf.c"
		   });
		addAnnotation
		  (getProgram_Args(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "the kernel\'s exec.c"
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct block_device",
			   "source", "the kernel\'s genhd.h",
			   "way", "disk hda { size 1 MiB }\nhda"
		   });
		addAnnotation
		  (getDisk_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getDisk_Block_size(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bytes",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getDisk_Nr_blocks(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getDisk_Latency(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "jiffies",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getDisk_Inodes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s ext2_fs.h"
		   });
		addAnnotation
		  (getDisk_Reads(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s kernel_stat.h"
		   });
		addAnnotation
		  (getDisk_Writes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s kernel_stat.h"
		   });
		addAnnotation
		  (getDisk_Head(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getDisk_Seeks(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getDisk_Bd_inode(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s fs.h"
		   });
		addAnnotation
		  (getDisk_Queue_head(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_reqnext",
			   "source", "the kernel\'s blkdev.h"
		   });
		addAnnotation
		  (getDisk_Requests(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s blkdev.h"
		   });
		addAnnotation
		  (getDisk_Blocks(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "nr_blocks",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getDisk_In_service(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "BufferHead.b_reqnext",
			   "source", "the kernel\'s blkdev.h"
		   });
		addAnnotation
		  (radixTreeRootEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct radix_tree_root",
			   "source", "the kernel\'s radix-tree.h",
			   "way", "radix_tree tree { }\ntree"
		   });
		addAnnotation
		  (getRadixTreeRoot_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getRadixTreeRoot_Height(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeRoot_Nodes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeRoot_Rnode(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeRoot_Tags(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeRoot_Mapping(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getRadixTreeRoot_Node(),
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (radixTreeNodeEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct radix_tree_node",
			   "source", "the kernel\'s radix-tree.h",
			   "way", "radix_tree tree { }\nfor i in 0..64 { radix_tree_insert(tree, i, i) }\ntree.node"
		   });
		addAnnotation
		  (getRadixTreeNode_Root(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Parent(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Offset(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Shift(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Count(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_dirty(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_writeback(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Tags_towrite(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeNode_Slots(),
		   source,
		   new String[]
		   {
			   "kind", "rows",
			   "count", "RADIX_TREE_MAP_SIZE=64",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (radixTreeSlotEClass,
		   source,
		   new String[]
		   {
			   "struct", "void *slots[]",
			   "source", "the kernel\'s radix-tree.h",
			   "way", "radix_tree tree { }\nfor i in 0..64 { radix_tree_insert(tree, i, i) }\ntree.node.slots[0]"
		   });
		addAnnotation
		  (getRadixTreeSlot_Entry(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeSlot_Node(),
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (getRadixTreeSlot_Page(),
		   source,
		   new String[]
		   {
			   "source", "the kernel\'s radix-tree.h"
		   });
		addAnnotation
		  (trieRootEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct patricia_trie",
			   "source", "000, \"Lookup in a PATRICIA Trie\"",
			   "way", "trie words { bits 15 }\nwords"
		   });
		addAnnotation
		  (getTrieRoot_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieRoot_Bits(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieRoot_Nodes(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieRoot_Root(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieRoot_Mapping(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (trieNodeEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct patricia_node",
			   "source", "000, \"Lookup in a PATRICIA Trie\"",
			   "way", "trie words { bits 15 }\ntrie_insert(words, 0b001101001011100, 1)\nwords.root"
		   });
		addAnnotation
		  (getTrieNode_Trie(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Bit(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Key(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Item(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Left(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Right(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getTrieNode_Page(),
		   source,
		   new String[]
		   {
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (prioTreeRootEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct prio_tree_root",
			   "source", "000, \"address_space\""
		   });
		addAnnotation
		  (getPrioTreeRoot_Prio_tree_node(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getPrioTreeRoot_Index_bits(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "bits",
			   "source", "the kernel\'s prio_tree.h"
		   });
		addAnnotation
		  (getPrioTreeRoot_Areas(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (pageHashBucketEClass,
		   source,
		   new String[]
		   {
			   "struct", "struct page *page_hash_table[]",
			   "source", "000, \"the page hash table\"",
			   "way", "file data { size 4 pages }\ntask bash { load(mmap(0, 4 pages, PROT_READ, MAP_SHARED, data, 0)) }\nmachine().page_hash_table[0]"
		   });
		addAnnotation
		  (getPageHashBucket_First(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "Gorman 11.4"
		   });
		addAnnotation
		  (pageIndexEClass,
		   source,
		   new String[]
		   {
			   "source", "000, \"looking up a page is fairly hard\"",
			   "way", "machine().page_indexes[0]"
		   });
		addAnnotation
		  (getPageIndex_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageIndex_Look_ups(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageIndex_Visited(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageIndex_Compared(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageIndex_Memory(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "unit", "bytes",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageIndex_Entries(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (blockNumberEClass,
		   source,
		   new String[]
		   {
			   "struct", "__u32 i_data[]",
			   "source", "the kernel\'s ext2_fs.h",
			   "way", "file data { size 4 pages }\ndata.f_dentry.d_inode.i_data[0]"
		   });
		addAnnotation
		  (getBlockNumber_Number(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "blocks",
			   "source", "the kernel\'s ext2_fs.h"
		   });
		addAnnotation
		  (replacementPolicyEClass,
		   source,
		   new String[]
		   {
			   "source", "003, section 11.2",
			   "way", "policy cache { kind lru  frames 3 }\ncache"
		   });
		addAnnotation
		  (getReplacementPolicy_Name(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_Kind(),
		   source,
		   new String[]
		   {
			   "kind", "string",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_Frames(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "unit", "frames",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_References(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_Hits(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_Faults(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getReplacementPolicy_String(),
		   source,
		   new String[]
		   {
			   "kind", "heads",
			   "link", "PageReference.list",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (pageReferenceEClass,
		   source,
		   new String[]
		   {
			   "source", "003, section 11.2",
			   "way", "policy cache { kind lru  frames 3 }\npolicy_reference(cache, 7)\ncache.string[0]"
		   });
		addAnnotation
		  (getPageReference_Page(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageReference_Hit(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageReference_Victim(),
		   source,
		   new String[]
		   {
			   "kind", "long",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (getPageReference_List(),
		   source,
		   new String[]
		   {
			   "kind", "link",
			   "source", "Pagewalk"
		   });
		addAnnotation
		  (diskBlockEClass,
		   source,
		   new String[]
		   {
			   "source", "000, \"looking up a page is fairly hard\"",
			   "way", "disk hda { size 1 MiB }\nhda.blocks[0]"
		   });
		addAnnotation
		  (getDiskBlock_Inode(),
		   source,
		   new String[]
		   {
			   "kind", "row",
			   "source", "the kernel\'s ext2_fs.h"
		   });
		addAnnotation
		  (getDiskBlock_Is_used(),
		   source,
		   new String[]
		   {
			   "kind", "int",
			   "source", "the kernel\'s ext2_fs.h"
		   });
	}

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
	public interface Literals
	{
		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Machine <em>Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Machine
		 * @see org.pagewalk.model.PagewalkPackage#getMachine()
		 * @generated
		 */
		public static final EClass MACHINE = eINSTANCE.getMachine();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__KERNEL = eINSTANCE.getMachine_Kernel();

		/**
		 * The meta object literal for the '<em><b>Arch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__ARCH = eINSTANCE.getMachine_Arch();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__CPUS = eINSTANCE.getMachine_Cpus();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MEMORY = eINSTANCE.getMachine_Memory();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__SEED = eINSTANCE.getMachine_Seed();

		/**
		 * The meta object literal for the '<em><b>Jiffies</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__JIFFIES = eINSTANCE.getMachine_Jiffies();

		/**
		 * The meta object literal for the '<em><b>PAGE SHIFT</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PAGE_SHIFT = eINSTANCE.getMachine_PAGE_SHIFT();

		/**
		 * The meta object literal for the '<em><b>PAGE OFFSET</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PAGE_OFFSET = eINSTANCE.getMachine_PAGE_OFFSET();

		/**
		 * The meta object literal for the '<em><b>MAX ORDER</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MAX_ORDER = eINSTANCE.getMachine_MAX_ORDER();

		/**
		 * The meta object literal for the '<em><b>High memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__HIGH_MEMORY = eINSTANCE.getMachine_High_memory();

		/**
		 * The meta object literal for the '<em><b>Num physpages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__NUM_PHYSPAGES = eINSTANCE.getMachine_Num_physpages();

		/**
		 * The meta object literal for the '<em><b>Max mapnr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MAX_MAPNR = eINSTANCE.getMachine_Max_mapnr();

		/**
		 * The meta object literal for the '<em><b>Mem map</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__MEM_MAP = eINSTANCE.getMachine_Mem_map();

		/**
		 * The meta object literal for the '<em><b>Numnodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__NUMNODES = eINSTANCE.getMachine_Numnodes();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__NODES = eINSTANCE.getMachine_Nodes();

		/**
		 * The meta object literal for the '<em><b>Pgdat list</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PGDAT_LIST = eINSTANCE.getMachine_Pgdat_list();

		/**
		 * The meta object literal for the '<em><b>Active list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__ACTIVE_LIST = eINSTANCE.getMachine_Active_list();

		/**
		 * The meta object literal for the '<em><b>Inactive list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__INACTIVE_LIST = eINSTANCE.getMachine_Inactive_list();

		/**
		 * The meta object literal for the '<em><b>Address spaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__ADDRESS_SPACES = eINSTANCE.getMachine_Address_spaces();

		/**
		 * The meta object literal for the '<em><b>Buffer heads</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BUFFER_HEADS = eINSTANCE.getMachine_Buffer_heads();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__CPU = eINSTANCE.getMachine_Cpu();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__TASKS = eINSTANCE.getMachine_Tasks();

		/**
		 * The meta object literal for the '<em><b>Timer list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__TIMER_LIST = eINSTANCE.getMachine_Timer_list();

		/**
		 * The meta object literal for the '<em><b>Min low pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MIN_LOW_PFN = eINSTANCE.getMachine_Min_low_pfn();

		/**
		 * The meta object literal for the '<em><b>Max low pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MAX_LOW_PFN = eINSTANCE.getMachine_Max_low_pfn();

		/**
		 * The meta object literal for the '<em><b>Max pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MAX_PFN = eINSTANCE.getMachine_Max_pfn();

		/**
		 * The meta object literal for the '<em><b>Highstart pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__HIGHSTART_PFN = eINSTANCE.getMachine_Highstart_pfn();

		/**
		 * The meta object literal for the '<em><b>Highend pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__HIGHEND_PFN = eINSTANCE.getMachine_Highend_pfn();

		/**
		 * The meta object literal for the '<em><b>Totalram pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__TOTALRAM_PAGES = eINSTANCE.getMachine_Totalram_pages();

		/**
		 * The meta object literal for the '<em><b>Totalhigh pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__TOTALHIGH_PAGES = eINSTANCE.getMachine_Totalhigh_pages();

		/**
		 * The meta object literal for the '<em><b>text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__TEXT = eINSTANCE.getMachine__text();

		/**
		 * The meta object literal for the '<em><b>etext</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__ETEXT = eINSTANCE.getMachine__etext();

		/**
		 * The meta object literal for the '<em><b>edata</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__EDATA = eINSTANCE.getMachine__edata();

		/**
		 * The meta object literal for the '<em><b>init begin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__INIT_BEGIN = eINSTANCE.getMachine___init_begin();

		/**
		 * The meta object literal for the '<em><b>init end</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__INIT_END = eINSTANCE.getMachine___init_end();

		/**
		 * The meta object literal for the '<em><b>end</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__END = eINSTANCE.getMachine__end();

		/**
		 * The meta object literal for the '<em><b>Sizeof page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__SIZEOF_PAGE = eINSTANCE.getMachine_Sizeof_page();

		/**
		 * The meta object literal for the '<em><b>E820</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__E820 = eINSTANCE.getMachine_E820();

		/**
		 * The meta object literal for the '<em><b>Boot blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BOOT_BLOCKS = eINSTANCE.getMachine_Boot_blocks();

		/**
		 * The meta object literal for the '<em><b>Log</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__LOG = eINSTANCE.getMachine_Log();

		/**
		 * The meta object literal for the '<em><b>Zone table</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__ZONE_TABLE = eINSTANCE.getMachine_Zone_table();

		/**
		 * The meta object literal for the '<em><b>Random state</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__RANDOM_STATE = eINSTANCE.getMachine_Random_state();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__REGIONS = eINSTANCE.getMachine_Regions();

		/**
		 * The meta object literal for the '<em><b>Region blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__REGION_BLOCKS = eINSTANCE.getMachine_Region_blocks();

		/**
		 * The meta object literal for the '<em><b>TASK SIZE</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__TASK_SIZE = eINSTANCE.getMachine_TASK_SIZE();

		/**
		 * The meta object literal for the '<em><b>Swapper pg dir</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__SWAPPER_PG_DIR = eINSTANCE.getMachine_Swapper_pg_dir();

		/**
		 * The meta object literal for the '<em><b>Empty zero page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__EMPTY_ZERO_PAGE = eINSTANCE.getMachine_Empty_zero_page();

		/**
		 * The meta object literal for the '<em><b>Init mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__INIT_MM = eINSTANCE.getMachine_Init_mm();

		/**
		 * The meta object literal for the '<em><b>Mmlist</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__MMLIST = eINSTANCE.getMachine_Mmlist();

		/**
		 * The meta object literal for the '<em><b>Mmlist nr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__MMLIST_NR = eINSTANCE.getMachine_Mmlist_nr();

		/**
		 * The meta object literal for the '<em><b>Nr active pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__NR_ACTIVE_PAGES = eINSTANCE.getMachine_Nr_active_pages();

		/**
		 * The meta object literal for the '<em><b>Nr inactive pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__NR_INACTIVE_PAGES = eINSTANCE.getMachine_Nr_inactive_pages();

		/**
		 * The meta object literal for the '<em><b>Page cache size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PAGE_CACHE_SIZE = eINSTANCE.getMachine_Page_cache_size();

		/**
		 * The meta object literal for the '<em><b>Sysctl overcommit memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__SYSCTL_OVERCOMMIT_MEMORY = eINSTANCE.getMachine_Sysctl_overcommit_memory();

		/**
		 * The meta object literal for the '<em><b>Mms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__MMS = eINSTANCE.getMachine_Mms();

		/**
		 * The meta object literal for the '<em><b>Vmas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__VMAS = eINSTANCE.getMachine_Vmas();

		/**
		 * The meta object literal for the '<em><b>Files</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__FILES = eINSTANCE.getMachine_Files();

		/**
		 * The meta object literal for the '<em><b>Dentries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__DENTRIES = eINSTANCE.getMachine_Dentries();

		/**
		 * The meta object literal for the '<em><b>Inodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__INODES = eINSTANCE.getMachine_Inodes();

		/**
		 * The meta object literal for the '<em><b>Shm segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__SHM_SEGMENTS = eINSTANCE.getMachine_Shm_segments();

		/**
		 * The meta object literal for the '<em><b>Programs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PROGRAMS = eINSTANCE.getMachine_Programs();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__DISKS = eINSTANCE.getMachine_Disks();

		/**
		 * The meta object literal for the '<em><b>Page hash table</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PAGE_HASH_TABLE = eINSTANCE.getMachine_Page_hash_table();

		/**
		 * The meta object literal for the '<em><b>Page hash bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PAGE_HASH_BITS = eINSTANCE.getMachine_Page_hash_bits();

		/**
		 * The meta object literal for the '<em><b>Page indexes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PAGE_INDEXES = eINSTANCE.getMachine_Page_indexes();

		/**
		 * The meta object literal for the '<em><b>Radix trees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__RADIX_TREES = eINSTANCE.getMachine_Radix_trees();

		/**
		 * The meta object literal for the '<em><b>Radix tree nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__RADIX_TREE_NODES = eINSTANCE.getMachine_Radix_tree_nodes();

		/**
		 * The meta object literal for the '<em><b>Radix tree slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__RADIX_TREE_SLOTS = eINSTANCE.getMachine_Radix_tree_slots();

		/**
		 * The meta object literal for the '<em><b>Tries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__TRIES = eINSTANCE.getMachine_Tries();

		/**
		 * The meta object literal for the '<em><b>Trie nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__TRIE_NODES = eINSTANCE.getMachine_Trie_nodes();

		/**
		 * The meta object literal for the '<em><b>Prio trees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PRIO_TREES = eINSTANCE.getMachine_Prio_trees();

		/**
		 * The meta object literal for the '<em><b>Block numbers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BLOCK_NUMBERS = eINSTANCE.getMachine_Block_numbers();

		/**
		 * The meta object literal for the '<em><b>Buf clean</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BUF_CLEAN = eINSTANCE.getMachine_Buf_clean();

		/**
		 * The meta object literal for the '<em><b>Buf locked</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BUF_LOCKED = eINSTANCE.getMachine_Buf_locked();

		/**
		 * The meta object literal for the '<em><b>Buf dirty</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__BUF_DIRTY = eINSTANCE.getMachine_Buf_dirty();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__POLICIES = eINSTANCE.getMachine_Policies();

		/**
		 * The meta object literal for the '<em><b>Page references</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__PAGE_REFERENCES = eINSTANCE.getMachine_Page_references();

		/**
		 * The meta object literal for the '<em><b>Vm max readahead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__VM_MAX_READAHEAD = eINSTANCE.getMachine_Vm_max_readahead();

		/**
		 * The meta object literal for the '<em><b>Vm min readahead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__VM_MIN_READAHEAD = eINSTANCE.getMachine_Vm_min_readahead();

		/**
		 * The meta object literal for the '<em><b>Pgpgin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGPGIN = eINSTANCE.getMachine_Pgpgin();

		/**
		 * The meta object literal for the '<em><b>Pgpgout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGPGOUT = eINSTANCE.getMachine_Pgpgout();

		/**
		 * The meta object literal for the '<em><b>Pgfault</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGFAULT = eINSTANCE.getMachine_Pgfault();

		/**
		 * The meta object literal for the '<em><b>Pgmajfault</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGMAJFAULT = eINSTANCE.getMachine_Pgmajfault();

		/**
		 * The meta object literal for the '<em><b>Pgactivate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGACTIVATE = eINSTANCE.getMachine_Pgactivate();

		/**
		 * The meta object literal for the '<em><b>Pgdeactivate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGDEACTIVATE = eINSTANCE.getMachine_Pgdeactivate();

		/**
		 * The meta object literal for the '<em><b>Pgscan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGSCAN = eINSTANCE.getMachine_Pgscan();

		/**
		 * The meta object literal for the '<em><b>Pgsteal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MACHINE__PGSTEAL = eINSTANCE.getMachine_Pgsteal();

		/**
		 * The meta object literal for the '<em><b>Disk blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MACHINE__DISK_BLOCKS = eINSTANCE.getMachine_Disk_blocks();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Node <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Node
		 * @see org.pagewalk.model.PagewalkPackage#getNode()
		 * @generated
		 */
		public static final EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '<em><b>Node zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__NODE_ZONES = eINSTANCE.getNode_Node_zones();

		/**
		 * The meta object literal for the '<em><b>Node zonelists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__NODE_ZONELISTS = eINSTANCE.getNode_Node_zonelists();

		/**
		 * The meta object literal for the '<em><b>Nr zones</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__NR_ZONES = eINSTANCE.getNode_Nr_zones();

		/**
		 * The meta object literal for the '<em><b>Node mem map</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__NODE_MEM_MAP = eINSTANCE.getNode_Node_mem_map();

		/**
		 * The meta object literal for the '<em><b>Valid addr bitmap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__VALID_ADDR_BITMAP = eINSTANCE.getNode_Valid_addr_bitmap();

		/**
		 * The meta object literal for the '<em><b>Bdata</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__BDATA = eINSTANCE.getNode_Bdata();

		/**
		 * The meta object literal for the '<em><b>Node start paddr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__NODE_START_PADDR = eINSTANCE.getNode_Node_start_paddr();

		/**
		 * The meta object literal for the '<em><b>Node start mapnr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__NODE_START_MAPNR = eINSTANCE.getNode_Node_start_mapnr();

		/**
		 * The meta object literal for the '<em><b>Node size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__NODE_SIZE = eINSTANCE.getNode_Node_size();

		/**
		 * The meta object literal for the '<em><b>Node id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__NODE_ID = eINSTANCE.getNode_Node_id();

		/**
		 * The meta object literal for the '<em><b>Node next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__NODE_NEXT = eINSTANCE.getNode_Node_next();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__ZONES = eINSTANCE.getNode_Zones();

		/**
		 * The meta object literal for the '<em><b>Lmem map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute NODE__LMEM_MAP = eINSTANCE.getNode_Lmem_map();

		/**
		 * The meta object literal for the '<em><b>Distances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference NODE__DISTANCES = eINSTANCE.getNode_Distances();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Zone <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Zone
		 * @see org.pagewalk.model.PagewalkPackage#getZone()
		 * @generated
		 */
		public static final EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Lock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__LOCK = eINSTANCE.getZone_Lock();

		/**
		 * The meta object literal for the '<em><b>Free pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__FREE_PAGES = eINSTANCE.getZone_Free_pages();

		/**
		 * The meta object literal for the '<em><b>Pages min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__PAGES_MIN = eINSTANCE.getZone_Pages_min();

		/**
		 * The meta object literal for the '<em><b>Pages low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__PAGES_LOW = eINSTANCE.getZone_Pages_low();

		/**
		 * The meta object literal for the '<em><b>Pages high</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__PAGES_HIGH = eINSTANCE.getZone_Pages_high();

		/**
		 * The meta object literal for the '<em><b>Need balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__NEED_BALANCE = eINSTANCE.getZone_Need_balance();

		/**
		 * The meta object literal for the '<em><b>Free area</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONE__FREE_AREA = eINSTANCE.getZone_Free_area();

		/**
		 * The meta object literal for the '<em><b>Wait table</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONE__WAIT_TABLE = eINSTANCE.getZone_Wait_table();

		/**
		 * The meta object literal for the '<em><b>Wait table size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__WAIT_TABLE_SIZE = eINSTANCE.getZone_Wait_table_size();

		/**
		 * The meta object literal for the '<em><b>Wait table shift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__WAIT_TABLE_SHIFT = eINSTANCE.getZone_Wait_table_shift();

		/**
		 * The meta object literal for the '<em><b>Zone pgdat</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONE__ZONE_PGDAT = eINSTANCE.getZone_Zone_pgdat();

		/**
		 * The meta object literal for the '<em><b>Zone mem map</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONE__ZONE_MEM_MAP = eINSTANCE.getZone_Zone_mem_map();

		/**
		 * The meta object literal for the '<em><b>Zone start paddr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__ZONE_START_PADDR = eINSTANCE.getZone_Zone_start_paddr();

		/**
		 * The meta object literal for the '<em><b>Zone start mapnr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__ZONE_START_MAPNR = eINSTANCE.getZone_Zone_start_mapnr();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__NAME = eINSTANCE.getZone_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__SIZE = eINSTANCE.getZone_Size();

		/**
		 * The meta object literal for the '<em><b>Zone idx</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__ZONE_IDX = eINSTANCE.getZone_Zone_idx();

		/**
		 * The meta object literal for the '<em><b>Free blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__FREE_BLOCKS = eINSTANCE.getZone_Free_blocks();

		/**
		 * The meta object literal for the '<em><b>Largest free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ZONE__LARGEST_FREE = eINSTANCE.getZone_Largest_free();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.FreeArea <em>Free Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.FreeArea
		 * @see org.pagewalk.model.PagewalkPackage#getFreeArea()
		 * @generated
		 */
		public static final EClass FREE_AREA = eINSTANCE.getFreeArea();

		/**
		 * The meta object literal for the '<em><b>Free list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FREE_AREA__FREE_LIST = eINSTANCE.getFreeArea_Free_list();

		/**
		 * The meta object literal for the '<em><b>Map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FREE_AREA__MAP = eINSTANCE.getFreeArea_Map();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FREE_AREA__ZONE = eINSTANCE.getFreeArea_Zone();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FREE_AREA__ORDER = eINSTANCE.getFreeArea_Order();

		/**
		 * The meta object literal for the '<em><b>Nr free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FREE_AREA__NR_FREE = eINSTANCE.getFreeArea_Nr_free();

		/**
		 * The meta object literal for the '<em><b>Unusable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FREE_AREA__UNUSABLE = eINSTANCE.getFreeArea_Unusable();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Page <em>Page</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Page
		 * @see org.pagewalk.model.PagewalkPackage#getPage()
		 * @generated
		 */
		public static final EClass PAGE = eINSTANCE.getPage();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__LIST = eINSTANCE.getPage_List();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__MAPPING = eINSTANCE.getPage_Mapping();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__INDEX = eINSTANCE.getPage_Index();

		/**
		 * The meta object literal for the '<em><b>Next hash</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__NEXT_HASH = eINSTANCE.getPage_Next_hash();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__COUNT = eINSTANCE.getPage_Count();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__FLAGS = eINSTANCE.getPage_Flags();

		/**
		 * The meta object literal for the '<em><b>Lru</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__LRU = eINSTANCE.getPage_Lru();

		/**
		 * The meta object literal for the '<em><b>Pprev hash</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__PPREV_HASH = eINSTANCE.getPage_Pprev_hash();

		/**
		 * The meta object literal for the '<em><b>Buffers</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__BUFFERS = eINSTANCE.getPage_Buffers();

		/**
		 * The meta object literal for the '<em><b>Virtual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__VIRTUAL = eINSTANCE.getPage_Virtual();

		/**
		 * The meta object literal for the '<em><b>Pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__PFN = eINSTANCE.getPage_Pfn();

		/**
		 * The meta object literal for the '<em><b>Phys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__PHYS = eINSTANCE.getPage_Phys();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE__ZONE = eINSTANCE.getPage_Zone();

		/**
		 * The meta object literal for the '<em><b>Flags set</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE__FLAGS_SET = eINSTANCE.getPage_Flags_set();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.ListHead <em>List Head</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.ListHead
		 * @see org.pagewalk.model.PagewalkPackage#getListHead()
		 * @generated
		 */
		public static final EClass LIST_HEAD = eINSTANCE.getListHead();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LIST_HEAD__NEXT = eINSTANCE.getListHead_Next();

		/**
		 * The meta object literal for the '<em><b>Prev</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference LIST_HEAD__PREV = eINSTANCE.getListHead_Prev();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Zonelist <em>Zonelist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Zonelist
		 * @see org.pagewalk.model.PagewalkPackage#getZonelist()
		 * @generated
		 */
		public static final EClass ZONELIST = eINSTANCE.getZonelist();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONELIST__ZONES = eINSTANCE.getZonelist_Zones();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ZONELIST__NODE = eINSTANCE.getZonelist_Node();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.WaitQueueHead <em>Wait Queue Head</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.WaitQueueHead
		 * @see org.pagewalk.model.PagewalkPackage#getWaitQueueHead()
		 * @generated
		 */
		public static final EClass WAIT_QUEUE_HEAD = eINSTANCE.getWaitQueueHead();

		/**
		 * The meta object literal for the '<em><b>Zone</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference WAIT_QUEUE_HEAD__ZONE = eINSTANCE.getWaitQueueHead_Zone();

		/**
		 * The meta object literal for the '<em><b>Task list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference WAIT_QUEUE_HEAD__TASK_LIST = eINSTANCE.getWaitQueueHead_Task_list();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.BootmemData <em>Bootmem Data</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.BootmemData
		 * @see org.pagewalk.model.PagewalkPackage#getBootmemData()
		 * @generated
		 */
		public static final EClass BOOTMEM_DATA = eINSTANCE.getBootmemData();

		/**
		 * The meta object literal for the '<em><b>Node boot start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__NODE_BOOT_START = eINSTANCE.getBootmemData_Node_boot_start();

		/**
		 * The meta object literal for the '<em><b>Node low pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__NODE_LOW_PFN = eINSTANCE.getBootmemData_Node_low_pfn();

		/**
		 * The meta object literal for the '<em><b>Node bootmem map</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__NODE_BOOTMEM_MAP = eINSTANCE.getBootmemData_Node_bootmem_map();

		/**
		 * The meta object literal for the '<em><b>Last offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__LAST_OFFSET = eINSTANCE.getBootmemData_Last_offset();

		/**
		 * The meta object literal for the '<em><b>Last pos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__LAST_POS = eINSTANCE.getBootmemData_Last_pos();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BOOTMEM_DATA__NODE = eINSTANCE.getBootmemData_Node();

		/**
		 * The meta object literal for the '<em><b>Map paddr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOTMEM_DATA__MAP_PADDR = eINSTANCE.getBootmemData_Map_paddr();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.AddressSpace <em>Address Space</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.AddressSpace
		 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace()
		 * @generated
		 */
		public static final EClass ADDRESS_SPACE = eINSTANCE.getAddressSpace();

		/**
		 * The meta object literal for the '<em><b>Clean pages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__CLEAN_PAGES = eINSTANCE.getAddressSpace_Clean_pages();

		/**
		 * The meta object literal for the '<em><b>Dirty pages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__DIRTY_PAGES = eINSTANCE.getAddressSpace_Dirty_pages();

		/**
		 * The meta object literal for the '<em><b>Locked pages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__LOCKED_PAGES = eINSTANCE.getAddressSpace_Locked_pages();

		/**
		 * The meta object literal for the '<em><b>Nrpages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADDRESS_SPACE__NRPAGES = eINSTANCE.getAddressSpace_Nrpages();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__HOST = eINSTANCE.getAddressSpace_Host();

		/**
		 * The meta object literal for the '<em><b>Immap</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__IMMAP = eINSTANCE.getAddressSpace_I_mmap();

		/**
		 * The meta object literal for the '<em><b>Immap shared</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__IMMAP_SHARED = eINSTANCE.getAddressSpace_I_mmap_shared();

		/**
		 * The meta object literal for the '<em><b>Gfp mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADDRESS_SPACE__GFP_MASK = eINSTANCE.getAddressSpace_Gfp_mask();

		/**
		 * The meta object literal for the '<em><b>Aops</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute ADDRESS_SPACE__AOPS = eINSTANCE.getAddressSpace_A_ops();

		/**
		 * The meta object literal for the '<em><b>Page tree</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__PAGE_TREE = eINSTANCE.getAddressSpace_Page_tree();

		/**
		 * The meta object literal for the '<em><b>Page trie</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__PAGE_TRIE = eINSTANCE.getAddressSpace_Page_trie();

		/**
		 * The meta object literal for the '<em><b>Immap tree</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference ADDRESS_SPACE__IMMAP_TREE = eINSTANCE.getAddressSpace_I_mmap_tree();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.BufferHead <em>Buffer Head</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.BufferHead
		 * @see org.pagewalk.model.PagewalkPackage#getBufferHead()
		 * @generated
		 */
		public static final EClass BUFFER_HEAD = eINSTANCE.getBufferHead();

		/**
		 * The meta object literal for the '<em><b>Bpage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BPAGE = eINSTANCE.getBufferHead_B_page();

		/**
		 * The meta object literal for the '<em><b>Bthis page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BTHIS_PAGE = eINSTANCE.getBufferHead_B_this_page();

		/**
		 * The meta object literal for the '<em><b>Bdev</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BDEV = eINSTANCE.getBufferHead_B_dev();

		/**
		 * The meta object literal for the '<em><b>Bblocknr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BBLOCKNR = eINSTANCE.getBufferHead_B_blocknr();

		/**
		 * The meta object literal for the '<em><b>Bsize</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BSIZE = eINSTANCE.getBufferHead_B_size();

		/**
		 * The meta object literal for the '<em><b>Bdata</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BDATA = eINSTANCE.getBufferHead_B_data();

		/**
		 * The meta object literal for the '<em><b>Bcount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BCOUNT = eINSTANCE.getBufferHead_B_count();

		/**
		 * The meta object literal for the '<em><b>Bstate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BSTATE = eINSTANCE.getBufferHead_B_state();

		/**
		 * The meta object literal for the '<em><b>Blist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BLIST = eINSTANCE.getBufferHead_B_list();

		/**
		 * The meta object literal for the '<em><b>Bflushtime</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BFLUSHTIME = eINSTANCE.getBufferHead_B_flushtime();

		/**
		 * The meta object literal for the '<em><b>Bend io</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BEND_IO = eINSTANCE.getBufferHead_B_end_io();

		/**
		 * The meta object literal for the '<em><b>Brw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BUFFER_HEAD__BRW = eINSTANCE.getBufferHead_B_rw();

		/**
		 * The meta object literal for the '<em><b>Binode</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BINODE = eINSTANCE.getBufferHead_B_inode();

		/**
		 * The meta object literal for the '<em><b>Bnext free</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BNEXT_FREE = eINSTANCE.getBufferHead_B_next_free();

		/**
		 * The meta object literal for the '<em><b>Binode buffers</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BINODE_BUFFERS = eINSTANCE.getBufferHead_B_inode_buffers();

		/**
		 * The meta object literal for the '<em><b>Breqnext</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference BUFFER_HEAD__BREQNEXT = eINSTANCE.getBufferHead_B_reqnext();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Task <em>Task</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Task
		 * @see org.pagewalk.model.PagewalkPackage#getTask()
		 * @generated
		 */
		public static final EClass TASK = eINSTANCE.getTask();

		/**
		 * The meta object literal for the '<em><b>Pid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__PID = eINSTANCE.getTask_Pid();

		/**
		 * The meta object literal for the '<em><b>Comm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__COMM = eINSTANCE.getTask_Comm();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__STATE = eINSTANCE.getTask_State();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__FLAGS = eINSTANCE.getTask_Flags();

		/**
		 * The meta object literal for the '<em><b>Processor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__PROCESSOR = eINSTANCE.getTask_Processor();

		/**
		 * The meta object literal for the '<em><b>Pending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__PENDING = eINSTANCE.getTask_Pending();

		/**
		 * The meta object literal for the '<em><b>Exit code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__EXIT_CODE = eINSTANCE.getTask_Exit_code();

		/**
		 * The meta object literal for the '<em><b>Local pages</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__LOCAL_PAGES = eINSTANCE.getTask_Local_pages();

		/**
		 * The meta object literal for the '<em><b>Wakes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__WAKES = eINSTANCE.getTask_Wakes();

		/**
		 * The meta object literal for the '<em><b>Wait</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__WAIT = eINSTANCE.getTask_Wait();

		/**
		 * The meta object literal for the '<em><b>Wait page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__WAIT_PAGE = eINSTANCE.getTask_Wait_page();

		/**
		 * The meta object literal for the '<em><b>Wait flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__WAIT_FLAGS = eINSTANCE.getTask_Wait_flags();

		/**
		 * The meta object literal for the '<em><b>Mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__MM = eINSTANCE.getTask_Mm();

		/**
		 * The meta object literal for the '<em><b>Active mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__ACTIVE_MM = eINSTANCE.getTask_Active_mm();

		/**
		 * The meta object literal for the '<em><b>Min flt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__MIN_FLT = eINSTANCE.getTask_Min_flt();

		/**
		 * The meta object literal for the '<em><b>Maj flt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__MAJ_FLT = eINSTANCE.getTask_Maj_flt();

		/**
		 * The meta object literal for the '<em><b>Ppptr</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__PPPTR = eINSTANCE.getTask_P_pptr();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__UID = eINSTANCE.getTask_Uid();

		/**
		 * The meta object literal for the '<em><b>Esp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__ESP = eINSTANCE.getTask_Esp();

		/**
		 * The meta object literal for the '<em><b>Cr2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__CR2 = eINSTANCE.getTask_Cr2();

		/**
		 * The meta object literal for the '<em><b>Rlim</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__RLIM = eINSTANCE.getTask_Rlim();

		/**
		 * The meta object literal for the '<em><b>Vfork done</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TASK__VFORK_DONE = eINSTANCE.getTask_Vfork_done();

		/**
		 * The meta object literal for the '<em><b>Si code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TASK__SI_CODE = eINSTANCE.getTask_Si_code();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Cpu <em>Cpu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Cpu
		 * @see org.pagewalk.model.PagewalkPackage#getCpu()
		 * @generated
		 */
		public static final EClass CPU = eINSTANCE.getCpu();

		/**
		 * The meta object literal for the '<em><b>Current</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__CURRENT = eINSTANCE.getCpu_Current();

		/**
		 * The meta object literal for the '<em><b>Local irq count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__LOCAL_IRQ_COUNT = eINSTANCE.getCpu_Local_irq_count();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__NODE = eINSTANCE.getCpu_Node();

		/**
		 * The meta object literal for the '<em><b>Cr0</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__CR0 = eINSTANCE.getCpu_Cr0();

		/**
		 * The meta object literal for the '<em><b>Cr2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__CR2 = eINSTANCE.getCpu_Cr2();

		/**
		 * The meta object literal for the '<em><b>Cr3</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__CR3 = eINSTANCE.getCpu_Cr3();

		/**
		 * The meta object literal for the '<em><b>Cr4</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__CR4 = eINSTANCE.getCpu_Cr4();

		/**
		 * The meta object literal for the '<em><b>Tlb state</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__TLB_STATE = eINSTANCE.getCpu_Tlb_state();

		/**
		 * The meta object literal for the '<em><b>Active mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__ACTIVE_MM = eINSTANCE.getCpu_Active_mm();

		/**
		 * The meta object literal for the '<em><b>Tlb entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__TLB_ENTRIES = eINSTANCE.getCpu_Tlb_entries();

		/**
		 * The meta object literal for the '<em><b>Tlb</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__TLB = eINSTANCE.getCpu_Tlb();

		/**
		 * The meta object literal for the '<em><b>Tlb hits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__TLB_HITS = eINSTANCE.getCpu_Tlb_hits();

		/**
		 * The meta object literal for the '<em><b>Tlb misses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__TLB_MISSES = eINSTANCE.getCpu_Tlb_misses();

		/**
		 * The meta object literal for the '<em><b>Walk reads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__WALK_READS = eINSTANCE.getCpu_Walk_reads();

		/**
		 * The meta object literal for the '<em><b>Shootdowns</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__SHOOTDOWNS = eINSTANCE.getCpu_Shootdowns();

		/**
		 * The meta object literal for the '<em><b>Pgd quick</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__PGD_QUICK = eINSTANCE.getCpu_Pgd_quick();

		/**
		 * The meta object literal for the '<em><b>Pmd quick</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__PMD_QUICK = eINSTANCE.getCpu_Pmd_quick();

		/**
		 * The meta object literal for the '<em><b>Pte quick</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference CPU__PTE_QUICK = eINSTANCE.getCpu_Pte_quick();

		/**
		 * The meta object literal for the '<em><b>Pgtable cache sz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute CPU__PGTABLE_CACHE_SZ = eINSTANCE.getCpu_Pgtable_cache_sz();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Timer <em>Timer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Timer
		 * @see org.pagewalk.model.PagewalkPackage#getTimer()
		 * @generated
		 */
		public static final EClass TIMER = eINSTANCE.getTimer();

		/**
		 * The meta object literal for the '<em><b>Expires</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TIMER__EXPIRES = eINSTANCE.getTimer_Expires();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TIMER__DATA = eINSTANCE.getTimer_Data();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TIMER__LIST = eINSTANCE.getTimer_List();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TIMER__FUNCTION = eINSTANCE.getTimer_Function();

		/**
		 * The meta object literal for the '<em><b>Disk</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TIMER__DISK = eINSTANCE.getTimer_Disk();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.E820Entry <em>E820 Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.E820Entry
		 * @see org.pagewalk.model.PagewalkPackage#getE820Entry()
		 * @generated
		 */
		public static final EClass E820_ENTRY = eINSTANCE.getE820Entry();

		/**
		 * The meta object literal for the '<em><b>Addr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute E820_ENTRY__ADDR = eINSTANCE.getE820Entry_Addr();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute E820_ENTRY__SIZE = eINSTANCE.getE820Entry_Size();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute E820_ENTRY__TYPE = eINSTANCE.getE820Entry_Type();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.BootBlock <em>Boot Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.BootBlock
		 * @see org.pagewalk.model.PagewalkPackage#getBootBlock()
		 * @generated
		 */
		public static final EClass BOOT_BLOCK = eINSTANCE.getBootBlock();

		/**
		 * The meta object literal for the '<em><b>Addr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOT_BLOCK__ADDR = eINSTANCE.getBootBlock_Addr();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOT_BLOCK__SIZE = eINSTANCE.getBootBlock_Size();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BOOT_BLOCK__WHAT = eINSTANCE.getBootBlock_What();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.LogLine <em>Log Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.LogLine
		 * @see org.pagewalk.model.PagewalkPackage#getLogLine()
		 * @generated
		 */
		public static final EClass LOG_LINE = eINSTANCE.getLogLine();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LOG_LINE__TEXT = eINSTANCE.getLogLine_Text();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute LOG_LINE__TIME = eINSTANCE.getLogLine_Time();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Distance <em>Distance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Distance
		 * @see org.pagewalk.model.PagewalkPackage#getDistance()
		 * @generated
		 */
		public static final EClass DISTANCE = eINSTANCE.getDistance();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISTANCE__TO = eINSTANCE.getDistance_To();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISTANCE__DISTANCE = eINSTANCE.getDistance_Distance();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Region <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Region
		 * @see org.pagewalk.model.PagewalkPackage#getRegion()
		 * @generated
		 */
		public static final EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__NAME = eINSTANCE.getRegion_Name();

		/**
		 * The meta object literal for the '<em><b>Fit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__FIT = eINSTANCE.getRegion_Fit();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__SIZE = eINSTANCE.getRegion_Size();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__UNIT = eINSTANCE.getRegion_Unit();

		/**
		 * The meta object literal for the '<em><b>Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__USED = eINSTANCE.getRegion_Used();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__REQUESTED = eINSTANCE.getRegion_Requested();

		/**
		 * The meta object literal for the '<em><b>Internal waste</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__INTERNAL_WASTE = eINSTANCE.getRegion_Internal_waste();

		/**
		 * The meta object literal for the '<em><b>Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__FREE = eINSTANCE.getRegion_Free();

		/**
		 * The meta object literal for the '<em><b>Largest free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__LARGEST_FREE = eINSTANCE.getRegion_Largest_free();

		/**
		 * The meta object literal for the '<em><b>External waste</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__EXTERNAL_WASTE = eINSTANCE.getRegion_External_waste();

		/**
		 * The meta object literal for the '<em><b>Nr holes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__NR_HOLES = eINSTANCE.getRegion_Nr_holes();

		/**
		 * The meta object literal for the '<em><b>Searches</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__SEARCHES = eINSTANCE.getRegion_Searches();

		/**
		 * The meta object literal for the '<em><b>Search length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__SEARCH_LENGTH = eINSTANCE.getRegion_Search_length();

		/**
		 * The meta object literal for the '<em><b>Last search</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__LAST_SEARCH = eINSTANCE.getRegion_Last_search();

		/**
		 * The meta object literal for the '<em><b>Splits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__SPLITS = eINSTANCE.getRegion_Splits();

		/**
		 * The meta object literal for the '<em><b>Merges</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__MERGES = eINSTANCE.getRegion_Merges();

		/**
		 * The meta object literal for the '<em><b>Failures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__FAILURES = eINSTANCE.getRegion_Failures();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION__BLOCKS = eINSTANCE.getRegion_Blocks();

		/**
		 * The meta object literal for the '<em><b>Free list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION__FREE_LIST = eINSTANCE.getRegion_Free_list();

		/**
		 * The meta object literal for the '<em><b>Rover</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION__ROVER = eINSTANCE.getRegion_Rover();

		/**
		 * The meta object literal for the '<em><b>Nr orders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION__NR_ORDERS = eINSTANCE.getRegion_Nr_orders();

		/**
		 * The meta object literal for the '<em><b>Orders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION__ORDERS = eINSTANCE.getRegion_Orders();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.RegionBlock <em>Region Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.RegionBlock
		 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock()
		 * @generated
		 */
		public static final EClass REGION_BLOCK = eINSTANCE.getRegionBlock();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_BLOCK__START = eINSTANCE.getRegionBlock_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_BLOCK__SIZE = eINSTANCE.getRegionBlock_Size();

		/**
		 * The meta object literal for the '<em><b>Requested</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_BLOCK__REQUESTED = eINSTANCE.getRegionBlock_Requested();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_BLOCK__STATE = eINSTANCE.getRegionBlock_State();

		/**
		 * The meta object literal for the '<em><b>Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_BLOCK__FREE = eINSTANCE.getRegionBlock_Free();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION_BLOCK__REGION = eINSTANCE.getRegionBlock_Region();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION_BLOCK__LIST = eINSTANCE.getRegionBlock_List();

		/**
		 * The meta object literal for the '<em><b>Free list</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION_BLOCK__FREE_LIST = eINSTANCE.getRegionBlock_Free_list();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.RegionOrder <em>Region Order</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.RegionOrder
		 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder()
		 * @generated
		 */
		public static final EClass REGION_ORDER = eINSTANCE.getRegionOrder();

		/**
		 * The meta object literal for the '<em><b>Region</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION_ORDER__REGION = eINSTANCE.getRegionOrder_Region();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_ORDER__SIZE = eINSTANCE.getRegionOrder_Size();

		/**
		 * The meta object literal for the '<em><b>Free list</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REGION_ORDER__FREE_LIST = eINSTANCE.getRegionOrder_Free_list();

		/**
		 * The meta object literal for the '<em><b>Nr blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_ORDER__NR_BLOCKS = eINSTANCE.getRegionOrder_Nr_blocks();

		/**
		 * The meta object literal for the '<em><b>Nr local</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_ORDER__NR_LOCAL = eINSTANCE.getRegionOrder_Nr_local();

		/**
		 * The meta object literal for the '<em><b>Nr global</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_ORDER__NR_GLOBAL = eINSTANCE.getRegionOrder_Nr_global();

		/**
		 * The meta object literal for the '<em><b>Slack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REGION_ORDER__SLACK = eINSTANCE.getRegionOrder_Slack();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.MmStruct <em>Mm Struct</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.MmStruct
		 * @see org.pagewalk.model.PagewalkPackage#getMmStruct()
		 * @generated
		 */
		public static final EClass MM_STRUCT = eINSTANCE.getMmStruct();

		/**
		 * The meta object literal for the '<em><b>Mmap</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MM_STRUCT__MMAP = eINSTANCE.getMmStruct_Mmap();

		/**
		 * The meta object literal for the '<em><b>Mm rb</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MM_STRUCT__MM_RB = eINSTANCE.getMmStruct_Mm_rb();

		/**
		 * The meta object literal for the '<em><b>Mmap cache</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MM_STRUCT__MMAP_CACHE = eINSTANCE.getMmStruct_Mmap_cache();

		/**
		 * The meta object literal for the '<em><b>Pgd</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MM_STRUCT__PGD = eINSTANCE.getMmStruct_Pgd();

		/**
		 * The meta object literal for the '<em><b>Mm users</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__MM_USERS = eINSTANCE.getMmStruct_Mm_users();

		/**
		 * The meta object literal for the '<em><b>Mm count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__MM_COUNT = eINSTANCE.getMmStruct_Mm_count();

		/**
		 * The meta object literal for the '<em><b>Map count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__MAP_COUNT = eINSTANCE.getMmStruct_Map_count();

		/**
		 * The meta object literal for the '<em><b>Mmap sem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__MMAP_SEM = eINSTANCE.getMmStruct_Mmap_sem();

		/**
		 * The meta object literal for the '<em><b>Page table lock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__PAGE_TABLE_LOCK = eINSTANCE.getMmStruct_Page_table_lock();

		/**
		 * The meta object literal for the '<em><b>Mmlist</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference MM_STRUCT__MMLIST = eINSTANCE.getMmStruct_Mmlist();

		/**
		 * The meta object literal for the '<em><b>Start code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__START_CODE = eINSTANCE.getMmStruct_Start_code();

		/**
		 * The meta object literal for the '<em><b>End code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__END_CODE = eINSTANCE.getMmStruct_End_code();

		/**
		 * The meta object literal for the '<em><b>Start data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__START_DATA = eINSTANCE.getMmStruct_Start_data();

		/**
		 * The meta object literal for the '<em><b>End data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__END_DATA = eINSTANCE.getMmStruct_End_data();

		/**
		 * The meta object literal for the '<em><b>Start brk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__START_BRK = eINSTANCE.getMmStruct_Start_brk();

		/**
		 * The meta object literal for the '<em><b>Brk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__BRK = eINSTANCE.getMmStruct_Brk();

		/**
		 * The meta object literal for the '<em><b>Start stack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__START_STACK = eINSTANCE.getMmStruct_Start_stack();

		/**
		 * The meta object literal for the '<em><b>Arg start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__ARG_START = eINSTANCE.getMmStruct_Arg_start();

		/**
		 * The meta object literal for the '<em><b>Arg end</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__ARG_END = eINSTANCE.getMmStruct_Arg_end();

		/**
		 * The meta object literal for the '<em><b>Env start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__ENV_START = eINSTANCE.getMmStruct_Env_start();

		/**
		 * The meta object literal for the '<em><b>Env end</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__ENV_END = eINSTANCE.getMmStruct_Env_end();

		/**
		 * The meta object literal for the '<em><b>Rss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__RSS = eINSTANCE.getMmStruct_Rss();

		/**
		 * The meta object literal for the '<em><b>Total vm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__TOTAL_VM = eINSTANCE.getMmStruct_Total_vm();

		/**
		 * The meta object literal for the '<em><b>Locked vm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__LOCKED_VM = eINSTANCE.getMmStruct_Locked_vm();

		/**
		 * The meta object literal for the '<em><b>Def flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__DEF_FLAGS = eINSTANCE.getMmStruct_Def_flags();

		/**
		 * The meta object literal for the '<em><b>Cpu vm mask</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__CPU_VM_MASK = eINSTANCE.getMmStruct_Cpu_vm_mask();

		/**
		 * The meta object literal for the '<em><b>Swap address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__SWAP_ADDRESS = eINSTANCE.getMmStruct_Swap_address();

		/**
		 * The meta object literal for the '<em><b>Dumpable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__DUMPABLE = eINSTANCE.getMmStruct_Dumpable();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute MM_STRUCT__CONTEXT = eINSTANCE.getMmStruct_Context();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.VmArea <em>Vm Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.VmArea
		 * @see org.pagewalk.model.PagewalkPackage#getVmArea()
		 * @generated
		 */
		public static final EClass VM_AREA = eINSTANCE.getVmArea();

		/**
		 * The meta object literal for the '<em><b>Vm mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__VM_MM = eINSTANCE.getVmArea_Vm_mm();

		/**
		 * The meta object literal for the '<em><b>Vm start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_START = eINSTANCE.getVmArea_Vm_start();

		/**
		 * The meta object literal for the '<em><b>Vm end</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_END = eINSTANCE.getVmArea_Vm_end();

		/**
		 * The meta object literal for the '<em><b>Vm next</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__VM_NEXT = eINSTANCE.getVmArea_Vm_next();

		/**
		 * The meta object literal for the '<em><b>Vm page prot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_PAGE_PROT = eINSTANCE.getVmArea_Vm_page_prot();

		/**
		 * The meta object literal for the '<em><b>Vm flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_FLAGS = eINSTANCE.getVmArea_Vm_flags();

		/**
		 * The meta object literal for the '<em><b>Rb parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__RB_PARENT = eINSTANCE.getVmArea_Rb_parent();

		/**
		 * The meta object literal for the '<em><b>Rb left</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__RB_LEFT = eINSTANCE.getVmArea_Rb_left();

		/**
		 * The meta object literal for the '<em><b>Rb right</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__RB_RIGHT = eINSTANCE.getVmArea_Rb_right();

		/**
		 * The meta object literal for the '<em><b>Rb color</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__RB_COLOR = eINSTANCE.getVmArea_Rb_color();

		/**
		 * The meta object literal for the '<em><b>Rb subtree gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__RB_SUBTREE_GAP = eINSTANCE.getVmArea_Rb_subtree_gap();

		/**
		 * The meta object literal for the '<em><b>Vm next share</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__VM_NEXT_SHARE = eINSTANCE.getVmArea_Vm_next_share();

		/**
		 * The meta object literal for the '<em><b>Vm pprev share</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__VM_PPREV_SHARE = eINSTANCE.getVmArea_Vm_pprev_share();

		/**
		 * The meta object literal for the '<em><b>Vm ops</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_OPS = eINSTANCE.getVmArea_Vm_ops();

		/**
		 * The meta object literal for the '<em><b>Vm pgoff</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_PGOFF = eINSTANCE.getVmArea_Vm_pgoff();

		/**
		 * The meta object literal for the '<em><b>Vm file</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__VM_FILE = eINSTANCE.getVmArea_Vm_file();

		/**
		 * The meta object literal for the '<em><b>Vm raend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_RAEND = eINSTANCE.getVmArea_Vm_raend();

		/**
		 * The meta object literal for the '<em><b>Vm private data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute VM_AREA__VM_PRIVATE_DATA = eINSTANCE.getVmArea_Vm_private_data();

		/**
		 * The meta object literal for the '<em><b>Prio left</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__PRIO_LEFT = eINSTANCE.getVmArea_Prio_left();

		/**
		 * The meta object literal for the '<em><b>Prio right</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__PRIO_RIGHT = eINSTANCE.getVmArea_Prio_right();

		/**
		 * The meta object literal for the '<em><b>Prio parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__PRIO_PARENT = eINSTANCE.getVmArea_Prio_parent();

		/**
		 * The meta object literal for the '<em><b>Prio head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__PRIO_HEAD = eINSTANCE.getVmArea_Prio_head();

		/**
		 * The meta object literal for the '<em><b>Prio set</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference VM_AREA__PRIO_SET = eINSTANCE.getVmArea_Prio_set();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.File <em>File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.File
		 * @see org.pagewalk.model.PagewalkPackage#getFile()
		 * @generated
		 */
		public static final EClass FILE = eINSTANCE.getFile();

		/**
		 * The meta object literal for the '<em><b>Fdentry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference FILE__FDENTRY = eINSTANCE.getFile_F_dentry();

		/**
		 * The meta object literal for the '<em><b>Fmode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FMODE = eINSTANCE.getFile_F_mode();

		/**
		 * The meta object literal for the '<em><b>Fcount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FCOUNT = eINSTANCE.getFile_F_count();

		/**
		 * The meta object literal for the '<em><b>Fpos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FPOS = eINSTANCE.getFile_F_pos();

		/**
		 * The meta object literal for the '<em><b>Fflags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FFLAGS = eINSTANCE.getFile_F_flags();

		/**
		 * The meta object literal for the '<em><b>Freada</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FREADA = eINSTANCE.getFile_F_reada();

		/**
		 * The meta object literal for the '<em><b>Framax</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FRAMAX = eINSTANCE.getFile_F_ramax();

		/**
		 * The meta object literal for the '<em><b>Fraend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FRAEND = eINSTANCE.getFile_F_raend();

		/**
		 * The meta object literal for the '<em><b>Fralen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FRALEN = eINSTANCE.getFile_F_ralen();

		/**
		 * The meta object literal for the '<em><b>Frawin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__FRAWIN = eINSTANCE.getFile_F_rawin();

		/**
		 * The meta object literal for the '<em><b>Ra start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__RA_START = eINSTANCE.getFile_Ra_start();

		/**
		 * The meta object literal for the '<em><b>Ra size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__RA_SIZE = eINSTANCE.getFile_Ra_size();

		/**
		 * The meta object literal for the '<em><b>Ra async size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__RA_ASYNC_SIZE = eINSTANCE.getFile_Ra_async_size();

		/**
		 * The meta object literal for the '<em><b>Ra prev index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute FILE__RA_PREV_INDEX = eINSTANCE.getFile_Ra_prev_index();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Dentry <em>Dentry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Dentry
		 * @see org.pagewalk.model.PagewalkPackage#getDentry()
		 * @generated
		 */
		public static final EClass DENTRY = eINSTANCE.getDentry();

		/**
		 * The meta object literal for the '<em><b>Dname</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DENTRY__DNAME = eINSTANCE.getDentry_D_name();

		/**
		 * The meta object literal for the '<em><b>Dinode</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DENTRY__DINODE = eINSTANCE.getDentry_D_inode();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Inode <em>Inode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Inode
		 * @see org.pagewalk.model.PagewalkPackage#getInode()
		 * @generated
		 */
		public static final EClass INODE = eINSTANCE.getInode();

		/**
		 * The meta object literal for the '<em><b>Iino</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__IINO = eINSTANCE.getInode_I_ino();

		/**
		 * The meta object literal for the '<em><b>Isize</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__ISIZE = eINSTANCE.getInode_I_size();

		/**
		 * The meta object literal for the '<em><b>Icount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__ICOUNT = eINSTANCE.getInode_I_count();

		/**
		 * The meta object literal for the '<em><b>Iwritecount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__IWRITECOUNT = eINSTANCE.getInode_I_writecount();

		/**
		 * The meta object literal for the '<em><b>Inlink</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__INLINK = eINSTANCE.getInode_I_nlink();

		/**
		 * The meta object literal for the '<em><b>Imapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INODE__IMAPPING = eINSTANCE.getInode_I_mapping();

		/**
		 * The meta object literal for the '<em><b>Idev</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INODE__IDEV = eINSTANCE.getInode_I_dev();

		/**
		 * The meta object literal for the '<em><b>Iblocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__IBLOCKS = eINSTANCE.getInode_I_blocks();

		/**
		 * The meta object literal for the '<em><b>Istate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__ISTATE = eINSTANCE.getInode_I_state();

		/**
		 * The meta object literal for the '<em><b>Idata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INODE__IDATA = eINSTANCE.getInode_I_data();

		/**
		 * The meta object literal for the '<em><b>Next alloc goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute INODE__NEXT_ALLOC_GOAL = eINSTANCE.getInode_Next_alloc_goal();

		/**
		 * The meta object literal for the '<em><b>Idirty buffers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INODE__IDIRTY_BUFFERS = eINSTANCE.getInode_I_dirty_buffers();

		/**
		 * The meta object literal for the '<em><b>Idirty data buffers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference INODE__IDIRTY_DATA_BUFFERS = eINSTANCE.getInode_I_dirty_data_buffers();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.TlbEntry <em>Tlb Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.TlbEntry
		 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry()
		 * @generated
		 */
		public static final EClass TLB_ENTRY = eINSTANCE.getTlbEntry();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TLB_ENTRY__TAG = eINSTANCE.getTlbEntry_Tag();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TLB_ENTRY__PAGE = eINSTANCE.getTlbEntry_Page();

		/**
		 * The meta object literal for the '<em><b>Page shift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TLB_ENTRY__PAGE_SHIFT = eINSTANCE.getTlbEntry_Page_shift();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TLB_ENTRY__FLAGS = eINSTANCE.getTlbEntry_Flags();

		/**
		 * The meta object literal for the '<em><b>Mm</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TLB_ENTRY__MM = eINSTANCE.getTlbEntry_Mm();

		/**
		 * The meta object literal for the '<em><b>Age</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TLB_ENTRY__AGE = eINSTANCE.getTlbEntry_Age();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Rlimit <em>Rlimit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Rlimit
		 * @see org.pagewalk.model.PagewalkPackage#getRlimit()
		 * @generated
		 */
		public static final EClass RLIMIT = eINSTANCE.getRlimit();

		/**
		 * The meta object literal for the '<em><b>Rlim cur</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RLIMIT__RLIM_CUR = eINSTANCE.getRlimit_Rlim_cur();

		/**
		 * The meta object literal for the '<em><b>Rlim max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RLIMIT__RLIM_MAX = eINSTANCE.getRlimit_Rlim_max();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.ShmSegment <em>Shm Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.ShmSegment
		 * @see org.pagewalk.model.PagewalkPackage#getShmSegment()
		 * @generated
		 */
		public static final EClass SHM_SEGMENT = eINSTANCE.getShmSegment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SHM_SEGMENT__ID = eINSTANCE.getShmSegment_Id();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SHM_SEGMENT__KEY = eINSTANCE.getShmSegment_Key();

		/**
		 * The meta object literal for the '<em><b>Shm segsz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SHM_SEGMENT__SHM_SEGSZ = eINSTANCE.getShmSegment_Shm_segsz();

		/**
		 * The meta object literal for the '<em><b>Shm nattch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SHM_SEGMENT__SHM_NATTCH = eINSTANCE.getShmSegment_Shm_nattch();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute SHM_SEGMENT__MODE = eINSTANCE.getShmSegment_Mode();

		/**
		 * The meta object literal for the '<em><b>Shm file</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference SHM_SEGMENT__SHM_FILE = eINSTANCE.getShmSegment_Shm_file();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Program <em>Program</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Program
		 * @see org.pagewalk.model.PagewalkPackage#getProgram()
		 * @generated
		 */
		public static final EClass PROGRAM = eINSTANCE.getProgram();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__NAME = eINSTANCE.getProgram_Name();

		/**
		 * The meta object literal for the '<em><b>Dentry</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PROGRAM__DENTRY = eINSTANCE.getProgram_Dentry();

		/**
		 * The meta object literal for the '<em><b>Start code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__START_CODE = eINSTANCE.getProgram_Start_code();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__TEXT = eINSTANCE.getProgram_Text();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__DATA = eINSTANCE.getProgram_Data();

		/**
		 * The meta object literal for the '<em><b>Bss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__BSS = eINSTANCE.getProgram_Bss();

		/**
		 * The meta object literal for the '<em><b>Args</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PROGRAM__ARGS = eINSTANCE.getProgram_Args();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.Disk <em>Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Disk
		 * @see org.pagewalk.model.PagewalkPackage#getDisk()
		 * @generated
		 */
		public static final EClass DISK = eINSTANCE.getDisk();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__NAME = eINSTANCE.getDisk_Name();

		/**
		 * The meta object literal for the '<em><b>Block size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__BLOCK_SIZE = eINSTANCE.getDisk_Block_size();

		/**
		 * The meta object literal for the '<em><b>Nr blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__NR_BLOCKS = eINSTANCE.getDisk_Nr_blocks();

		/**
		 * The meta object literal for the '<em><b>Latency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__LATENCY = eINSTANCE.getDisk_Latency();

		/**
		 * The meta object literal for the '<em><b>Inodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__INODES = eINSTANCE.getDisk_Inodes();

		/**
		 * The meta object literal for the '<em><b>Reads</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__READS = eINSTANCE.getDisk_Reads();

		/**
		 * The meta object literal for the '<em><b>Writes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__WRITES = eINSTANCE.getDisk_Writes();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__HEAD = eINSTANCE.getDisk_Head();

		/**
		 * The meta object literal for the '<em><b>Seeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__SEEKS = eINSTANCE.getDisk_Seeks();

		/**
		 * The meta object literal for the '<em><b>Bd inode</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISK__BD_INODE = eINSTANCE.getDisk_Bd_inode();

		/**
		 * The meta object literal for the '<em><b>Queue head</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISK__QUEUE_HEAD = eINSTANCE.getDisk_Queue_head();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK__REQUESTS = eINSTANCE.getDisk_Requests();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISK__BLOCKS = eINSTANCE.getDisk_Blocks();

		/**
		 * The meta object literal for the '<em><b>In service</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISK__IN_SERVICE = eINSTANCE.getDisk_In_service();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.RadixTreeRoot <em>Radix Tree Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.RadixTreeRoot
		 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot()
		 * @generated
		 */
		public static final EClass RADIX_TREE_ROOT = eINSTANCE.getRadixTreeRoot();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_ROOT__NAME = eINSTANCE.getRadixTreeRoot_Name();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_ROOT__HEIGHT = eINSTANCE.getRadixTreeRoot_Height();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_ROOT__NODES = eINSTANCE.getRadixTreeRoot_Nodes();

		/**
		 * The meta object literal for the '<em><b>Rnode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_ROOT__RNODE = eINSTANCE.getRadixTreeRoot_Rnode();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_ROOT__TAGS = eINSTANCE.getRadixTreeRoot_Tags();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_ROOT__MAPPING = eINSTANCE.getRadixTreeRoot_Mapping();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_ROOT__NODE = eINSTANCE.getRadixTreeRoot_Node();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.RadixTreeNode <em>Radix Tree Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.RadixTreeNode
		 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode()
		 * @generated
		 */
		public static final EClass RADIX_TREE_NODE = eINSTANCE.getRadixTreeNode();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_NODE__ROOT = eINSTANCE.getRadixTreeNode_Root();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_NODE__PARENT = eINSTANCE.getRadixTreeNode_Parent();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__OFFSET = eINSTANCE.getRadixTreeNode_Offset();

		/**
		 * The meta object literal for the '<em><b>Shift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__SHIFT = eINSTANCE.getRadixTreeNode_Shift();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__COUNT = eINSTANCE.getRadixTreeNode_Count();

		/**
		 * The meta object literal for the '<em><b>Tags dirty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__TAGS_DIRTY = eINSTANCE.getRadixTreeNode_Tags_dirty();

		/**
		 * The meta object literal for the '<em><b>Tags writeback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__TAGS_WRITEBACK = eINSTANCE.getRadixTreeNode_Tags_writeback();

		/**
		 * The meta object literal for the '<em><b>Tags towrite</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_NODE__TAGS_TOWRITE = eINSTANCE.getRadixTreeNode_Tags_towrite();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_NODE__SLOTS = eINSTANCE.getRadixTreeNode_Slots();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.RadixTreeSlot <em>Radix Tree Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.RadixTreeSlot
		 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot()
		 * @generated
		 */
		public static final EClass RADIX_TREE_SLOT = eINSTANCE.getRadixTreeSlot();

		/**
		 * The meta object literal for the '<em><b>Entry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute RADIX_TREE_SLOT__ENTRY = eINSTANCE.getRadixTreeSlot_Entry();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_SLOT__NODE = eINSTANCE.getRadixTreeSlot_Node();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference RADIX_TREE_SLOT__PAGE = eINSTANCE.getRadixTreeSlot_Page();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.TrieRoot <em>Trie Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.TrieRoot
		 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot()
		 * @generated
		 */
		public static final EClass TRIE_ROOT = eINSTANCE.getTrieRoot();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_ROOT__NAME = eINSTANCE.getTrieRoot_Name();

		/**
		 * The meta object literal for the '<em><b>Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_ROOT__BITS = eINSTANCE.getTrieRoot_Bits();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_ROOT__NODES = eINSTANCE.getTrieRoot_Nodes();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_ROOT__ROOT = eINSTANCE.getTrieRoot_Root();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_ROOT__MAPPING = eINSTANCE.getTrieRoot_Mapping();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.TrieNode <em>Trie Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.TrieNode
		 * @see org.pagewalk.model.PagewalkPackage#getTrieNode()
		 * @generated
		 */
		public static final EClass TRIE_NODE = eINSTANCE.getTrieNode();

		/**
		 * The meta object literal for the '<em><b>Trie</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_NODE__TRIE = eINSTANCE.getTrieNode_Trie();

		/**
		 * The meta object literal for the '<em><b>Bit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_NODE__BIT = eINSTANCE.getTrieNode_Bit();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_NODE__KEY = eINSTANCE.getTrieNode_Key();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute TRIE_NODE__ITEM = eINSTANCE.getTrieNode_Item();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_NODE__LEFT = eINSTANCE.getTrieNode_Left();

		/**
		 * The meta object literal for the '<em><b>Right</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_NODE__RIGHT = eINSTANCE.getTrieNode_Right();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference TRIE_NODE__PAGE = eINSTANCE.getTrieNode_Page();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.PrioTreeRoot <em>Prio Tree Root</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.PrioTreeRoot
		 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot()
		 * @generated
		 */
		public static final EClass PRIO_TREE_ROOT = eINSTANCE.getPrioTreeRoot();

		/**
		 * The meta object literal for the '<em><b>Prio tree node</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PRIO_TREE_ROOT__PRIO_TREE_NODE = eINSTANCE.getPrioTreeRoot_Prio_tree_node();

		/**
		 * The meta object literal for the '<em><b>Index bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRIO_TREE_ROOT__INDEX_BITS = eINSTANCE.getPrioTreeRoot_Index_bits();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PRIO_TREE_ROOT__AREAS = eINSTANCE.getPrioTreeRoot_Areas();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.PageHashBucket <em>Page Hash Bucket</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.PageHashBucket
		 * @see org.pagewalk.model.PagewalkPackage#getPageHashBucket()
		 * @generated
		 */
		public static final EClass PAGE_HASH_BUCKET = eINSTANCE.getPageHashBucket();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE_HASH_BUCKET__FIRST = eINSTANCE.getPageHashBucket_First();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.PageIndex <em>Page Index</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.PageIndex
		 * @see org.pagewalk.model.PagewalkPackage#getPageIndex()
		 * @generated
		 */
		public static final EClass PAGE_INDEX = eINSTANCE.getPageIndex();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__NAME = eINSTANCE.getPageIndex_Name();

		/**
		 * The meta object literal for the '<em><b>Look ups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__LOOK_UPS = eINSTANCE.getPageIndex_Look_ups();

		/**
		 * The meta object literal for the '<em><b>Visited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__VISITED = eINSTANCE.getPageIndex_Visited();

		/**
		 * The meta object literal for the '<em><b>Compared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__COMPARED = eINSTANCE.getPageIndex_Compared();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__MEMORY = eINSTANCE.getPageIndex_Memory();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_INDEX__ENTRIES = eINSTANCE.getPageIndex_Entries();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.BlockNumber <em>Block Number</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.BlockNumber
		 * @see org.pagewalk.model.PagewalkPackage#getBlockNumber()
		 * @generated
		 */
		public static final EClass BLOCK_NUMBER = eINSTANCE.getBlockNumber();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute BLOCK_NUMBER__NUMBER = eINSTANCE.getBlockNumber_Number();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.ReplacementPolicy <em>Replacement Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.ReplacementPolicy
		 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy()
		 * @generated
		 */
		public static final EClass REPLACEMENT_POLICY = eINSTANCE.getReplacementPolicy();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__NAME = eINSTANCE.getReplacementPolicy_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__KIND = eINSTANCE.getReplacementPolicy_Kind();

		/**
		 * The meta object literal for the '<em><b>Frames</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__FRAMES = eINSTANCE.getReplacementPolicy_Frames();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__REFERENCES = eINSTANCE.getReplacementPolicy_References();

		/**
		 * The meta object literal for the '<em><b>Hits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__HITS = eINSTANCE.getReplacementPolicy_Hits();

		/**
		 * The meta object literal for the '<em><b>Faults</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute REPLACEMENT_POLICY__FAULTS = eINSTANCE.getReplacementPolicy_Faults();

		/**
		 * The meta object literal for the '<em><b>String</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference REPLACEMENT_POLICY__STRING = eINSTANCE.getReplacementPolicy_String();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.PageReference <em>Page Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.PageReference
		 * @see org.pagewalk.model.PagewalkPackage#getPageReference()
		 * @generated
		 */
		public static final EClass PAGE_REFERENCE = eINSTANCE.getPageReference();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_REFERENCE__PAGE = eINSTANCE.getPageReference_Page();

		/**
		 * The meta object literal for the '<em><b>Hit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_REFERENCE__HIT = eINSTANCE.getPageReference_Hit();

		/**
		 * The meta object literal for the '<em><b>Victim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute PAGE_REFERENCE__VICTIM = eINSTANCE.getPageReference_Victim();

		/**
		 * The meta object literal for the '<em><b>List</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference PAGE_REFERENCE__LIST = eINSTANCE.getPageReference_List();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.DiskBlock <em>Disk Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.DiskBlock
		 * @see org.pagewalk.model.PagewalkPackage#getDiskBlock()
		 * @generated
		 */
		public static final EClass DISK_BLOCK = eINSTANCE.getDiskBlock();

		/**
		 * The meta object literal for the '<em><b>Inode</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EReference DISK_BLOCK__INODE = eINSTANCE.getDiskBlock_Inode();

		/**
		 * The meta object literal for the '<em><b>Is used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		public static final EAttribute DISK_BLOCK__IS_USED = eINSTANCE.getDiskBlock_Is_used();

		/**
		 * The meta object literal for the '{@link org.pagewalk.model.PageFlag <em>Page Flag</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.PageFlag
		 * @see org.pagewalk.model.PagewalkPackage#getPageFlag()
		 * @generated
		 */
		public static final EEnum PAGE_FLAG = eINSTANCE.getPageFlag();

		/**
		 * The meta object literal for the '<em>Bits</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.pagewalk.model.Bits
		 * @see org.pagewalk.model.PagewalkPackage#getBits()
		 * @generated
		 */
		public static final EDataType BITS = eINSTANCE.getBits();

	}

} //PagewalkPackage
