/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of a node's memory that suits certain uses: struct zone_t. DMA is what old ISA devices reach, Normal is always mapped by the kernel, HighMem is the rest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Zone#getLock <em>Lock</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getFree_pages <em>Free pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getPages_min <em>Pages min</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getPages_low <em>Pages low</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getPages_high <em>Pages high</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getNeed_balance <em>Need balance</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getFree_area <em>Free area</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getWait_table <em>Wait table</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getWait_table_size <em>Wait table size</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getWait_table_shift <em>Wait table shift</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getZone_pgdat <em>Zone pgdat</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getZone_mem_map <em>Zone mem map</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getZone_start_paddr <em>Zone start paddr</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getZone_start_mapnr <em>Zone start mapnr</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getZone_idx <em>Zone idx</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getFree_blocks <em>Free blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Zone#getLargest_free <em>Largest free</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getZone()
 * @generated
 */
public class Zone extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Zone()
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
		return PagewalkPackage.Literals.ZONE;
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
	 * Returns the value of the '<em><b>Lock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spinlock that guards the zone: 1 while somebody holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lock</em>' attribute.
	 * @see #setLock(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Lock()
	 * @generated
	 */
	public int getLock()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__LOCK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getLock <em>Lock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLock the new value of the '<em>Lock</em>' attribute.
	 * @see #getLock()
	 * @generated
	 */
	public void setLock(int newLock)
	{
		eSet(PagewalkPackage.Literals.ZONE__LOCK, newLock);
	}

	/**
	 * Returns the value of the '<em><b>Free pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the zone's pages are free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free pages</em>' attribute.
	 * @see #setFree_pages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Free_pages()
	 * @generated
	 */
	public int getFree_pages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__FREE_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getFree_pages <em>Free pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFree_pages the new value of the '<em>Free pages</em>' attribute.
	 * @see #getFree_pages()
	 * @generated
	 */
	public void setFree_pages(int newFree_pages)
	{
		eSet(PagewalkPackage.Literals.ZONE__FREE_PAGES, newFree_pages);
	}

	/**
	 * Returns the value of the '<em><b>Pages min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest watermark: at or below it, allocations have to free pages themselves before they get any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages min</em>' attribute.
	 * @see #setPages_min(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Pages_min()
	 * @generated
	 */
	public int getPages_min()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__PAGES_MIN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getPages_min <em>Pages min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPages_min the new value of the '<em>Pages min</em>' attribute.
	 * @see #getPages_min()
	 * @generated
	 */
	public void setPages_min(int newPages_min)
	{
		eSet(PagewalkPackage.Literals.ZONE__PAGES_MIN, newPages_min);
	}

	/**
	 * Returns the value of the '<em><b>Pages low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The middle watermark, twice pages_min: at or below it the allocator wakes kswapd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages low</em>' attribute.
	 * @see #setPages_low(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Pages_low()
	 * @generated
	 */
	public int getPages_low()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__PAGES_LOW, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getPages_low <em>Pages low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPages_low the new value of the '<em>Pages low</em>' attribute.
	 * @see #getPages_low()
	 * @generated
	 */
	public void setPages_low(int newPages_low)
	{
		eSet(PagewalkPackage.Literals.ZONE__PAGES_LOW, newPages_low);
	}

	/**
	 * Returns the value of the '<em><b>Pages high</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The upper watermark, three times pages_min: kswapd works until more pages than this are free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages high</em>' attribute.
	 * @see #setPages_high(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Pages_high()
	 * @generated
	 */
	public int getPages_high()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__PAGES_HIGH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getPages_high <em>Pages high</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPages_high the new value of the '<em>Pages high</em>' attribute.
	 * @see #getPages_high()
	 * @generated
	 */
	public void setPages_high(int newPages_high)
	{
		eSet(PagewalkPackage.Literals.ZONE__PAGES_HIGH, newPages_high);
	}

	/**
	 * Returns the value of the '<em><b>Need balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 asks kswapd to balance this zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need balance</em>' attribute.
	 * @see #setNeed_balance(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Need_balance()
	 * @generated
	 */
	public int getNeed_balance()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__NEED_BALANCE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getNeed_balance <em>Need balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNeed_balance the new value of the '<em>Need balance</em>' attribute.
	 * @see #getNeed_balance()
	 * @generated
	 */
	public void setNeed_balance(int newNeed_balance)
	{
		eSet(PagewalkPackage.Literals.ZONE__NEED_BALANCE, newNeed_balance);
	}

	/**
	 * Returns the value of the '<em><b>Free area</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.FreeArea}.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.FreeArea#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The buddy allocator's free blocks, one entry for each order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free area</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Free_area()
	 * @see org.pagewalk.model.FreeArea#getZone
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<FreeArea> getFree_area()
	{
		return (EList<FreeArea>)eGet(PagewalkPackage.Literals.ZONE__FREE_AREA, true);
	}

	/**
	 * Returns the value of the '<em><b>Wait table</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.WaitQueueHead}.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.WaitQueueHead#getZone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hash table of queues in which processes wait for a page, so that waking one page's waiters disturbs few others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait table</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Wait_table()
	 * @see org.pagewalk.model.WaitQueueHead#getZone
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<WaitQueueHead> getWait_table()
	{
		return (EList<WaitQueueHead>)eGet(PagewalkPackage.Literals.ZONE__WAIT_TABLE, true);
	}

	/**
	 * Returns the value of the '<em><b>Wait table size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many queues wait_table has; a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait table size</em>' attribute.
	 * @see #setWait_table_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Wait_table_size()
	 * @generated
	 */
	public int getWait_table_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__WAIT_TABLE_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getWait_table_size <em>Wait table size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWait_table_size the new value of the '<em>Wait table size</em>' attribute.
	 * @see #getWait_table_size()
	 * @generated
	 */
	public void setWait_table_size(int newWait_table_size)
	{
		eSet(PagewalkPackage.Literals.ZONE__WAIT_TABLE_SIZE, newWait_table_size);
	}

	/**
	 * Returns the value of the '<em><b>Wait table shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far a page's hash is shifted right to be an index of wait_table: the bits of a long minus those of the index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait table shift</em>' attribute.
	 * @see #setWait_table_shift(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Wait_table_shift()
	 * @generated
	 */
	public int getWait_table_shift()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__WAIT_TABLE_SHIFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getWait_table_shift <em>Wait table shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWait_table_shift the new value of the '<em>Wait table shift</em>' attribute.
	 * @see #getWait_table_shift()
	 * @generated
	 */
	public void setWait_table_shift(int newWait_table_shift)
	{
		eSet(PagewalkPackage.Literals.ZONE__WAIT_TABLE_SHIFT, newWait_table_shift);
	}

	/**
	 * Returns the value of the '<em><b>Zone pgdat</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Node#getNode_zones <em>Node zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node to which the zone belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone pgdat</em>' container reference.
	 * @see #setZone_pgdat(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Zone_pgdat()
	 * @see org.pagewalk.model.Node#getNode_zones
	 * @generated
	 */
	public Node getZone_pgdat()
	{
		return (Node)eGet(PagewalkPackage.Literals.ZONE__ZONE_PGDAT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getZone_pgdat <em>Zone pgdat</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone_pgdat the new value of the '<em>Zone pgdat</em>' container reference.
	 * @see #getZone_pgdat()
	 * @generated
	 */
	public void setZone_pgdat(Node newZone_pgdat)
	{
		eSet(PagewalkPackage.Literals.ZONE__ZONE_PGDAT, newZone_pgdat);
	}

	/**
	 * Returns the value of the '<em><b>Zone mem map</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first of the zone's page frames in mem_map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone mem map</em>' reference.
	 * @see #setZone_mem_map(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Zone_mem_map()
	 * @generated
	 */
	public Page getZone_mem_map()
	{
		return (Page)eGet(PagewalkPackage.Literals.ZONE__ZONE_MEM_MAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getZone_mem_map <em>Zone mem map</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone_mem_map the new value of the '<em>Zone mem map</em>' reference.
	 * @see #getZone_mem_map()
	 * @generated
	 */
	public void setZone_mem_map(Page newZone_mem_map)
	{
		eSet(PagewalkPackage.Literals.ZONE__ZONE_MEM_MAP, newZone_mem_map);
	}

	/**
	 * Returns the value of the '<em><b>Zone start paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical address at which the zone starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone start paddr</em>' attribute.
	 * @see #setZone_start_paddr(long)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Zone_start_paddr()
	 * @generated
	 */
	public long getZone_start_paddr()
	{
		return (Long)eGet(PagewalkPackage.Literals.ZONE__ZONE_START_PADDR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getZone_start_paddr <em>Zone start paddr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone_start_paddr the new value of the '<em>Zone start paddr</em>' attribute.
	 * @see #getZone_start_paddr()
	 * @generated
	 */
	public void setZone_start_paddr(long newZone_start_paddr)
	{
		eSet(PagewalkPackage.Literals.ZONE__ZONE_START_PADDR, newZone_start_paddr);
	}

	/**
	 * Returns the value of the '<em><b>Zone start mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far into mem_map the zone's own part starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone start mapnr</em>' attribute.
	 * @see #setZone_start_mapnr(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Zone_start_mapnr()
	 * @generated
	 */
	public int getZone_start_mapnr()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__ZONE_START_MAPNR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getZone_start_mapnr <em>Zone start mapnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone_start_mapnr the new value of the '<em>Zone start mapnr</em>' attribute.
	 * @see #getZone_start_mapnr()
	 * @generated
	 */
	public void setZone_start_mapnr(int newZone_start_mapnr)
	{
		eSet(PagewalkPackage.Literals.ZONE__ZONE_START_MAPNR, newZone_start_mapnr);
	}

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DMA, Normal or HighMem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.ZONE__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.ZONE__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages the zone spans, holes included; 0 where the node has no such memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Size()
	 * @generated
	 */
	public int getSize()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zone#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(int newSize)
	{
		eSet(PagewalkPackage.Literals.ZONE__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>Zone idx</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of its node's zones this is: 0 DMA, 1 Normal, 2 HighMem.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone idx</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Zone_idx()
	 * @generated
	 */
	public int getZone_idx()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__ZONE_IDX, true);
	}

	/**
	 * Returns the value of the '<em><b>Free blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Into how many free blocks the free pages are cut up: the sum of nr_free over all orders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free blocks</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Free_blocks()
	 * @generated
	 */
	public int getFree_blocks()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__FREE_BLOCKS, true);
	}

	/**
	 * Returns the value of the '<em><b>Largest free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages the largest free block has; 0 if none is free. Nothing larger can be had, however many pages are free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Largest free</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getZone_Largest_free()
	 * @generated
	 */
	public int getLargest_free()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ZONE__LARGEST_FREE, true);
	}

} // Zone
