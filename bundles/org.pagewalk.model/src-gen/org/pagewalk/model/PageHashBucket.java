/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Hash Bucket</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entry of page_hash_table: the first page of a chain.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.PageHashBucket#getFirst <em>First</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getPageHashBucket()
 * @generated
 */
public class PageHashBucket extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageHashBucket()
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
		return PagewalkPackage.Literals.PAGE_HASH_BUCKET;
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
	 * Returns the value of the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first page of the chain; next_hash leads on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' reference.
	 * @see #setFirst(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getPageHashBucket_First()
	 * @generated
	 */
	public Page getFirst()
	{
		return (Page)eGet(PagewalkPackage.Literals.PAGE_HASH_BUCKET__FIRST, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageHashBucket#getFirst <em>First</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFirst the new value of the '<em>First</em>' reference.
	 * @see #getFirst()
	 * @generated
	 */
	public void setFirst(Page newFirst)
	{
		eSet(PagewalkPackage.Literals.PAGE_HASH_BUCKET__FIRST, newFirst);
	}

} // PageHashBucket
