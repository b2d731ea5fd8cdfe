/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zonelist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The zones that one kind of request may be served from, best first: struct zonelist_t.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Zonelist#getZones <em>Zones</em>}</li>
 *   <li>{@link org.pagewalk.model.Zonelist#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getZonelist()
 * @generated
 */
public class Zonelist extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Zonelist()
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
		return PagewalkPackage.Literals.ZONELIST;
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
	 * Returns the value of the '<em><b>Zones</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to three zones, the preferred one first; the kernel ends the array with NULL.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getZonelist_Zones()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Zone> getZones()
	{
		return (EList<Zone>)eGet(PagewalkPackage.Literals.ZONELIST__ZONES, true);
	}

	/**
	 * Returns the value of the '<em><b>Node</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Node#getNode_zonelists <em>Node zonelists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node that keeps this list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' container reference.
	 * @see #setNode(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getZonelist_Node()
	 * @see org.pagewalk.model.Node#getNode_zonelists
	 * @generated
	 */
	public Node getNode()
	{
		return (Node)eGet(PagewalkPackage.Literals.ZONELIST__NODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Zonelist#getNode <em>Node</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode the new value of the '<em>Node</em>' container reference.
	 * @see #getNode()
	 * @generated
	 */
	public void setNode(Node newNode)
	{
		eSet(PagewalkPackage.Literals.ZONELIST__NODE, newNode);
	}

} // Zonelist
