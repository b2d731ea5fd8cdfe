/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Buffer Head</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk block held in a page, as a block device sees it: struct buffer_head.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_page <em>Bpage</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_this_page <em>Bthis page</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getBufferHead()
 * @generated
 */
public class BufferHead extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BufferHead()
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
		return PagewalkPackage.Literals.BUFFER_HEAD;
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
	 * Returns the value of the '<em><b>Bpage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page that holds the block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bpage</em>' reference.
	 * @see #setB_page(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_page()
	 * @generated
	 */
	public Page getB_page()
	{
		return (Page)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BPAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_page <em>Bpage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_page the new value of the '<em>Bpage</em>' reference.
	 * @see #getB_page()
	 * @generated
	 */
	public void setB_page(Page newB_page)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BPAGE, newB_page);
	}

	/**
	 * Returns the value of the '<em><b>Bthis page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next buffer over the same page; they form a ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bthis page</em>' reference.
	 * @see #setB_this_page(BufferHead)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_this_page()
	 * @generated
	 */
	public BufferHead getB_this_page()
	{
		return (BufferHead)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BTHIS_PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_this_page <em>Bthis page</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_this_page the new value of the '<em>Bthis page</em>' reference.
	 * @see #getB_this_page()
	 * @generated
	 */
	public void setB_this_page(BufferHead newB_this_page)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BTHIS_PAGE, newB_this_page);
	}

} // BufferHead
