/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the kernel notes about one physical page frame: struct page.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Page#getList <em>List</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getIndex <em>Index</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getNext_hash <em>Next hash</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getCount <em>Count</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getLru <em>Lru</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getPprev_hash <em>Pprev hash</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getVirtual <em>Virtual</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getPfn <em>Pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getPhys <em>Phys</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getZone <em>Zone</em>}</li>
 *   <li>{@link org.pagewalk.model.Page#getFlags_set <em>Flags set</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getPage()
 * @generated
 */
public class Page extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Page()
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
		return PagewalkPackage.Literals.PAGE;
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
	 * Returns the value of the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links the page into one of several lists, by its present use: free blocks of an order, the clean, dirty or locked pages of a mapping, or the slab and cache that it serves. Derived for EMF alone: the owner of a list tells which pages it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getPage_List()
	 * @generated
	 */
	public ListHead getList()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.PAGE__LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file or device of which this page holds a part; none for a page outside the page cache.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' reference.
	 * @see #setMapping(AddressSpace)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Mapping()
	 * @generated
	 */
	public AddressSpace getMapping()
	{
		return (AddressSpace)eGet(PagewalkPackage.Literals.PAGE__MAPPING, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMapping the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	public void setMapping(AddressSpace newMapping)
	{
		eSet(PagewalkPackage.Literals.PAGE__MAPPING, newMapping);
	}

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In a mapping: which page of the file (or slot of the swap area) this is. While a block is being freed for a process: the block's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Index()
	 * @generated
	 */
	public long getIndex()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE__INDEX, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newIndex the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	public void setIndex(long newIndex)
	{
		eSet(PagewalkPackage.Literals.PAGE__INDEX, newIndex);
	}

	/**
	 * Returns the value of the '<em><b>Next hash</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next page in the same bucket of the page cache's hash table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next hash</em>' reference.
	 * @see #setNext_hash(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Next_hash()
	 * @generated
	 */
	public Page getNext_hash()
	{
		return (Page)eGet(PagewalkPackage.Literals.PAGE__NEXT_HASH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getNext_hash <em>Next hash</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNext_hash the new value of the '<em>Next hash</em>' reference.
	 * @see #getNext_hash()
	 * @generated
	 */
	public void setNext_hash(Page newNext_hash)
	{
		eSet(PagewalkPackage.Literals.PAGE__NEXT_HASH, newNext_hash);
	}

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many users the page has; at 0 it may be freed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Count()
	 * @generated
	 */
	public int getCount()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PAGE__COUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCount the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	public void setCount(int newCount)
	{
		eSet(PagewalkPackage.Literals.PAGE__COUNT, newCount);
	}

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page's state as single bits (see PageFlag), and its zone's number in the top 8 of the 32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Flags()
	 * @generated
	 */
	public long getFlags()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE__FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFlags the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	public void setFlags(long newFlags)
	{
		eSet(PagewalkPackage.Literals.PAGE__FLAGS, newFlags);
	}

	/**
	 * Returns the value of the '<em><b>Lru</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links the page into active_list or inactive_list while it may be swapped out. Derived for EMF alone: the owner of a list tells which pages it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lru</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Lru()
	 * @generated
	 */
	public ListHead getLru()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.PAGE__LRU, true);
	}

	/**
	 * Returns the value of the '<em><b>Pprev hash</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The previous page in the same bucket of the page cache's hash table; none for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pprev hash</em>' reference.
	 * @see #setPprev_hash(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Pprev_hash()
	 * @generated
	 */
	public Page getPprev_hash()
	{
		return (Page)eGet(PagewalkPackage.Literals.PAGE__PPREV_HASH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getPprev_hash <em>Pprev hash</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPprev_hash the new value of the '<em>Pprev hash</em>' reference.
	 * @see #getPprev_hash()
	 * @generated
	 */
	public void setPprev_hash(Page newPprev_hash)
	{
		eSet(PagewalkPackage.Literals.PAGE__PPREV_HASH, newPprev_hash);
	}

	/**
	 * Returns the value of the '<em><b>Buffers</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first buffer over this page, if a block device has any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Buffers</em>' reference.
	 * @see #setBuffers(BufferHead)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Buffers()
	 * @generated
	 */
	public BufferHead getBuffers()
	{
		return (BufferHead)eGet(PagewalkPackage.Literals.PAGE__BUFFERS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getBuffers <em>Buffers</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBuffers the new value of the '<em>Buffers</em>' reference.
	 * @see #getBuffers()
	 * @generated
	 */
	public void setBuffers(BufferHead newBuffers)
	{
		eSet(PagewalkPackage.Literals.PAGE__BUFFERS, newBuffers);
	}

	/**
	 * Returns the value of the '<em><b>Virtual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel address at which the page can be reached. For ZONE_HIGHMEM it is 0 unless kmap has mapped the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual</em>' attribute.
	 * @see #setVirtual(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Virtual()
	 * @generated
	 */
	public long getVirtual()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE__VIRTUAL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Page#getVirtual <em>Virtual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVirtual the new value of the '<em>Virtual</em>' attribute.
	 * @see #getVirtual()
	 * @generated
	 */
	public void setVirtual(long newVirtual)
	{
		eSet(PagewalkPackage.Literals.PAGE__VIRTUAL, newVirtual);
	}

	/**
	 * Returns the value of the '<em><b>Pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame number: the page's place in mem_map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pfn</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Pfn()
	 * @generated
	 */
	public int getPfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PAGE__PFN, true);
	}

	/**
	 * Returns the value of the '<em><b>Phys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical address of the page frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phys</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Phys()
	 * @generated
	 */
	public long getPhys()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE__PHYS, true);
	}

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The zone to which the page belongs, from the top bits of flags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Zone()
	 * @generated
	 */
	public Zone getZone()
	{
		return (Zone)eGet(PagewalkPackage.Literals.PAGE__ZONE, true);
	}

	/**
	 * Returns the value of the '<em><b>Flags set</b></em>' attribute list.
	 * The list contents are of type {@link org.pagewalk.model.PageFlag}.
	 * The literals are from the enumeration {@link org.pagewalk.model.PageFlag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bits of flags that are set, by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags set</em>' attribute list.
	 * @see org.pagewalk.model.PageFlag
	 * @see org.pagewalk.model.PagewalkPackage#getPage_Flags_set()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PageFlag> getFlags_set()
	{
		return (EList<PageFlag>)eGet(PagewalkPackage.Literals.PAGE__FLAGS_SET, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_active.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageActive()
	{
		setFlag(PageFlag.PG_ACTIVE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_active is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageActive()
	{
		return isFlagSet(PageFlag.PG_ACTIVE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_active.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageActive()
	{
		setFlag(PageFlag.PG_ACTIVE, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_checked.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageChecked()
	{
		setFlag(PageFlag.PG_CHECKED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_checked is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageChecked()
	{
		return isFlagSet(PageFlag.PG_CHECKED);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_dirty.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageDirty()
	{
		setFlag(PageFlag.PG_DIRTY, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_dirty is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageDirty()
	{
		return isFlagSet(PageFlag.PG_DIRTY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_dirty.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageDirty()
	{
		setFlag(PageFlag.PG_DIRTY, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_error.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageError()
	{
		setFlag(PageFlag.PG_ERROR, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_error is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageError()
	{
		return isFlagSet(PageFlag.PG_ERROR);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_error.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageError()
	{
		setFlag(PageFlag.PG_ERROR, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_highmem is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageHighMem()
	{
		return isFlagSet(PageFlag.PG_HIGHMEM);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_launder.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageLaunder()
	{
		setFlag(PageFlag.PG_LAUNDER, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_launder is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageLaunder()
	{
		return isFlagSet(PageFlag.PG_LAUNDER);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_launder.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageLaunder()
	{
		setFlag(PageFlag.PG_LAUNDER, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_readahead.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageReadahead()
	{
		setFlag(PageFlag.PG_READAHEAD, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_readahead is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageReadahead()
	{
		return isFlagSet(PageFlag.PG_READAHEAD);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_readahead.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageReadahead()
	{
		setFlag(PageFlag.PG_READAHEAD, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_locked.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void LockPage()
	{
		setFlag(PageFlag.PG_LOCKED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_locked is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageLocked()
	{
		return isFlagSet(PageFlag.PG_LOCKED);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_locked.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void UnlockPage()
	{
		setFlag(PageFlag.PG_LOCKED, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_lru and returns whether it was set before.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean TestSetPageLRU()
	{
		return setFlag(PageFlag.PG_LRU, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_lru is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageLRU()
	{
		return isFlagSet(PageFlag.PG_LRU);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_lru and returns whether it was set before.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean TestClearPageLRU()
	{
		return setFlag(PageFlag.PG_LRU, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_referenced.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageReferenced()
	{
		setFlag(PageFlag.PG_REFERENCED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_referenced is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageReferenced()
	{
		return isFlagSet(PageFlag.PG_REFERENCED);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_referenced.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageReferenced()
	{
		setFlag(PageFlag.PG_REFERENCED, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_reserved.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageReserved()
	{
		setFlag(PageFlag.PG_RESERVED, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_reserved is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageReserved()
	{
		return isFlagSet(PageFlag.PG_RESERVED);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_reserved.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageReserved()
	{
		setFlag(PageFlag.PG_RESERVED, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_slab.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void PageSetSlab()
	{
		setFlag(PageFlag.PG_SLAB, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_slab is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageSlab()
	{
		return isFlagSet(PageFlag.PG_SLAB);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_slab.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void PageClearSlab()
	{
		setFlag(PageFlag.PG_SLAB, false);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets PG_uptodate.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void SetPageUptodate()
	{
		setFlag(PageFlag.PG_UPTODATE, true);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether PG_uptodate is set.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public boolean PageUptodate()
	{
		return isFlagSet(PageFlag.PG_UPTODATE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clears PG_uptodate.
	 * <!-- end-model-doc -->
	 * @generated
	 */
	public void ClearPageUptodate()
	{
		setFlag(PageFlag.PG_UPTODATE, false);
	}

} // Page
