/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region Order</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The blocks of one size in a region of a buddy kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.RegionOrder#getRegion <em>Region</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getFree_list <em>Free list</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getNr_blocks <em>Nr blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getNr_local <em>Nr local</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getNr_global <em>Nr global</em>}</li>
 *   <li>{@link org.pagewalk.model.RegionOrder#getSlack <em>Slack</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder()
 * @generated
 */
public class RegionOrder extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegionOrder()
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
		return PagewalkPackage.Literals.REGION_ORDER;
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
	 * Returns the value of the '<em><b>Region</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Region#getOrders <em>Orders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The region to which it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Region</em>' container reference.
	 * @see #setRegion(Region)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Region()
	 * @see org.pagewalk.model.Region#getOrders
	 * @generated
	 */
	public Region getRegion()
	{
		return (Region)eGet(PagewalkPackage.Literals.REGION_ORDER__REGION, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionOrder#getRegion <em>Region</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRegion the new value of the '<em>Region</em>' container reference.
	 * @see #getRegion()
	 * @generated
	 */
	public void setRegion(Region newRegion)
	{
		eSet(PagewalkPackage.Literals.REGION_ORDER__REGION, newRegion);
	}

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of these blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Size()
	 * @generated
	 */
	public int getSize()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_ORDER__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionOrder#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(int newSize)
	{
		eSet(PagewalkPackage.Literals.REGION_ORDER__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>Free list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.RegionBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The free blocks of this size. Requests take from the head; locally free blocks stand before all others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Free_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RegionBlock> getFree_list()
	{
		return (EList<RegionBlock>)eGet(PagewalkPackage.Literals.REGION_ORDER__FREE_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Nr blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks of this size there are, used and free: N.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr blocks</em>' attribute.
	 * @see #setNr_blocks(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Nr_blocks()
	 * @generated
	 */
	public int getNr_blocks()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_ORDER__NR_BLOCKS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionOrder#getNr_blocks <em>Nr blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_blocks the new value of the '<em>Nr blocks</em>' attribute.
	 * @see #getNr_blocks()
	 * @generated
	 */
	public void setNr_blocks(int newNr_blocks)
	{
		eSet(PagewalkPackage.Literals.REGION_ORDER__NR_BLOCKS, newNr_blocks);
	}

	/**
	 * Returns the value of the '<em><b>Nr local</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them are locally free, not to be merged for now: L. Always 0 without laziness.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr local</em>' attribute.
	 * @see #setNr_local(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Nr_local()
	 * @generated
	 */
	public int getNr_local()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_ORDER__NR_LOCAL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionOrder#getNr_local <em>Nr local</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_local the new value of the '<em>Nr local</em>' attribute.
	 * @see #getNr_local()
	 * @generated
	 */
	public void setNr_local(int newNr_local)
	{
		eSet(PagewalkPackage.Literals.REGION_ORDER__NR_LOCAL, newNr_local);
	}

	/**
	 * Returns the value of the '<em><b>Nr global</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them are free and merged as far as they can be: G.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr global</em>' attribute.
	 * @see #setNr_global(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Nr_global()
	 * @generated
	 */
	public int getNr_global()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_ORDER__NR_GLOBAL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RegionOrder#getNr_global <em>Nr global</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_global the new value of the '<em>Nr global</em>' attribute.
	 * @see #getNr_global()
	 * @generated
	 */
	public void setNr_global(int newNr_global)
	{
		eSet(PagewalkPackage.Literals.REGION_ORDER__NR_GLOBAL, newNr_global);
	}

	/**
	 * Returns the value of the '<em><b>Slack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far this size is from having to merge: N - 2 L - G. At 2 and above a freed block is left as it is (lazy); at 1 it is merged (reclaiming); at 0 another one is merged with it (accelerated).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slack</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getRegionOrder_Slack()
	 * @generated
	 */
	public int getSlack()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REGION_ORDER__SLACK, true);
	}

} // RegionOrder
