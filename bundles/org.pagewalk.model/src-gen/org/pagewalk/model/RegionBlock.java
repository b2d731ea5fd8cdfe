/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a region: handed out, or free.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.RegionBlock#getStart <em>Start</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getState <em>State</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#isFree <em>Free</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getRegion <em>Region</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getList <em>List</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionBlock#getFree_list <em>Free list</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock()
 * @generated
 */
public class RegionBlock extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegionBlock()
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
		return PagewalkPackage.Literals.REGION_BLOCK;
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
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it begins, from the start of the region.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Start()
	 * @generated
	 */
	public int getStart()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_BLOCK__START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionBlock#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newStart the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	public void setStart(int newStart)
	{
		eSet(PagewalkPackage.Literals.REGION_BLOCK__START, newStart);
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
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Size()
	 * @generated
	 */
	public int getSize()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_BLOCK__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionBlock#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(int newSize)
	{
		eSet(PagewalkPackage.Literals.REGION_BLOCK__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much of it was asked for; 0 while it is free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested</em>' attribute.
	 * @see #setRequested(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Requested()
	 * @generated
	 */
	public int getRequested()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_BLOCK__REQUESTED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionBlock#getRequested <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRequested the new value of the '<em>Requested</em>' attribute.
	 * @see #getRequested()
	 * @generated
	 */
	public void setRequested(int newRequested)
	{
		eSet(PagewalkPackage.Literals.REGION_BLOCK__REQUESTED, newRequested);
	}

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is: 0 handed out, 1 free, 2 free and left as it is by the lazy buddy system (locally free), so that the next request for this size gets it at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_State()
	 * @generated
	 */
	public int getState()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_BLOCK__STATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionBlock#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newState the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	public void setState(int newState)
	{
		eSet(PagewalkPackage.Literals.REGION_BLOCK__STATE, newState);
	}

	/**
	 * Returns the value of the '<em><b>Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is free, in either way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Free()
	 * @generated
	 */
	public boolean isFree()
	{
		return (Boolean)eGet(PagewalkPackage.Literals.REGION_BLOCK__FREE, true);
	}

	/**
	 * Returns the value of the '<em><b>Region</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The region of which it is a part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' reference.
	 * @see #setRegion(Region)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Region()
	 * @generated
	 */
	public Region getRegion()
	{
		return (Region)eGet(PagewalkPackage.Literals.REGION_BLOCK__REGION, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionBlock#getRegion <em>Region</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRegion the new value of the '<em>Region</em>' reference.
	 * @see #getRegion()
	 * @generated
	 */
	public void setRegion(Region newRegion)
	{
		eSet(PagewalkPackage.Literals.REGION_BLOCK__REGION, newRegion);
	}

	/**
	 * Returns the value of the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links all blocks of the region in the order of their addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_List()
	 * @generated
	 */
	public ListHead getList()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.REGION_BLOCK__LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Free list</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links the free blocks among which a request looks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free list</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getRegionBlock_Free_list()
	 * @generated
	 */
	public ListHead getFree_list()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.REGION_BLOCK__FREE_LIST, true);
	}

} // RegionBlock
