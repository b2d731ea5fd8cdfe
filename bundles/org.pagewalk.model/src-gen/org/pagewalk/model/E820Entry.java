/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>E820 Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of physical memory as the firmware describes it: struct e820entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.E820Entry#getAddr <em>Addr</em>}</li>
 *   <li>{@link org.pagewalk.model.E820Entry#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.E820Entry#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getE820Entry()
 * @generated
 */
public class E820Entry extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected E820Entry()
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
		return PagewalkPackage.Literals.E820_ENTRY;
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
	 * Returns the value of the '<em><b>Addr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addr</em>' attribute.
	 * @see #setAddr(long)
	 * @see org.pagewalk.model.PagewalkPackage#getE820Entry_Addr()
	 * @generated
	 */
	public long getAddr()
	{
		return (Long)eGet(PagewalkPackage.Literals.E820_ENTRY__ADDR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.E820Entry#getAddr <em>Addr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newAddr the new value of the '<em>Addr</em>' attribute.
	 * @see #getAddr()
	 * @generated
	 */
	public void setAddr(long newAddr)
	{
		eSet(PagewalkPackage.Literals.E820_ENTRY__ADDR, newAddr);
	}

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.pagewalk.model.PagewalkPackage#getE820Entry_Size()
	 * @generated
	 */
	public long getSize()
	{
		return (Long)eGet(PagewalkPackage.Literals.E820_ENTRY__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.E820Entry#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(long newSize)
	{
		eSet(PagewalkPackage.Literals.E820_ENTRY__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is: 1 E820_RAM, usable; 2 E820_RESERVED; 3 E820_ACPI; 4 E820_NVS.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(int)
	 * @see org.pagewalk.model.PagewalkPackage#getE820Entry_Type()
	 * @generated
	 */
	public int getType()
	{
		return (Integer)eGet(PagewalkPackage.Literals.E820_ENTRY__TYPE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.E820Entry#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newType the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	public void setType(int newType)
	{
		eSet(PagewalkPackage.Literals.E820_ENTRY__TYPE, newType);
	}

} // E820Entry
