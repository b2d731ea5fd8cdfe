/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mm Struct</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The address space of a process: struct mm_struct. Threads share one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.MmStruct#getMmap <em>Mmap</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMm_rb <em>Mm rb</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMmap_cache <em>Mmap cache</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getPgd <em>Pgd</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMm_users <em>Mm users</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMm_count <em>Mm count</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMap_count <em>Map count</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMmap_sem <em>Mmap sem</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getPage_table_lock <em>Page table lock</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getMmlist <em>Mmlist</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getStart_code <em>Start code</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getEnd_code <em>End code</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getStart_data <em>Start data</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getEnd_data <em>End data</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getStart_brk <em>Start brk</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getBrk <em>Brk</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getStart_stack <em>Start stack</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getArg_start <em>Arg start</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getArg_end <em>Arg end</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getEnv_start <em>Env start</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getEnv_end <em>Env end</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getRss <em>Rss</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getTotal_vm <em>Total vm</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getLocked_vm <em>Locked vm</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getDef_flags <em>Def flags</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getCpu_vm_mask <em>Cpu vm mask</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getSwap_address <em>Swap address</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getDumpable <em>Dumpable</em>}</li>
 *   <li>{@link org.pagewalk.model.MmStruct#getContext <em>Context</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getMmStruct()
 * @generated
 */
public class MmStruct extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MmStruct()
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
		return PagewalkPackage.Literals.MM_STRUCT;
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
	 * Returns the value of the '<em><b>Mmap</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area with the lowest address; vm_next leads to the others in the order of their addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmap</em>' reference.
	 * @see #setMmap(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mmap()
	 * @generated
	 */
	public VmArea getMmap()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.MM_STRUCT__MMAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMmap <em>Mmap</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMmap the new value of the '<em>Mmap</em>' reference.
	 * @see #getMmap()
	 * @generated
	 */
	public void setMmap(VmArea newMmap)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MMAP, newMmap);
	}

	/**
	 * Returns the value of the '<em><b>Mm rb</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root of the red-black tree of all areas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm rb</em>' reference.
	 * @see #setMm_rb(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mm_rb()
	 * @generated
	 */
	public VmArea getMm_rb()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.MM_STRUCT__MM_RB, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMm_rb <em>Mm rb</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMm_rb the new value of the '<em>Mm rb</em>' reference.
	 * @see #getMm_rb()
	 * @generated
	 */
	public void setMm_rb(VmArea newMm_rb)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MM_RB, newMm_rb);
	}

	/**
	 * Returns the value of the '<em><b>Mmap cache</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area that find_vma found last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmap cache</em>' reference.
	 * @see #setMmap_cache(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mmap_cache()
	 * @generated
	 */
	public VmArea getMmap_cache()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.MM_STRUCT__MMAP_CACHE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMmap_cache <em>Mmap cache</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMmap_cache the new value of the '<em>Mmap cache</em>' reference.
	 * @see #getMmap_cache()
	 * @generated
	 */
	public void setMmap_cache(VmArea newMmap_cache)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MMAP_CACHE, newMmap_cache);
	}

	/**
	 * Returns the value of the '<em><b>Pgd</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page that holds the page global directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgd</em>' reference.
	 * @see #setPgd(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Pgd()
	 * @generated
	 */
	public Page getPgd()
	{
		return (Page)eGet(PagewalkPackage.Literals.MM_STRUCT__PGD, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getPgd <em>Pgd</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgd the new value of the '<em>Pgd</em>' reference.
	 * @see #getPgd()
	 * @generated
	 */
	public void setPgd(Page newPgd)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__PGD, newPgd);
	}

	/**
	 * Returns the value of the '<em><b>Mm users</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many use the user part: threads, and who walks the page tables for a while.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm users</em>' attribute.
	 * @see #setMm_users(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mm_users()
	 * @generated
	 */
	public int getMm_users()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__MM_USERS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMm_users <em>Mm users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMm_users the new value of the '<em>Mm users</em>' attribute.
	 * @see #getMm_users()
	 * @generated
	 */
	public void setMm_users(int newMm_users)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MM_USERS, newMm_users);
	}

	/**
	 * Returns the value of the '<em><b>Mm count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many need the mm_struct itself: 1 for all of mm_users, and 1 for each kernel thread that borrows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm count</em>' attribute.
	 * @see #setMm_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mm_count()
	 * @generated
	 */
	public int getMm_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__MM_COUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMm_count <em>Mm count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMm_count the new value of the '<em>Mm count</em>' attribute.
	 * @see #getMm_count()
	 * @generated
	 */
	public void setMm_count(int newMm_count)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MM_COUNT, newMm_count);
	}

	/**
	 * Returns the value of the '<em><b>Map count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many areas there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map count</em>' attribute.
	 * @see #setMap_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Map_count()
	 * @generated
	 */
	public int getMap_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__MAP_COUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMap_count <em>Map count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMap_count the new value of the '<em>Map count</em>' attribute.
	 * @see #getMap_count()
	 * @generated
	 */
	public void setMap_count(int newMap_count)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MAP_COUNT, newMap_count);
	}

	/**
	 * Returns the value of the '<em><b>Mmap sem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lock of the list of areas: n when n read it, -1 when one changes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmap sem</em>' attribute.
	 * @see #setMmap_sem(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mmap_sem()
	 * @generated
	 */
	public int getMmap_sem()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__MMAP_SEM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getMmap_sem <em>Mmap sem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMmap_sem the new value of the '<em>Mmap sem</em>' attribute.
	 * @see #getMmap_sem()
	 * @generated
	 */
	public void setMmap_sem(int newMmap_sem)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__MMAP_SEM, newMmap_sem);
	}

	/**
	 * Returns the value of the '<em><b>Page table lock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 while somebody holds the lock of the page tables and of rss.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page table lock</em>' attribute.
	 * @see #setPage_table_lock(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Page_table_lock()
	 * @generated
	 */
	public int getPage_table_lock()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__PAGE_TABLE_LOCK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getPage_table_lock <em>Page table lock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_table_lock the new value of the '<em>Page table lock</em>' attribute.
	 * @see #getPage_table_lock()
	 * @generated
	 */
	public void setPage_table_lock(int newPage_table_lock)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__PAGE_TABLE_LOCK, newPage_table_lock);
	}

	/**
	 * Returns the value of the '<em><b>Mmlist</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links all address spaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mmlist</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Mmlist()
	 * @generated
	 */
	public ListHead getMmlist()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.MM_STRUCT__MMLIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Start code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start code</em>' attribute.
	 * @see #setStart_code(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Start_code()
	 * @generated
	 */
	public long getStart_code()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__START_CODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getStart_code <em>Start code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart_code the new value of the '<em>Start code</em>' attribute.
	 * @see #getStart_code()
	 * @generated
	 */
	public void setStart_code(long newStart_code)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__START_CODE, newStart_code);
	}

	/**
	 * Returns the value of the '<em><b>End code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the code ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End code</em>' attribute.
	 * @see #setEnd_code(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_End_code()
	 * @generated
	 */
	public long getEnd_code()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__END_CODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getEnd_code <em>End code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEnd_code the new value of the '<em>End code</em>' attribute.
	 * @see #getEnd_code()
	 * @generated
	 */
	public void setEnd_code(long newEnd_code)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__END_CODE, newEnd_code);
	}

	/**
	 * Returns the value of the '<em><b>Start data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start data</em>' attribute.
	 * @see #setStart_data(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Start_data()
	 * @generated
	 */
	public long getStart_data()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__START_DATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getStart_data <em>Start data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart_data the new value of the '<em>Start data</em>' attribute.
	 * @see #getStart_data()
	 * @generated
	 */
	public void setStart_data(long newStart_data)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__START_DATA, newStart_data);
	}

	/**
	 * Returns the value of the '<em><b>End data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the data ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End data</em>' attribute.
	 * @see #setEnd_data(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_End_data()
	 * @generated
	 */
	public long getEnd_data()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__END_DATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getEnd_data <em>End data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEnd_data the new value of the '<em>End data</em>' attribute.
	 * @see #getEnd_data()
	 * @generated
	 */
	public void setEnd_data(long newEnd_data)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__END_DATA, newEnd_data);
	}

	/**
	 * Returns the value of the '<em><b>Start brk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the heap begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start brk</em>' attribute.
	 * @see #setStart_brk(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Start_brk()
	 * @generated
	 */
	public long getStart_brk()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__START_BRK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getStart_brk <em>Start brk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart_brk the new value of the '<em>Start brk</em>' attribute.
	 * @see #getStart_brk()
	 * @generated
	 */
	public void setStart_brk(long newStart_brk)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__START_BRK, newStart_brk);
	}

	/**
	 * Returns the value of the '<em><b>Brk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the heap ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brk</em>' attribute.
	 * @see #setBrk(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Brk()
	 * @generated
	 */
	public long getBrk()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__BRK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getBrk <em>Brk</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBrk the new value of the '<em>Brk</em>' attribute.
	 * @see #getBrk()
	 * @generated
	 */
	public void setBrk(long newBrk)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__BRK, newBrk);
	}

	/**
	 * Returns the value of the '<em><b>Start stack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the stack began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start stack</em>' attribute.
	 * @see #setStart_stack(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Start_stack()
	 * @generated
	 */
	public long getStart_stack()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__START_STACK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getStart_stack <em>Start stack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart_stack the new value of the '<em>Start stack</em>' attribute.
	 * @see #getStart_stack()
	 * @generated
	 */
	public void setStart_stack(long newStart_stack)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__START_STACK, newStart_stack);
	}

	/**
	 * Returns the value of the '<em><b>Arg start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the arguments begin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg start</em>' attribute.
	 * @see #setArg_start(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Arg_start()
	 * @generated
	 */
	public long getArg_start()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__ARG_START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getArg_start <em>Arg start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newArg_start the new value of the '<em>Arg start</em>' attribute.
	 * @see #getArg_start()
	 * @generated
	 */
	public void setArg_start(long newArg_start)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__ARG_START, newArg_start);
	}

	/**
	 * Returns the value of the '<em><b>Arg end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the arguments end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arg end</em>' attribute.
	 * @see #setArg_end(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Arg_end()
	 * @generated
	 */
	public long getArg_end()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__ARG_END, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getArg_end <em>Arg end</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newArg_end the new value of the '<em>Arg end</em>' attribute.
	 * @see #getArg_end()
	 * @generated
	 */
	public void setArg_end(long newArg_end)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__ARG_END, newArg_end);
	}

	/**
	 * Returns the value of the '<em><b>Env start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the environment begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Env start</em>' attribute.
	 * @see #setEnv_start(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Env_start()
	 * @generated
	 */
	public long getEnv_start()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__ENV_START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getEnv_start <em>Env start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEnv_start the new value of the '<em>Env start</em>' attribute.
	 * @see #getEnv_start()
	 * @generated
	 */
	public void setEnv_start(long newEnv_start)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__ENV_START, newEnv_start);
	}

	/**
	 * Returns the value of the '<em><b>Env end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the environment ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Env end</em>' attribute.
	 * @see #setEnv_end(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Env_end()
	 * @generated
	 */
	public long getEnv_end()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__ENV_END, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getEnv_end <em>Env end</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEnv_end the new value of the '<em>Env end</em>' attribute.
	 * @see #getEnv_end()
	 * @generated
	 */
	public void setEnv_end(long newEnv_end)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__ENV_END, newEnv_end);
	}

	/**
	 * Returns the value of the '<em><b>Rss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resident set: how many pages are in memory, the page of zeros not counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rss</em>' attribute.
	 * @see #setRss(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Rss()
	 * @generated
	 */
	public long getRss()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__RSS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getRss <em>Rss</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRss the new value of the '<em>Rss</em>' attribute.
	 * @see #getRss()
	 * @generated
	 */
	public void setRss(long newRss)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__RSS, newRss);
	}

	/**
	 * Returns the value of the '<em><b>Total vm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages all areas have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Total vm</em>' attribute.
	 * @see #setTotal_vm(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Total_vm()
	 * @generated
	 */
	public long getTotal_vm()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__TOTAL_VM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getTotal_vm <em>Total vm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTotal_vm the new value of the '<em>Total vm</em>' attribute.
	 * @see #getTotal_vm()
	 * @generated
	 */
	public void setTotal_vm(long newTotal_vm)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__TOTAL_VM, newTotal_vm);
	}

	/**
	 * Returns the value of the '<em><b>Locked vm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages are locked into memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked vm</em>' attribute.
	 * @see #setLocked_vm(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Locked_vm()
	 * @generated
	 */
	public long getLocked_vm()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__LOCKED_VM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getLocked_vm <em>Locked vm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLocked_vm the new value of the '<em>Locked vm</em>' attribute.
	 * @see #getLocked_vm()
	 * @generated
	 */
	public void setLocked_vm(long newLocked_vm)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__LOCKED_VM, newLocked_vm);
	}

	/**
	 * Returns the value of the '<em><b>Def flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What every new area gets: VM_LOCKED after mlockall(MCL_FUTURE), or nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Def flags</em>' attribute.
	 * @see #setDef_flags(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Def_flags()
	 * @generated
	 */
	public int getDef_flags()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__DEF_FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getDef_flags <em>Def flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newDef_flags the new value of the '<em>Def flags</em>' attribute.
	 * @see #getDef_flags()
	 * @generated
	 */
	public void setDef_flags(int newDef_flags)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__DEF_FLAGS, newDef_flags);
	}

	/**
	 * Returns the value of the '<em><b>Cpu vm mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which processors the address space may be in the TLB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu vm mask</em>' attribute.
	 * @see #setCpu_vm_mask(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Cpu_vm_mask()
	 * @generated
	 */
	public long getCpu_vm_mask()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__CPU_VM_MASK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getCpu_vm_mask <em>Cpu vm mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCpu_vm_mask the new value of the '<em>Cpu vm mask</em>' attribute.
	 * @see #getCpu_vm_mask()
	 * @generated
	 */
	public void setCpu_vm_mask(long newCpu_vm_mask)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__CPU_VM_MASK, newCpu_vm_mask);
	}

	/**
	 * Returns the value of the '<em><b>Swap address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the search for pages to swap out goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swap address</em>' attribute.
	 * @see #setSwap_address(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Swap_address()
	 * @generated
	 */
	public long getSwap_address()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__SWAP_ADDRESS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getSwap_address <em>Swap address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSwap_address the new value of the '<em>Swap address</em>' attribute.
	 * @see #getSwap_address()
	 * @generated
	 */
	public void setSwap_address(long newSwap_address)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__SWAP_ADDRESS, newSwap_address);
	}

	/**
	 * Returns the value of the '<em><b>Dumpable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an image may be left when a signal ends the process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dumpable</em>' attribute.
	 * @see #setDumpable(int)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Dumpable()
	 * @generated
	 */
	public int getDumpable()
	{
		return (Integer)eGet(PagewalkPackage.Literals.MM_STRUCT__DUMPABLE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getDumpable <em>Dumpable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newDumpable the new value of the '<em>Dumpable</em>' attribute.
	 * @see #getDumpable()
	 * @generated
	 */
	public void setDumpable(int newDumpable)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__DUMPABLE, newDumpable);
	}

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the architecture keeps of its own: the local descriptor table on the x86.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(long)
	 * @see org.pagewalk.model.PagewalkPackage#getMmStruct_Context()
	 * @generated
	 */
	public long getContext()
	{
		return (Long)eGet(PagewalkPackage.Literals.MM_STRUCT__CONTEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.MmStruct#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newContext the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	public void setContext(long newContext)
	{
		eSet(PagewalkPackage.Literals.MM_STRUCT__CONTEXT, newContext);
	}

} // MmStruct
