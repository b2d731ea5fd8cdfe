/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reference of a string of references to a policy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.PageReference#getPage <em>Page</em>}</li>
 *   <li>{@link org.pagewalk.model.PageReference#getHit <em>Hit</em>}</li>
 *   <li>{@link org.pagewalk.model.PageReference#getVictim <em>Victim</em>}</li>
 *   <li>{@link org.pagewalk.model.PageReference#getList <em>List</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getPageReference()
 * @generated
 */
public class PageReference extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageReference()
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
		return PagewalkPackage.Literals.PAGE_REFERENCE;
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
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which page was referenced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see #setPage(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageReference_Page()
	 * @generated
	 */
	public long getPage()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_REFERENCE__PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageReference#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage the new value of the '<em>Page</em>' attribute.
	 * @see #getPage()
	 * @generated
	 */
	public void setPage(long newPage)
	{
		eSet(PagewalkPackage.Literals.PAGE_REFERENCE__PAGE, newPage);
	}

	/**
	 * Returns the value of the '<em><b>Hit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 when it was in a frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hit</em>' attribute.
	 * @see #setHit(int)
	 * @see org.pagewalk.model.PagewalkPackage#getPageReference_Hit()
	 * @generated
	 */
	public int getHit()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PAGE_REFERENCE__HIT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageReference#getHit <em>Hit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHit the new value of the '<em>Hit</em>' attribute.
	 * @see #getHit()
	 * @generated
	 */
	public void setHit(int newHit)
	{
		eSet(PagewalkPackage.Literals.PAGE_REFERENCE__HIT, newHit);
	}

	/**
	 * Returns the value of the '<em><b>Victim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which page gave way, -1 if none had to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Victim</em>' attribute.
	 * @see #setVictim(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageReference_Victim()
	 * @generated
	 */
	public long getVictim()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_REFERENCE__VICTIM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageReference#getVictim <em>Victim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVictim the new value of the '<em>Victim</em>' attribute.
	 * @see #getVictim()
	 * @generated
	 */
	public void setVictim(long newVictim)
	{
		eSet(PagewalkPackage.Literals.PAGE_REFERENCE__VICTIM, newVictim);
	}

	/**
	 * Returns the value of the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the string.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getPageReference_List()
	 * @generated
	 */
	public ListHead getList()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.PAGE_REFERENCE__LIST, true);
	}

} // PageReference
