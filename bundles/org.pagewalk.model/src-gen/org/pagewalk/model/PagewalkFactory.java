/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.pagewalk.model.PagewalkPackage
 * @generated
 */
public class PagewalkFactory extends EFactoryImpl
{
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final PagewalkFactory eINSTANCE = init();

	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PagewalkFactory init()
	{
		try
		{
			PagewalkFactory thePagewalkFactory = (PagewalkFactory)EPackage.Registry.INSTANCE.getEFactory(PagewalkPackage.eNS_URI);
			if (thePagewalkFactory != null)
			{
				return thePagewalkFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PagewalkFactory();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagewalkFactory()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case PagewalkPackage.MACHINE: return createMachine();
			case PagewalkPackage.NODE: return createNode();
			case PagewalkPackage.ZONE: return createZone();
			case PagewalkPackage.FREE_AREA: return createFreeArea();
			case PagewalkPackage.PAGE: return createPage();
			case PagewalkPackage.LIST_HEAD: return createListHead();
			case PagewalkPackage.ZONELIST: return createZonelist();
			case PagewalkPackage.WAIT_QUEUE_HEAD: return createWaitQueueHead();
			case PagewalkPackage.BOOTMEM_DATA: return createBootmemData();
			case PagewalkPackage.ADDRESS_SPACE: return createAddressSpace();
			case PagewalkPackage.BUFFER_HEAD: return createBufferHead();
			case PagewalkPackage.TASK: return createTask();
			case PagewalkPackage.CPU: return createCpu();
			case PagewalkPackage.TIMER: return createTimer();
			case PagewalkPackage.E820_ENTRY: return createE820Entry();
			case PagewalkPackage.BOOT_BLOCK: return createBootBlock();
			case PagewalkPackage.LOG_LINE: return createLogLine();
			case PagewalkPackage.DISTANCE: return createDistance();
			case PagewalkPackage.REGION: return createRegion();
			case PagewalkPackage.REGION_BLOCK: return createRegionBlock();
			case PagewalkPackage.REGION_ORDER: return createRegionOrder();
			case PagewalkPackage.MM_STRUCT: return createMmStruct();
			case PagewalkPackage.VM_AREA: return createVmArea();
			case PagewalkPackage.FILE: return createFile();
			case PagewalkPackage.DENTRY: return createDentry();
			case PagewalkPackage.INODE: return createInode();
			case PagewalkPackage.TLB_ENTRY: return createTlbEntry();
			case PagewalkPackage.RLIMIT: return createRlimit();
			case PagewalkPackage.SHM_SEGMENT: return createShmSegment();
			case PagewalkPackage.PROGRAM: return createProgram();
			case PagewalkPackage.DISK: return createDisk();
			case PagewalkPackage.RADIX_TREE_ROOT: return createRadixTreeRoot();
			case PagewalkPackage.RADIX_TREE_NODE: return createRadixTreeNode();
			case PagewalkPackage.RADIX_TREE_SLOT: return createRadixTreeSlot();
			case PagewalkPackage.TRIE_ROOT: return createTrieRoot();
			case PagewalkPackage.TRIE_NODE: return createTrieNode();
			case PagewalkPackage.PRIO_TREE_ROOT: return createPrioTreeRoot();
			case PagewalkPackage.PAGE_HASH_BUCKET: return createPageHashBucket();
			case PagewalkPackage.PAGE_INDEX: return createPageIndex();
			case PagewalkPackage.BLOCK_NUMBER: return createBlockNumber();
			case PagewalkPackage.REPLACEMENT_POLICY: return createReplacementPolicy();
			case PagewalkPackage.PAGE_REFERENCE: return createPageReference();
			case PagewalkPackage.DISK_BLOCK: return createDiskBlock();
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
	public Object createFromString(EDataType eDataType, String initialValue)
	{
		switch (eDataType.getClassifierID())
		{
			case PagewalkPackage.PAGE_FLAG:
				return createPageFlagFromString(eDataType, initialValue);
			case PagewalkPackage.BITS:
				return createBitsFromString(eDataType, initialValue);
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
	public String convertToString(EDataType eDataType, Object instanceValue)
	{
		switch (eDataType.getClassifierID())
		{
			case PagewalkPackage.PAGE_FLAG:
				return convertPageFlagToString(eDataType, instanceValue);
			case PagewalkPackage.BITS:
				return convertBitsToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Machine createMachine()
	{
		Machine machine = new Machine();
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node createNode()
	{
		Node node = new Node();
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Zone createZone()
	{
		Zone zone = new Zone();
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FreeArea createFreeArea()
	{
		FreeArea freeArea = new FreeArea();
		return freeArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Page createPage()
	{
		Page page = new Page();
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ListHead createListHead()
	{
		ListHead listHead = new ListHead();
		return listHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Zonelist createZonelist()
	{
		Zonelist zonelist = new Zonelist();
		return zonelist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WaitQueueHead createWaitQueueHead()
	{
		WaitQueueHead waitQueueHead = new WaitQueueHead();
		return waitQueueHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BootmemData createBootmemData()
	{
		BootmemData bootmemData = new BootmemData();
		return bootmemData;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AddressSpace createAddressSpace()
	{
		AddressSpace addressSpace = new AddressSpace();
		return addressSpace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BufferHead createBufferHead()
	{
		BufferHead bufferHead = new BufferHead();
		return bufferHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Task createTask()
	{
		Task task = new Task();
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cpu createCpu()
	{
		Cpu cpu = new Cpu();
		return cpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Timer createTimer()
	{
		Timer timer = new Timer();
		return timer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public E820Entry createE820Entry()
	{
		E820Entry e820Entry = new E820Entry();
		return e820Entry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BootBlock createBootBlock()
	{
		BootBlock bootBlock = new BootBlock();
		return bootBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LogLine createLogLine()
	{
		LogLine logLine = new LogLine();
		return logLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Distance createDistance()
	{
		Distance distance = new Distance();
		return distance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Region createRegion()
	{
		Region region = new Region();
		return region;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegionBlock createRegionBlock()
	{
		RegionBlock regionBlock = new RegionBlock();
		return regionBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegionOrder createRegionOrder()
	{
		RegionOrder regionOrder = new RegionOrder();
		return regionOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MmStruct createMmStruct()
	{
		MmStruct mmStruct = new MmStruct();
		return mmStruct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VmArea createVmArea()
	{
		VmArea vmArea = new VmArea();
		return vmArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public File createFile()
	{
		File file = new File();
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dentry createDentry()
	{
		Dentry dentry = new Dentry();
		return dentry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Inode createInode()
	{
		Inode inode = new Inode();
		return inode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TlbEntry createTlbEntry()
	{
		TlbEntry tlbEntry = new TlbEntry();
		return tlbEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Rlimit createRlimit()
	{
		Rlimit rlimit = new Rlimit();
		return rlimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShmSegment createShmSegment()
	{
		ShmSegment shmSegment = new ShmSegment();
		return shmSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Program createProgram()
	{
		Program program = new Program();
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Disk createDisk()
	{
		Disk disk = new Disk();
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RadixTreeRoot createRadixTreeRoot()
	{
		RadixTreeRoot radixTreeRoot = new RadixTreeRoot();
		return radixTreeRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RadixTreeNode createRadixTreeNode()
	{
		RadixTreeNode radixTreeNode = new RadixTreeNode();
		return radixTreeNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RadixTreeSlot createRadixTreeSlot()
	{
		RadixTreeSlot radixTreeSlot = new RadixTreeSlot();
		return radixTreeSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrieRoot createTrieRoot()
	{
		TrieRoot trieRoot = new TrieRoot();
		return trieRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrieNode createTrieNode()
	{
		TrieNode trieNode = new TrieNode();
		return trieNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrioTreeRoot createPrioTreeRoot()
	{
		PrioTreeRoot prioTreeRoot = new PrioTreeRoot();
		return prioTreeRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PageHashBucket createPageHashBucket()
	{
		PageHashBucket pageHashBucket = new PageHashBucket();
		return pageHashBucket;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PageIndex createPageIndex()
	{
		PageIndex pageIndex = new PageIndex();
		return pageIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BlockNumber createBlockNumber()
	{
		BlockNumber blockNumber = new BlockNumber();
		return blockNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReplacementPolicy createReplacementPolicy()
	{
		ReplacementPolicy replacementPolicy = new ReplacementPolicy();
		return replacementPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PageReference createPageReference()
	{
		PageReference pageReference = new PageReference();
		return pageReference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DiskBlock createDiskBlock()
	{
		DiskBlock diskBlock = new DiskBlock();
		return diskBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PageFlag createPageFlagFromString(EDataType eDataType, String initialValue)
	{
		PageFlag result = PageFlag.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPageFlagToString(EDataType eDataType, Object instanceValue)
	{
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bits createBitsFromString(EDataType eDataType, String initialValue)
	{
		return (Bits)super.createFromString(eDataType, initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBitsToString(EDataType eDataType, Object instanceValue)
	{
		return super.convertToString(eDataType, instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagewalkPackage getPagewalkPackage()
	{
		return (PagewalkPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PagewalkPackage getPackage()
	{
		return PagewalkPackage.eINSTANCE;
	}

} //PagewalkFactory
