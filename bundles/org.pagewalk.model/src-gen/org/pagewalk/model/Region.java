/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of memory with an allocator of its own, to compare ways of finding a free block. The kernel has no such thing; scenarios declare it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Region#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getFit <em>Fit</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getUsed <em>Used</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getInternal_waste <em>Internal waste</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getFree <em>Free</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getLargest_free <em>Largest free</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getExternal_waste <em>External waste</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getNr_holes <em>Nr holes</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getSearches <em>Searches</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getSearch_length <em>Search length</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getLast_search <em>Last search</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getSplits <em>Splits</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getMerges <em>Merges</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getFailures <em>Failures</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getFree_list <em>Free list</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getRover <em>Rover</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getNr_orders <em>Nr orders</em>}</li>
 *   <li>{@link org.pagewalk.model.Region#getOrders <em>Orders</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRegion()
 * @generated
 */
public class Region extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Region()
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
		return PagewalkPackage.Literals.REGION;
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
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the scenario calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.REGION__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.REGION__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Fit</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it finds a free block: first, next, best, worst, buddy or lazy-buddy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fit</em>' attribute.
	 * @see #setFit(String)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Fit()
	 * @generated
	 */
	public String getFit()
	{
		return (String)eGet(PagewalkPackage.Literals.REGION__FIT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getFit <em>Fit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFit the new value of the '<em>Fit</em>' attribute.
	 * @see #getFit()
	 * @generated
	 */
	public void setFit(String newFit)
	{
		eSet(PagewalkPackage.Literals.REGION__FIT, newFit);
	}

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much memory it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Size()
	 * @generated
	 */
	public int getSize()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(int newSize)
	{
		eSet(PagewalkPackage.Literals.REGION__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of the smallest block; all sizes and places are multiples of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Unit()
	 * @generated
	 */
	public int getUnit()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__UNIT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newUnit the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	public void setUnit(int newUnit)
	{
		eSet(PagewalkPackage.Literals.REGION__UNIT, newUnit);
	}

	/**
	 * Returns the value of the '<em><b>Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it has handed out, waste inside the blocks included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used</em>' attribute.
	 * @see #setUsed(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Used()
	 * @generated
	 */
	public int getUsed()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__USED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getUsed <em>Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newUsed the new value of the '<em>Used</em>' attribute.
	 * @see #getUsed()
	 * @generated
	 */
	public void setUsed(int newUsed)
	{
		eSet(PagewalkPackage.Literals.REGION__USED, newUsed);
	}

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of used was asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested</em>' attribute.
	 * @see #setRequested(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Requested()
	 * @generated
	 */
	public int getRequested()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__REQUESTED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getRequested <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRequested the new value of the '<em>Requested</em>' attribute.
	 * @see #getRequested()
	 * @generated
	 */
	public void setRequested(int newRequested)
	{
		eSet(PagewalkPackage.Literals.REGION__REQUESTED, newRequested);
	}

	/**
	 * Returns the value of the '<em><b>Internal waste</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is handed out and nobody asked for, inside the blocks: used - requested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal waste</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Internal_waste()
	 * @generated
	 */
	public int getInternal_waste()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__INTERNAL_WASTE, true);
	}

	/**
	 * Returns the value of the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is not handed out: size - used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Free()
	 * @generated
	 */
	public int getFree()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__FREE, true);
	}

	/**
	 * Returns the value of the '<em><b>Largest free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The largest free block. No larger request can be served.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Largest free</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Largest_free()
	 * @generated
	 */
	public int getLargest_free()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__LARGEST_FREE, true);
	}

	/**
	 * Returns the value of the '<em><b>External waste</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is free and lies outside the largest free block, so that a request for all free memory would not get it: free - largest_free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>External waste</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_External_waste()
	 * @generated
	 */
	public int getExternal_waste()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__EXTERNAL_WASTE, true);
	}

	/**
	 * Returns the value of the '<em><b>Nr holes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many free blocks there are: the holes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr holes</em>' attribute.
	 * @see #setNr_holes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Nr_holes()
	 * @generated
	 */
	public int getNr_holes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__NR_HOLES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getNr_holes <em>Nr holes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_holes the new value of the '<em>Nr holes</em>' attribute.
	 * @see #getNr_holes()
	 * @generated
	 */
	public void setNr_holes(int newNr_holes)
	{
		eSet(PagewalkPackage.Literals.REGION__NR_HOLES, newNr_holes);
	}

	/**
	 * Returns the value of the '<em><b>Searches</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many requests have looked for a free block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Searches</em>' attribute.
	 * @see #setSearches(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Searches()
	 * @generated
	 */
	public int getSearches()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__SEARCHES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getSearches <em>Searches</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSearches the new value of the '<em>Searches</em>' attribute.
	 * @see #getSearches()
	 * @generated
	 */
	public void setSearches(int newSearches)
	{
		eSet(PagewalkPackage.Literals.REGION__SEARCHES, newSearches);
	}

	/**
	 * Returns the value of the '<em><b>Search length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many holes all requests together have looked at; for the buddy kinds, how many free lists, one for each order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Search length</em>' attribute.
	 * @see #setSearch_length(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Search_length()
	 * @generated
	 */
	public long getSearch_length()
	{
		return (Long)eGet(PagewalkPackage.Literals.REGION__SEARCH_LENGTH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getSearch_length <em>Search length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSearch_length the new value of the '<em>Search length</em>' attribute.
	 * @see #getSearch_length()
	 * @generated
	 */
	public void setSearch_length(long newSearch_length)
	{
		eSet(PagewalkPackage.Literals.REGION__SEARCH_LENGTH, newSearch_length);
	}

	/**
	 * Returns the value of the '<em><b>Last search</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them the last request has looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last search</em>' attribute.
	 * @see #setLast_search(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Last_search()
	 * @generated
	 */
	public int getLast_search()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__LAST_SEARCH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getLast_search <em>Last search</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLast_search the new value of the '<em>Last search</em>' attribute.
	 * @see #getLast_search()
	 * @generated
	 */
	public void setLast_search(int newLast_search)
	{
		eSet(PagewalkPackage.Literals.REGION__LAST_SEARCH, newLast_search);
	}

	/**
	 * Returns the value of the '<em><b>Splits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a free block was cut in two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splits</em>' attribute.
	 * @see #setSplits(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Splits()
	 * @generated
	 */
	public int getSplits()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__SPLITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getSplits <em>Splits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSplits the new value of the '<em>Splits</em>' attribute.
	 * @see #getSplits()
	 * @generated
	 */
	public void setSplits(int newSplits)
	{
		eSet(PagewalkPackage.Literals.REGION__SPLITS, newSplits);
	}

	/**
	 * Returns the value of the '<em><b>Merges</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often two free blocks became one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merges</em>' attribute.
	 * @see #setMerges(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Merges()
	 * @generated
	 */
	public int getMerges()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__MERGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getMerges <em>Merges</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMerges the new value of the '<em>Merges</em>' attribute.
	 * @see #getMerges()
	 * @generated
	 */
	public void setMerges(int newMerges)
	{
		eSet(PagewalkPackage.Literals.REGION__MERGES, newMerges);
	}

	/**
	 * Returns the value of the '<em><b>Failures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many requests were refused, since no hole was large enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failures</em>' attribute.
	 * @see #setFailures(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Failures()
	 * @generated
	 */
	public int getFailures()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__FAILURES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getFailures <em>Failures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFailures the new value of the '<em>Failures</em>' attribute.
	 * @see #getFailures()
	 * @generated
	 */
	public void setFailures(int newFailures)
	{
		eSet(PagewalkPackage.Literals.REGION__FAILURES, newFailures);
	}

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.RegionBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All blocks, used and free, in the order of their addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Blocks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RegionBlock> getBlocks()
	{
		return (EList<RegionBlock>)eGet(PagewalkPackage.Literals.REGION__BLOCKS, true);
	}

	/**
	 * Returns the value of the '<em><b>Free list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.RegionBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The holes in the order of their addresses. Empty for the buddy kinds, which have a list for each order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Free_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RegionBlock> getFree_list()
	{
		return (EList<RegionBlock>)eGet(PagewalkPackage.Literals.REGION__FREE_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Rover</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For next fit, the block at which the next search begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rover</em>' reference.
	 * @see #setRover(RegionBlock)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Rover()
	 * @generated
	 */
	public RegionBlock getRover()
	{
		return (RegionBlock)eGet(PagewalkPackage.Literals.REGION__ROVER, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getRover <em>Rover</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRover the new value of the '<em>Rover</em>' reference.
	 * @see #getRover()
	 * @generated
	 */
	public void setRover(RegionBlock newRover)
	{
		eSet(PagewalkPackage.Literals.REGION__ROVER, newRover);
	}

	/**
	 * Returns the value of the '<em><b>Nr orders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many orders there are; 0 unless it is of a buddy kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr orders</em>' attribute.
	 * @see #setNr_orders(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Nr_orders()
	 * @generated
	 */
	public int getNr_orders()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION__NR_ORDERS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Region#getNr_orders <em>Nr orders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_orders the new value of the '<em>Nr orders</em>' attribute.
	 * @see #getNr_orders()
	 * @generated
	 */
	public void setNr_orders(int newNr_orders)
	{
		eSet(PagewalkPackage.Literals.REGION__NR_ORDERS, newNr_orders);
	}

	/**
	 * Returns the value of the '<em><b>Orders</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RegionOrder}.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.RegionOrder#getRegion <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For the buddy kinds, what belongs to each size of blocks: order 0 has blocks of unit bytes, each further one blocks of twice the size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orders</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getRegion_Orders()
	 * @see org.pagewalk.model.RegionOrder#getRegion
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RegionOrder> getOrders()
	{
		return (EList<RegionOrder>)eGet(PagewalkPackage.Literals.REGION__ORDERS, true);
	}

} // Region
