/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>List Head</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The two links of a kernel list inside a structure, such as page->list: struct list_head. What they point to is shown as the structure around it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.ListHead#getNext <em>Next</em>}</li>
 *   <li>{@link org.pagewalk.model.ListHead#getPrev <em>Prev</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getListHead()
 * @generated
 */
public class ListHead extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ListHead()
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
		return PagewalkPackage.Literals.LIST_HEAD;
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
	 * Returns the value of the '<em><b>Next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows on the list; after the last entry the owner of the list. None if this is on no list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getListHead_Next()
	 * @generated
	 */
	public EObject getNext()
	{
		return (EObject)eGet(PagewalkPackage.Literals.LIST_HEAD__NEXT, true);
	}

	/**
	 * Returns the value of the '<em><b>Prev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes before on the list; before the first entry the owner of the list. None if this is on no list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prev</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getListHead_Prev()
	 * @generated
	 */
	public EObject getPrev()
	{
		return (EObject)eGet(PagewalkPackage.Literals.LIST_HEAD__PREV, true);
	}

} // ListHead
