/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Free Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The free blocks of one order in one zone: struct free_area_t.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.FreeArea#getFree_list <em>Free list</em>}</li>
 *   <li>{@link org.pagewalk.model.FreeArea#getMap <em>Map</em>}</li>
 *   <li>{@link org.pagewalk.model.FreeArea#getZone <em>Zone</em>}</li>
 *   <li>{@link org.pagewalk.model.FreeArea#getOrder <em>Order</em>}</li>
 *   <li>{@link org.pagewalk.model.FreeArea#getNr_free <em>Nr free</em>}</li>
 *   <li>{@link org.pagewalk.model.FreeArea#getUnusable <em>Unusable</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getFreeArea()
 * @generated
 */
public class FreeArea extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FreeArea()
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
		return PagewalkPackage.Literals.FREE_AREA;
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
	 * Returns the value of the '<em><b>Free list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first page of each free block of this order, as the list runs: the allocator takes from its head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Free_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getFree_list()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.FREE_AREA__FREE_LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One bit for each pair of buddies, flipped whenever either is taken or freed: 1 when exactly one of the two is in use. Empty for the last order, which has nothing to merge into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map</em>' attribute.
	 * @see #setMap(Bits)
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Map()
	 * @generated
	 */
	public Bits getMap()
	{
		return (Bits)eGet(PagewalkPackage.Literals.FREE_AREA__MAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.FreeArea#getMap <em>Map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMap the new value of the '<em>Map</em>' attribute.
	 * @see #getMap()
	 * @generated
	 */
	public void setMap(Bits newMap)
	{
		eSet(PagewalkPackage.Literals.FREE_AREA__MAP, newMap);
	}

	/**
	 * Returns the value of the '<em><b>Zone</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Zone#getFree_area <em>Free area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The zone whose blocks these are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' container reference.
	 * @see #setZone(Zone)
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Zone()
	 * @see org.pagewalk.model.Zone#getFree_area
	 * @generated
	 */
	public Zone getZone()
	{
		return (Zone)eGet(PagewalkPackage.Literals.FREE_AREA__ZONE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.FreeArea#getZone <em>Zone</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone the new value of the '<em>Zone</em>' container reference.
	 * @see #getZone()
	 * @generated
	 */
	public void setZone(Zone newZone)
	{
		eSet(PagewalkPackage.Literals.FREE_AREA__ZONE, newZone);
	}

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of these blocks as a power of two, in pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Order()
	 * @generated
	 */
	public int getOrder()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FREE_AREA__ORDER, true);
	}

	/**
	 * Returns the value of the '<em><b>Nr free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks are on free_list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr free</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Nr_free()
	 * @generated
	 */
	public int getNr_free()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FREE_AREA__NR_FREE, true);
	}

	/**
	 * Returns the value of the '<em><b>Unusable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many free pages of the zone lie in blocks too small for this order: external fragmentation. Divided by free_pages it is the index of unusable free space, from 0 (all of it serves) to 1 (nothing does).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unusable</em>' attribute.
	 * @see org.pagewalk.model.PagewalkPackage#getFreeArea_Unusable()
	 * @generated
	 */
	public int getUnusable()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FREE_AREA__UNUSABLE, true);
	}

} // FreeArea
