/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The emulated computer and the kernel's global variables. There is exactly one: row 0.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Machine#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getArch <em>Arch</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getJiffies <em>Jiffies</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPAGE_SHIFT <em>PAGE SHIFT</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPAGE_OFFSET <em>PAGE OFFSET</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMAX_ORDER <em>MAX ORDER</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getHigh_memory <em>High memory</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getNum_physpages <em>Num physpages</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMax_mapnr <em>Max mapnr</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMem_map <em>Mem map</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getNumnodes <em>Numnodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgdat_list <em>Pgdat list</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getActive_list <em>Active list</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getInactive_list <em>Inactive list</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getAddress_spaces <em>Address spaces</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBuffer_heads <em>Buffer heads</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTimer_list <em>Timer list</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMin_low_pfn <em>Min low pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMax_low_pfn <em>Max low pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMax_pfn <em>Max pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getHighstart_pfn <em>Highstart pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getHighend_pfn <em>Highend pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTotalram_pages <em>Totalram pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTotalhigh_pages <em>Totalhigh pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get_text <em>text</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get_etext <em>etext</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get_edata <em>edata</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get__init_begin <em>init begin</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get__init_end <em>init end</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#get_end <em>end</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getSizeof_page <em>Sizeof page</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getE820 <em>E820</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBoot_blocks <em>Boot blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getLog <em>Log</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getZone_table <em>Zone table</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRandom_state <em>Random state</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRegions <em>Regions</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRegion_blocks <em>Region blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTASK_SIZE <em>TASK SIZE</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getSwapper_pg_dir <em>Swapper pg dir</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getEmpty_zero_page <em>Empty zero page</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getInit_mm <em>Init mm</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMmlist <em>Mmlist</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMmlist_nr <em>Mmlist nr</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getNr_active_pages <em>Nr active pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getNr_inactive_pages <em>Nr inactive pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPage_cache_size <em>Page cache size</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getSysctl_overcommit_memory <em>Sysctl overcommit memory</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getMms <em>Mms</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getVmas <em>Vmas</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getFiles <em>Files</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getDentries <em>Dentries</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getInodes <em>Inodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getShm_segments <em>Shm segments</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPrograms <em>Programs</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPage_hash_table <em>Page hash table</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPage_hash_bits <em>Page hash bits</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPage_indexes <em>Page indexes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRadix_trees <em>Radix trees</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRadix_tree_nodes <em>Radix tree nodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getRadix_tree_slots <em>Radix tree slots</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTries <em>Tries</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getTrie_nodes <em>Trie nodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPrio_trees <em>Prio trees</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBlock_numbers <em>Block numbers</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBuf_clean <em>Buf clean</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBuf_locked <em>Buf locked</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getBuf_dirty <em>Buf dirty</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPage_references <em>Page references</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getVm_max_readahead <em>Vm max readahead</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getVm_min_readahead <em>Vm min readahead</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgpgin <em>Pgpgin</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgpgout <em>Pgpgout</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgfault <em>Pgfault</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgmajfault <em>Pgmajfault</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgactivate <em>Pgactivate</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgdeactivate <em>Pgdeactivate</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgscan <em>Pgscan</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getPgsteal <em>Pgsteal</em>}</li>
 *   <li>{@link org.pagewalk.model.Machine#getDisk_blocks <em>Disk blocks</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getMachine()
 * @generated
 */
public class Machine extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Machine()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return PagewalkPackage.Literals.MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected int eStaticFeatureCount()
	{
		return 0;
	}

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel that runs, by the name of its profile, such as linux-2.4.20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Kernel()
	 * @generated
	 */
	public String getKernel()
	{
		return (String)eGet(PagewalkPackage.Literals.MACHINE__KERNEL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newKernel the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	public void setKernel(String newKernel)
	{
		eSet(PagewalkPackage.Literals.MACHINE__KERNEL, newKernel);
	}

	/**
	 * Returns the value of the '<em><b>Arch</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The processor architecture, such as x86.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arch</em>' attribute.
	 * @see #setArch(String)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Arch()
	 * @generated
	 */
	public String getArch()
	{
		return (String)eGet(PagewalkPackage.Literals.MACHINE__ARCH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getArch <em>Arch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newArch the new value of the '<em>Arch</em>' attribute.
	 * @see #getArch()
	 * @generated
	 */
	public void setArch(String newArch)
	{
		eSet(PagewalkPackage.Literals.MACHINE__ARCH, newArch);
	}

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many processors there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Cpus()
	 * @generated
	 */
	public int getCpus()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__CPUS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCpus the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	public void setCpus(int newCpus)
	{
		eSet(PagewalkPackage.Literals.MACHINE__CPUS, newCpus);
	}

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much physical memory the machine was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Memory()
	 * @generated
	 */
	public long getMemory()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__MEMORY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMemory the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	public void setMemory(long newMemory)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MEMORY, newMemory);
	}

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the machine's random numbers start; the same scenario and seed give the same run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Seed()
	 * @generated
	 */
	public long getSeed()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__SEED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSeed the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	public void setSeed(long newSeed)
	{
		eSet(PagewalkPackage.Literals.MACHINE__SEED, newSeed);
	}

	/**
	 * Returns the value of the '<em><b>Jiffies</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual clock: timer ticks since boot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jiffies</em>' attribute.
	 * @see #setJiffies(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Jiffies()
	 * @generated
	 */
	public long getJiffies()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__JIFFIES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getJiffies <em>Jiffies</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newJiffies the new value of the '<em>Jiffies</em>' attribute.
	 * @see #getJiffies()
	 * @generated
	 */
	public void setJiffies(long newJiffies)
	{
		eSet(PagewalkPackage.Literals.MACHINE__JIFFIES, newJiffies);
	}

	/**
	 * Returns the value of the '<em><b>PAGE SHIFT</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of a page as a power of two: 12 stands for 4 KiB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>PAGE SHIFT</em>' attribute.
	 * @see #setPAGE_SHIFT(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_PAGE_SHIFT()
	 * @generated
	 */
	public int getPAGE_SHIFT()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__PAGE_SHIFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPAGE_SHIFT <em>PAGE SHIFT</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPAGE_SHIFT the new value of the '<em>PAGE SHIFT</em>' attribute.
	 * @see #getPAGE_SHIFT()
	 * @generated
	 */
	public void setPAGE_SHIFT(int newPAGE_SHIFT)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PAGE_SHIFT, newPAGE_SHIFT);
	}

	/**
	 * Returns the value of the '<em><b>PAGE OFFSET</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where physical address 0 appears in the kernel's part of the linear address space; 3 GiB on the x86.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>PAGE OFFSET</em>' attribute.
	 * @see #setPAGE_OFFSET(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_PAGE_OFFSET()
	 * @generated
	 */
	public long getPAGE_OFFSET()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PAGE_OFFSET, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPAGE_OFFSET <em>PAGE OFFSET</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPAGE_OFFSET the new value of the '<em>PAGE OFFSET</em>' attribute.
	 * @see #getPAGE_OFFSET()
	 * @generated
	 */
	public void setPAGE_OFFSET(long newPAGE_OFFSET)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PAGE_OFFSET, newPAGE_OFFSET);
	}

	/**
	 * Returns the value of the '<em><b>MAX ORDER</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many orders of free blocks the buddy allocator keeps: 10 means blocks of 1 to 512 pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>MAX ORDER</em>' attribute.
	 * @see #setMAX_ORDER(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_MAX_ORDER()
	 * @generated
	 */
	public int getMAX_ORDER()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MAX_ORDER, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMAX_ORDER <em>MAX ORDER</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMAX_ORDER the new value of the '<em>MAX ORDER</em>' attribute.
	 * @see #getMAX_ORDER()
	 * @generated
	 */
	public void setMAX_ORDER(int newMAX_ORDER)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MAX_ORDER, newMAX_ORDER);
	}

	/**
	 * Returns the value of the '<em><b>High memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel address at which directly mapped memory ends; page frames beyond it belong to ZONE_HIGHMEM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High memory</em>' attribute.
	 * @see #setHigh_memory(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_High_memory()
	 * @generated
	 */
	public long getHigh_memory()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__HIGH_MEMORY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getHigh_memory <em>High memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHigh_memory the new value of the '<em>High memory</em>' attribute.
	 * @see #getHigh_memory()
	 * @generated
	 */
	public void setHigh_memory(long newHigh_memory)
	{
		eSet(PagewalkPackage.Literals.MACHINE__HIGH_MEMORY, newHigh_memory);
	}

	/**
	 * Returns the value of the '<em><b>Num physpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many page frames exist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num physpages</em>' attribute.
	 * @see #setNum_physpages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Num_physpages()
	 * @generated
	 */
	public int getNum_physpages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__NUM_PHYSPAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getNum_physpages <em>Num physpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNum_physpages the new value of the '<em>Num physpages</em>' attribute.
	 * @see #getNum_physpages()
	 * @generated
	 */
	public void setNum_physpages(int newNum_physpages)
	{
		eSet(PagewalkPackage.Literals.MACHINE__NUM_PHYSPAGES, newNum_physpages);
	}

	/**
	 * Returns the value of the '<em><b>Max mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many entries mem_map has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max mapnr</em>' attribute.
	 * @see #setMax_mapnr(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Max_mapnr()
	 * @generated
	 */
	public int getMax_mapnr()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MAX_MAPNR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMax_mapnr <em>Max mapnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMax_mapnr the new value of the '<em>Max mapnr</em>' attribute.
	 * @see #getMax_mapnr()
	 * @generated
	 */
	public void setMax_mapnr(int newMax_mapnr)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MAX_MAPNR, newMax_mapnr);
	}

	/**
	 * Returns the value of the '<em><b>Mem map</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The global array with one struct page for each physical page frame, in the order of their addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mem map</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Mem_map()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getMem_map()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.MACHINE__MEM_MAP, true);
	}

	/**
	 * Returns the value of the '<em><b>Numnodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many memory nodes there are; 1 on a machine with uniform memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numnodes</em>' attribute.
	 * @see #setNumnodes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Numnodes()
	 * @generated
	 */
	public int getNumnodes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__NUMNODES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getNumnodes <em>Numnodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNumnodes the new value of the '<em>Numnodes</em>' attribute.
	 * @see #getNumnodes()
	 * @generated
	 */
	public void setNumnodes(int newNumnodes)
	{
		eSet(PagewalkPackage.Literals.MACHINE__NUMNODES, newNumnodes);
	}

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every node by its number; pgdat_list and node_next link the same nodes in the order of their start-up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Nodes()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Node> getNodes()
	{
		return (EList<Node>)eGet(PagewalkPackage.Literals.MACHINE__NODES, true);
	}

	/**
	 * Returns the value of the '<em><b>Pgdat list</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first node of the list that links all nodes through node_next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgdat list</em>' reference.
	 * @see #setPgdat_list(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgdat_list()
	 * @generated
	 */
	public Node getPgdat_list()
	{
		return (Node)eGet(PagewalkPackage.Literals.MACHINE__PGDAT_LIST, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgdat_list <em>Pgdat list</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgdat_list the new value of the '<em>Pgdat list</em>' reference.
	 * @see #getPgdat_list()
	 * @generated
	 */
	public void setPgdat_list(Node newPgdat_list)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGDAT_LIST, newPgdat_list);
	}

	/**
	 * Returns the value of the '<em><b>Active list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages in recent use, the hottest first, linked through lru. Page replacement looks at its far end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Active_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getActive_list()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.MACHINE__ACTIVE_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Inactive list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that may be reclaimed, linked through lru. Page replacement takes from its far end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inactive list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Inactive_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getInactive_list()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.MACHINE__INACTIVE_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Address spaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.AddressSpace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every address_space that exists, whoever uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address spaces</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Address_spaces()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<AddressSpace> getAddress_spaces()
	{
		return (EList<AddressSpace>)eGet(PagewalkPackage.Literals.MACHINE__ADDRESS_SPACES, true);
	}

	/**
	 * Returns the value of the '<em><b>Buffer heads</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every buffer_head that exists, whoever uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffer heads</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Buffer_heads()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getBuffer_heads()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.MACHINE__BUFFER_HEADS, true);
	}

	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Cpu}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every processor by its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Cpu()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Cpu> getCpu()
	{
		return (EList<Cpu>)eGet(PagewalkPackage.Literals.MACHINE__CPU, true);
	}

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every task that exists: processes, kernel threads, and what idles on each processor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Tasks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Task> getTasks()
	{
		return (EList<Task>)eGet(PagewalkPackage.Literals.MACHINE__TASKS, true);
	}

	/**
	 * Returns the value of the '<em><b>Timer list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Timer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every timer that is set, the next one first. The kernel keeps them in a wheel; here it is one list in the order in which they run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timer list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Timer_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Timer> getTimer_list()
	{
		return (EList<Timer>)eGet(PagewalkPackage.Literals.MACHINE__TIMER_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Min low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first page frame behind the kernel image: from here on low memory may be given out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min low pfn</em>' attribute.
	 * @see #setMin_low_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Min_low_pfn()
	 * @generated
	 */
	public int getMin_low_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MIN_LOW_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMin_low_pfn <em>Min low pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMin_low_pfn the new value of the '<em>Min low pfn</em>' attribute.
	 * @see #getMin_low_pfn()
	 * @generated
	 */
	public void setMin_low_pfn(int newMin_low_pfn)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MIN_LOW_PFN, newMin_low_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Max low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame at which low memory ends, which the kernel maps directly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max low pfn</em>' attribute.
	 * @see #setMax_low_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Max_low_pfn()
	 * @generated
	 */
	public int getMax_low_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MAX_LOW_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMax_low_pfn <em>Max low pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMax_low_pfn the new value of the '<em>Max low pfn</em>' attribute.
	 * @see #getMax_low_pfn()
	 * @generated
	 */
	public void setMax_low_pfn(int newMax_low_pfn)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MAX_LOW_PFN, newMax_low_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Max pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame at which all memory ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max pfn</em>' attribute.
	 * @see #setMax_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Max_pfn()
	 * @generated
	 */
	public int getMax_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MAX_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMax_pfn <em>Max pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMax_pfn the new value of the '<em>Max pfn</em>' attribute.
	 * @see #getMax_pfn()
	 * @generated
	 */
	public void setMax_pfn(int newMax_pfn)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MAX_PFN, newMax_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Highstart pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame at which high memory starts; max_pfn where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highstart pfn</em>' attribute.
	 * @see #setHighstart_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Highstart_pfn()
	 * @generated
	 */
	public int getHighstart_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__HIGHSTART_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getHighstart_pfn <em>Highstart pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHighstart_pfn the new value of the '<em>Highstart pfn</em>' attribute.
	 * @see #getHighstart_pfn()
	 * @generated
	 */
	public void setHighstart_pfn(int newHighstart_pfn)
	{
		eSet(PagewalkPackage.Literals.MACHINE__HIGHSTART_PFN, newHighstart_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Highend pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame at which high memory ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highend pfn</em>' attribute.
	 * @see #setHighend_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Highend_pfn()
	 * @generated
	 */
	public int getHighend_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__HIGHEND_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getHighend_pfn <em>Highend pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHighend_pfn the new value of the '<em>Highend pfn</em>' attribute.
	 * @see #getHighend_pfn()
	 * @generated
	 */
	public void setHighend_pfn(int newHighend_pfn)
	{
		eSet(PagewalkPackage.Literals.MACHINE__HIGHEND_PFN, newHighend_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Totalram pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages boot has given to the page allocator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Totalram pages</em>' attribute.
	 * @see #setTotalram_pages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Totalram_pages()
	 * @generated
	 */
	public int getTotalram_pages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__TOTALRAM_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getTotalram_pages <em>Totalram pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTotalram_pages the new value of the '<em>Totalram pages</em>' attribute.
	 * @see #getTotalram_pages()
	 * @generated
	 */
	public void setTotalram_pages(int newTotalram_pages)
	{
		eSet(PagewalkPackage.Literals.MACHINE__TOTALRAM_PAGES, newTotalram_pages);
	}

	/**
	 * Returns the value of the '<em><b>Totalhigh pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them lie in high memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Totalhigh pages</em>' attribute.
	 * @see #setTotalhigh_pages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Totalhigh_pages()
	 * @generated
	 */
	public int getTotalhigh_pages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__TOTALHIGH_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getTotalhigh_pages <em>Totalhigh pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTotalhigh_pages the new value of the '<em>Totalhigh pages</em>' attribute.
	 * @see #getTotalhigh_pages()
	 * @generated
	 */
	public void setTotalhigh_pages(int newTotalhigh_pages)
	{
		eSet(PagewalkPackage.Literals.MACHINE__TOTALHIGH_PAGES, newTotalhigh_pages);
	}

	/**
	 * Returns the value of the '<em><b>text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code of the kernel image starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>text</em>' attribute.
	 * @see #set_text(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine__text()
	 * @generated
	 */
	public long get_text()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__TEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get_text <em>text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new_text the new value of the '<em>text</em>' attribute.
	 * @see #get_text()
	 * @generated
	 */
	public void set_text(long new_text)
	{
		eSet(PagewalkPackage.Literals.MACHINE__TEXT, new_text);
	}

	/**
	 * Returns the value of the '<em><b>etext</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code ends and the data start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>etext</em>' attribute.
	 * @see #set_etext(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine__etext()
	 * @generated
	 */
	public long get_etext()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__ETEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get_etext <em>etext</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new_etext the new value of the '<em>etext</em>' attribute.
	 * @see #get_etext()
	 * @generated
	 */
	public void set_etext(long new_etext)
	{
		eSet(PagewalkPackage.Literals.MACHINE__ETEXT, new_etext);
	}

	/**
	 * Returns the value of the '<em><b>edata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>edata</em>' attribute.
	 * @see #set_edata(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine__edata()
	 * @generated
	 */
	public long get_edata()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__EDATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get_edata <em>edata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new_edata the new value of the '<em>edata</em>' attribute.
	 * @see #get_edata()
	 * @generated
	 */
	public void set_edata(long new_edata)
	{
		eSet(PagewalkPackage.Literals.MACHINE__EDATA, new_edata);
	}

	/**
	 * Returns the value of the '<em><b>init begin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where code and data start that only boot needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>init begin</em>' attribute.
	 * @see #set__init_begin(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine___init_begin()
	 * @generated
	 */
	public long get__init_begin()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__INIT_BEGIN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get__init_begin <em>init begin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new__init_begin the new value of the '<em>init begin</em>' attribute.
	 * @see #get__init_begin()
	 * @generated
	 */
	public void set__init_begin(long new__init_begin)
	{
		eSet(PagewalkPackage.Literals.MACHINE__INIT_BEGIN, new__init_begin);
	}

	/**
	 * Returns the value of the '<em><b>init end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where they end; free_initmem frees the pages between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>init end</em>' attribute.
	 * @see #set__init_end(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine___init_end()
	 * @generated
	 */
	public long get__init_end()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__INIT_END, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get__init_end <em>init end</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new__init_end the new value of the '<em>init end</em>' attribute.
	 * @see #get__init_end()
	 * @generated
	 */
	public void set__init_end(long new__init_end)
	{
		eSet(PagewalkPackage.Literals.MACHINE__INIT_END, new__init_end);
	}

	/**
	 * Returns the value of the '<em><b>end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the kernel image ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>end</em>' attribute.
	 * @see #set_end(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine__end()
	 * @generated
	 */
	public long get_end()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__END, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#get_end <em>end</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param new_end the new value of the '<em>end</em>' attribute.
	 * @see #get_end()
	 * @generated
	 */
	public void set_end(long new_end)
	{
		eSet(PagewalkPackage.Literals.MACHINE__END, new_end);
	}

	/**
	 * Returns the value of the '<em><b>Sizeof page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes a struct page takes in mem_map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sizeof page</em>' attribute.
	 * @see #setSizeof_page(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Sizeof_page()
	 * @generated
	 */
	public int getSizeof_page()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__SIZEOF_PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getSizeof_page <em>Sizeof page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSizeof_page the new value of the '<em>Sizeof page</em>' attribute.
	 * @see #getSizeof_page()
	 * @generated
	 */
	public void setSizeof_page(int newSizeof_page)
	{
		eSet(PagewalkPackage.Literals.MACHINE__SIZEOF_PAGE, newSizeof_page);
	}

	/**
	 * Returns the value of the '<em><b>E820</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.E820Entry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the firmware says of physical memory, in the order of addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>E820</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_E820()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<E820Entry> getE820()
	{
		return (EList<E820Entry>)eGet(PagewalkPackage.Literals.MACHINE__E820, true);
	}

	/**
	 * Returns the value of the '<em><b>Boot blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.BootBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What took memory while the machine booted, in the order in which it did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot blocks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Boot_blocks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BootBlock> getBoot_blocks()
	{
		return (EList<BootBlock>)eGet(PagewalkPackage.Literals.MACHINE__BOOT_BLOCKS, true);
	}

	/**
	 * Returns the value of the '<em><b>Log</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.LogLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the kernel has printed, line by line: dmesg shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Log()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<LogLine> getLog()
	{
		return (EList<LogLine>)eGet(PagewalkPackage.Literals.MACHINE__LOG, true);
	}

	/**
	 * Returns the value of the '<em><b>Zone table</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every zone by the number that the top bits of page.flags hold: node_id * MAX_NR_ZONES and the number of the zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone table</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Zone_table()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Zone> getZone_table()
	{
		return (EList<Zone>)eGet(PagewalkPackage.Literals.MACHINE__ZONE_TABLE, true);
	}

	/**
	 * Returns the value of the '<em><b>Random state</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the random numbers that scenarios ask for have come; random(n) makes the next of it and of seed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Random state</em>' attribute.
	 * @see #setRandom_state(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Random_state()
	 * @generated
	 */
	public long getRandom_state()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__RANDOM_STATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getRandom_state <em>Random state</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRandom_state the new value of the '<em>Random state</em>' attribute.
	 * @see #getRandom_state()
	 * @generated
	 */
	public void setRandom_state(long newRandom_state)
	{
		eSet(PagewalkPackage.Literals.MACHINE__RANDOM_STATE, newRandom_state);
	}

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Region}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every region that a scenario has declared, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Regions()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Region> getRegions()
	{
		return (EList<Region>)eGet(PagewalkPackage.Literals.MACHINE__REGIONS, true);
	}

	/**
	 * Returns the value of the '<em><b>Region blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RegionBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every block of every region, used and free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region blocks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Region_blocks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RegionBlock> getRegion_blocks()
	{
		return (EList<RegionBlock>)eGet(PagewalkPackage.Literals.MACHINE__REGION_BLOCKS, true);
	}

	/**
	 * Returns the value of the '<em><b>TASK SIZE</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the part of the address space ends that belongs to processes; 3 GiB on the x86.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>TASK SIZE</em>' attribute.
	 * @see #setTASK_SIZE(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_TASK_SIZE()
	 * @generated
	 */
	public long getTASK_SIZE()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__TASK_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getTASK_SIZE <em>TASK SIZE</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTASK_SIZE the new value of the '<em>TASK SIZE</em>' attribute.
	 * @see #getTASK_SIZE()
	 * @generated
	 */
	public void setTASK_SIZE(long newTASK_SIZE)
	{
		eSet(PagewalkPackage.Literals.MACHINE__TASK_SIZE, newTASK_SIZE);
	}

	/**
	 * Returns the value of the '<em><b>Swapper pg dir</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page with the kernel's own page global directory, from which each process's is copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swapper pg dir</em>' reference.
	 * @see #setSwapper_pg_dir(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Swapper_pg_dir()
	 * @generated
	 */
	public Page getSwapper_pg_dir()
	{
		return (Page)eGet(PagewalkPackage.Literals.MACHINE__SWAPPER_PG_DIR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getSwapper_pg_dir <em>Swapper pg dir</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSwapper_pg_dir the new value of the '<em>Swapper pg dir</em>' reference.
	 * @see #getSwapper_pg_dir()
	 * @generated
	 */
	public void setSwapper_pg_dir(Page newSwapper_pg_dir)
	{
		eSet(PagewalkPackage.Literals.MACHINE__SWAPPER_PG_DIR, newSwapper_pg_dir);
	}

	/**
	 * Returns the value of the '<em><b>Empty zero page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one page of zeros that every process reads where it has written nothing yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Empty zero page</em>' reference.
	 * @see #setEmpty_zero_page(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Empty_zero_page()
	 * @generated
	 */
	public Page getEmpty_zero_page()
	{
		return (Page)eGet(PagewalkPackage.Literals.MACHINE__EMPTY_ZERO_PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getEmpty_zero_page <em>Empty zero page</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEmpty_zero_page the new value of the '<em>Empty zero page</em>' reference.
	 * @see #getEmpty_zero_page()
	 * @generated
	 */
	public void setEmpty_zero_page(Page newEmpty_zero_page)
	{
		eSet(PagewalkPackage.Literals.MACHINE__EMPTY_ZERO_PAGE, newEmpty_zero_page);
	}

	/**
	 * Returns the value of the '<em><b>Init mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel's own address space, which no process uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Init mm</em>' reference.
	 * @see #setInit_mm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Init_mm()
	 * @generated
	 */
	public MmStruct getInit_mm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.MACHINE__INIT_MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getInit_mm <em>Init mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newInit_mm the new value of the '<em>Init mm</em>' reference.
	 * @see #getInit_mm()
	 * @generated
	 */
	public void setInit_mm(MmStruct newInit_mm)
	{
		eSet(PagewalkPackage.Literals.MACHINE__INIT_MM, newInit_mm);
	}

	/**
	 * Returns the value of the '<em><b>Mmlist</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.MmStruct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All address spaces of processes, the newest behind that of its parent: init_mm.mmlist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmlist</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Mmlist()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<MmStruct> getMmlist()
	{
		return (EList<MmStruct>)eGet(PagewalkPackage.Literals.MACHINE__MMLIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Mmlist nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many address spaces are on mmlist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmlist nr</em>' attribute.
	 * @see #setMmlist_nr(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Mmlist_nr()
	 * @generated
	 */
	public int getMmlist_nr()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__MMLIST_NR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getMmlist_nr <em>Mmlist nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMmlist_nr the new value of the '<em>Mmlist nr</em>' attribute.
	 * @see #getMmlist_nr()
	 * @generated
	 */
	public void setMmlist_nr(int newMmlist_nr)
	{
		eSet(PagewalkPackage.Literals.MACHINE__MMLIST_NR, newMmlist_nr);
	}

	/**
	 * Returns the value of the '<em><b>Nr active pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages are on active_list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr active pages</em>' attribute.
	 * @see #setNr_active_pages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Nr_active_pages()
	 * @generated
	 */
	public int getNr_active_pages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__NR_ACTIVE_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getNr_active_pages <em>Nr active pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_active_pages the new value of the '<em>Nr active pages</em>' attribute.
	 * @see #getNr_active_pages()
	 * @generated
	 */
	public void setNr_active_pages(int newNr_active_pages)
	{
		eSet(PagewalkPackage.Literals.MACHINE__NR_ACTIVE_PAGES, newNr_active_pages);
	}

	/**
	 * Returns the value of the '<em><b>Nr inactive pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages are on inactive_list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr inactive pages</em>' attribute.
	 * @see #setNr_inactive_pages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Nr_inactive_pages()
	 * @generated
	 */
	public int getNr_inactive_pages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__NR_INACTIVE_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getNr_inactive_pages <em>Nr inactive pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_inactive_pages the new value of the '<em>Nr inactive pages</em>' attribute.
	 * @see #getNr_inactive_pages()
	 * @generated
	 */
	public void setNr_inactive_pages(int newNr_inactive_pages)
	{
		eSet(PagewalkPackage.Literals.MACHINE__NR_INACTIVE_PAGES, newNr_inactive_pages);
	}

	/**
	 * Returns the value of the '<em><b>Page cache size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages the page cache holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page cache size</em>' attribute.
	 * @see #setPage_cache_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Page_cache_size()
	 * @generated
	 */
	public int getPage_cache_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__PAGE_CACHE_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPage_cache_size <em>Page cache size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_cache_size the new value of the '<em>Page cache size</em>' attribute.
	 * @see #getPage_cache_size()
	 * @generated
	 */
	public void setPage_cache_size(int newPage_cache_size)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PAGE_CACHE_SIZE, newPage_cache_size);
	}

	/**
	 * Returns the value of the '<em><b>Sysctl overcommit memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a mapping is granted that memory could not satisfy: 1 always, 0 only if there seems to be enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sysctl overcommit memory</em>' attribute.
	 * @see #setSysctl_overcommit_memory(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Sysctl_overcommit_memory()
	 * @generated
	 */
	public int getSysctl_overcommit_memory()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__SYSCTL_OVERCOMMIT_MEMORY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getSysctl_overcommit_memory <em>Sysctl overcommit memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSysctl_overcommit_memory the new value of the '<em>Sysctl overcommit memory</em>' attribute.
	 * @see #getSysctl_overcommit_memory()
	 * @generated
	 */
	public void setSysctl_overcommit_memory(int newSysctl_overcommit_memory)
	{
		eSet(PagewalkPackage.Literals.MACHINE__SYSCTL_OVERCOMMIT_MEMORY, newSysctl_overcommit_memory);
	}

	/**
	 * Returns the value of the '<em><b>Mms</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.MmStruct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every mm_struct that exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mms</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Mms()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<MmStruct> getMms()
	{
		return (EList<MmStruct>)eGet(PagewalkPackage.Literals.MACHINE__MMS, true);
	}

	/**
	 * Returns the value of the '<em><b>Vmas</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.VmArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every vm_area_struct that exists, whoever it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vmas</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Vmas()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<VmArea> getVmas()
	{
		return (EList<VmArea>)eGet(PagewalkPackage.Literals.MACHINE__VMAS, true);
	}

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.File}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every open file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Files()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<File> getFiles()
	{
		return (EList<File>)eGet(PagewalkPackage.Literals.MACHINE__FILES, true);
	}

	/**
	 * Returns the value of the '<em><b>Dentries</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Dentry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every name of a file that is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dentries</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Dentries()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Dentry> getDentries()
	{
		return (EList<Dentry>)eGet(PagewalkPackage.Literals.MACHINE__DENTRIES, true);
	}

	/**
	 * Returns the value of the '<em><b>Inodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Inode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every file that is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inodes</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Inodes()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Inode> getInodes()
	{
		return (EList<Inode>)eGet(PagewalkPackage.Literals.MACHINE__INODES, true);
	}

	/**
	 * Returns the value of the '<em><b>Shm segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.ShmSegment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every segment of System V shared memory that exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shm segments</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Shm_segments()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<ShmSegment> getShm_segments()
	{
		return (EList<ShmSegment>)eGet(PagewalkPackage.Literals.MACHINE__SHM_SEGMENTS, true);
	}

	/**
	 * Returns the value of the '<em><b>Programs</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Program}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every program that a scenario has declared, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programs</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Programs()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Program> getPrograms()
	{
		return (EList<Program>)eGet(PagewalkPackage.Literals.MACHINE__PROGRAMS, true);
	}

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Disks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Disk> getDisks()
	{
		return (EList<Disk>)eGet(PagewalkPackage.Literals.MACHINE__DISKS, true);
	}

	/**
	 * Returns the value of the '<em><b>Page hash table</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.PageHashBucket}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hash table over all pages of files that are in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page hash table</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Page_hash_table()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PageHashBucket> getPage_hash_table()
	{
		return (EList<PageHashBucket>)eGet(PagewalkPackage.Literals.MACHINE__PAGE_HASH_TABLE, true);
	}

	/**
	 * Returns the value of the '<em><b>Page hash bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bits of a hash value choose the chain; 0 before there is a table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page hash bits</em>' attribute.
	 * @see #setPage_hash_bits(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Page_hash_bits()
	 * @generated
	 */
	public int getPage_hash_bits()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__PAGE_HASH_BITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPage_hash_bits <em>Page hash bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_hash_bits the new value of the '<em>Page hash bits</em>' attribute.
	 * @see #getPage_hash_bits()
	 * @generated
	 */
	public void setPage_hash_bits(int newPage_hash_bits)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PAGE_HASH_BITS, newPage_hash_bits);
	}

	/**
	 * Returns the value of the '<em><b>Page indexes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.PageIndex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What look-ups have cost, by kind of index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page indexes</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Page_indexes()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PageIndex> getPage_indexes()
	{
		return (EList<PageIndex>)eGet(PagewalkPackage.Literals.MACHINE__PAGE_INDEXES, true);
	}

	/**
	 * Returns the value of the '<em><b>Radix trees</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RadixTreeRoot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All radix trees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Radix trees</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Radix_trees()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RadixTreeRoot> getRadix_trees()
	{
		return (EList<RadixTreeRoot>)eGet(PagewalkPackage.Literals.MACHINE__RADIX_TREES, true);
	}

	/**
	 * Returns the value of the '<em><b>Radix tree nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RadixTreeNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Their nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Radix tree nodes</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Radix_tree_nodes()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RadixTreeNode> getRadix_tree_nodes()
	{
		return (EList<RadixTreeNode>)eGet(PagewalkPackage.Literals.MACHINE__RADIX_TREE_NODES, true);
	}

	/**
	 * Returns the value of the '<em><b>Radix tree slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RadixTreeSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The slots of their nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Radix tree slots</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Radix_tree_slots()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RadixTreeSlot> getRadix_tree_slots()
	{
		return (EList<RadixTreeSlot>)eGet(PagewalkPackage.Literals.MACHINE__RADIX_TREE_SLOTS, true);
	}

	/**
	 * Returns the value of the '<em><b>Tries</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.TrieRoot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All PATRICIA tries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tries</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Tries()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<TrieRoot> getTries()
	{
		return (EList<TrieRoot>)eGet(PagewalkPackage.Literals.MACHINE__TRIES, true);
	}

	/**
	 * Returns the value of the '<em><b>Trie nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.TrieNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Their nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trie nodes</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Trie_nodes()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<TrieNode> getTrie_nodes()
	{
		return (EList<TrieNode>)eGet(PagewalkPackage.Literals.MACHINE__TRIE_NODES, true);
	}

	/**
	 * Returns the value of the '<em><b>Prio trees</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.PrioTreeRoot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All priority search trees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio trees</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Prio_trees()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PrioTreeRoot> getPrio_trees()
	{
		return (EList<PrioTreeRoot>)eGet(PagewalkPackage.Literals.MACHINE__PRIO_TREES, true);
	}

	/**
	 * Returns the value of the '<em><b>Block numbers</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.BlockNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The block numbers of all inodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block numbers</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Block_numbers()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BlockNumber> getBlock_numbers()
	{
		return (EList<BlockNumber>)eGet(PagewalkPackage.Literals.MACHINE__BLOCK_NUMBERS, true);
	}

	/**
	 * Returns the value of the '<em><b>Buf clean</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers that equal what the disk holds: lru_list[BUF_CLEAN].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buf clean</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Buf_clean()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getBuf_clean()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.MACHINE__BUF_CLEAN, true);
	}

	/**
	 * Returns the value of the '<em><b>Buf locked</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers that are being written: lru_list[BUF_LOCKED].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buf locked</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Buf_locked()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getBuf_locked()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.MACHINE__BUF_LOCKED, true);
	}

	/**
	 * Returns the value of the '<em><b>Buf dirty</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Buffers that have to be written: lru_list[BUF_DIRTY].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buf dirty</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Buf_dirty()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getBuf_dirty()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.MACHINE__BUF_DIRTY, true);
	}

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.ReplacementPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The replacement policies that are compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Policies()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<ReplacementPolicy> getPolicies()
	{
		return (EList<ReplacementPolicy>)eGet(PagewalkPackage.Literals.MACHINE__POLICIES, true);
	}

	/**
	 * Returns the value of the '<em><b>Page references</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.PageReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was referenced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page references</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Page_references()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PageReference> getPage_references()
	{
		return (EList<PageReference>)eGet(PagewalkPackage.Literals.MACHINE__PAGE_REFERENCES, true);
	}

	/**
	 * Returns the value of the '<em><b>Vm max readahead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages read-ahead may read at once, at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm max readahead</em>' attribute.
	 * @see #setVm_max_readahead(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Vm_max_readahead()
	 * @generated
	 */
	public int getVm_max_readahead()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__VM_MAX_READAHEAD, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getVm_max_readahead <em>Vm max readahead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_max_readahead the new value of the '<em>Vm max readahead</em>' attribute.
	 * @see #getVm_max_readahead()
	 * @generated
	 */
	public void setVm_max_readahead(int newVm_max_readahead)
	{
		eSet(PagewalkPackage.Literals.MACHINE__VM_MAX_READAHEAD, newVm_max_readahead);
	}

	/**
	 * Returns the value of the '<em><b>Vm min readahead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With how many pages read-ahead begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm min readahead</em>' attribute.
	 * @see #setVm_min_readahead(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Vm_min_readahead()
	 * @generated
	 */
	public int getVm_min_readahead()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MACHINE__VM_MIN_READAHEAD, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getVm_min_readahead <em>Vm min readahead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_min_readahead the new value of the '<em>Vm min readahead</em>' attribute.
	 * @see #getVm_min_readahead()
	 * @generated
	 */
	public void setVm_min_readahead(int newVm_min_readahead)
	{
		eSet(PagewalkPackage.Literals.MACHINE__VM_MIN_READAHEAD, newVm_min_readahead);
	}

	/**
	 * Returns the value of the '<em><b>Pgpgin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much was read from disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgpgin</em>' attribute.
	 * @see #setPgpgin(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgpgin()
	 * @generated
	 */
	public long getPgpgin()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGPGIN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgpgin <em>Pgpgin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgpgin the new value of the '<em>Pgpgin</em>' attribute.
	 * @see #getPgpgin()
	 * @generated
	 */
	public void setPgpgin(long newPgpgin)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGPGIN, newPgpgin);
	}

	/**
	 * Returns the value of the '<em><b>Pgpgout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much was written to disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgpgout</em>' attribute.
	 * @see #setPgpgout(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgpgout()
	 * @generated
	 */
	public long getPgpgout()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGPGOUT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgpgout <em>Pgpgout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgpgout the new value of the '<em>Pgpgout</em>' attribute.
	 * @see #getPgpgout()
	 * @generated
	 */
	public void setPgpgout(long newPgpgout)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGPGOUT, newPgpgout);
	}

	/**
	 * Returns the value of the '<em><b>Pgfault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many page faults there were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgfault</em>' attribute.
	 * @see #setPgfault(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgfault()
	 * @generated
	 */
	public long getPgfault()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGFAULT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgfault <em>Pgfault</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgfault the new value of the '<em>Pgfault</em>' attribute.
	 * @see #getPgfault()
	 * @generated
	 */
	public void setPgfault(long newPgfault)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGFAULT, newPgfault);
	}

	/**
	 * Returns the value of the '<em><b>Pgmajfault</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them had to wait for a disk, or counted as if.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgmajfault</em>' attribute.
	 * @see #setPgmajfault(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgmajfault()
	 * @generated
	 */
	public long getPgmajfault()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGMAJFAULT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgmajfault <em>Pgmajfault</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgmajfault the new value of the '<em>Pgmajfault</em>' attribute.
	 * @see #getPgmajfault()
	 * @generated
	 */
	public void setPgmajfault(long newPgmajfault)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGMAJFAULT, newPgmajfault);
	}

	/**
	 * Returns the value of the '<em><b>Pgactivate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages became active.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgactivate</em>' attribute.
	 * @see #setPgactivate(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgactivate()
	 * @generated
	 */
	public long getPgactivate()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGACTIVATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgactivate <em>Pgactivate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgactivate the new value of the '<em>Pgactivate</em>' attribute.
	 * @see #getPgactivate()
	 * @generated
	 */
	public void setPgactivate(long newPgactivate)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGACTIVATE, newPgactivate);
	}

	/**
	 * Returns the value of the '<em><b>Pgdeactivate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many became inactive again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgdeactivate</em>' attribute.
	 * @see #setPgdeactivate(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgdeactivate()
	 * @generated
	 */
	public long getPgdeactivate()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGDEACTIVATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgdeactivate <em>Pgdeactivate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgdeactivate the new value of the '<em>Pgdeactivate</em>' attribute.
	 * @see #getPgdeactivate()
	 * @generated
	 */
	public void setPgdeactivate(long newPgdeactivate)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGDEACTIVATE, newPgdeactivate);
	}

	/**
	 * Returns the value of the '<em><b>Pgscan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages shrink_cache looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgscan</em>' attribute.
	 * @see #setPgscan(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgscan()
	 * @generated
	 */
	public long getPgscan()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGSCAN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgscan <em>Pgscan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgscan the new value of the '<em>Pgscan</em>' attribute.
	 * @see #getPgscan()
	 * @generated
	 */
	public void setPgscan(long newPgscan)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGSCAN, newPgscan);
	}

	/**
	 * Returns the value of the '<em><b>Pgsteal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many it freed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgsteal</em>' attribute.
	 * @see #setPgsteal(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Pgsteal()
	 * @generated
	 */
	public long getPgsteal()
	{
		return (Long)eGet(PagewalkPackage.Literals.MACHINE__PGSTEAL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Machine#getPgsteal <em>Pgsteal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgsteal the new value of the '<em>Pgsteal</em>' attribute.
	 * @see #getPgsteal()
	 * @generated
	 */
	public void setPgsteal(long newPgsteal)
	{
		eSet(PagewalkPackage.Literals.MACHINE__PGSTEAL, newPgsteal);
	}

	/**
	 * Returns the value of the '<em><b>Disk blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.DiskBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The blocks of all disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk blocks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getMachine_Disk_blocks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<DiskBlock> getDisk_blocks()
	{
		return (EList<DiskBlock>)eGet(PagewalkPackage.Literals.MACHINE__DISK_BLOCKS, true);
	}

} // Machine
