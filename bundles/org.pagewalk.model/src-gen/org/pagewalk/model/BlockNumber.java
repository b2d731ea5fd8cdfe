/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block Number</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of an inode: the number of a block on the disk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.BlockNumber#getNumber <em>Number</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getBlockNumber()
 * @generated
 */
public class BlockNumber extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockNumber()
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
		return PagewalkPackage.Literals.BLOCK_NUMBER;
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
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The block, 0 where there is none: a hole, which reads as zeros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBlockNumber_Number()
	 * @generated
	 */
	public int getNumber()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BLOCK_NUMBER__NUMBER, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BlockNumber#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNumber the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	public void setNumber(int newNumber)
	{
		eSet(PagewalkPackage.Literals.BLOCK_NUMBER__NUMBER, newNumber);
	}

} // BlockNumber
