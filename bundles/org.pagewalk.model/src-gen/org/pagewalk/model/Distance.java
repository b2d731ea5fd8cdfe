/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How far one node is from another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Distance#getTo <em>To</em>}</li>
 *   <li>{@link org.pagewalk.model.Distance#getDistance <em>Distance</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getDistance()
 * @generated
 */
public class Distance extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Distance()
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
		return PagewalkPackage.Literals.DISTANCE;
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
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getDistance_To()
	 * @generated
	 */
	public Node getTo()
	{
		return (Node)eGet(PagewalkPackage.Literals.DISTANCE__TO, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Distance#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTo the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	public void setTo(Node newTo)
	{
		eSet(PagewalkPackage.Literals.DISTANCE__TO, newTo);
	}

	/**
	 * Returns the value of the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 10 for the node itself; 20 means that its memory takes twice as long.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance</em>' attribute.
	 * @see #setDistance(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDistance_Distance()
	 * @generated
	 */
	public int getDistance()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISTANCE__DISTANCE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Distance#getDistance <em>Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newDistance the new value of the '<em>Distance</em>' attribute.
	 * @see #getDistance()
	 * @generated
	 */
	public void setDistance(int newDistance)
	{
		eSet(PagewalkPackage.Literals.DISTANCE__DISTANCE, newDistance);
	}

} // Distance
