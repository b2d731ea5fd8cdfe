/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address Space</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The cached pages of one file or device, or of swap: struct address_space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.AddressSpace#getClean_pages <em>Clean pages</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getDirty_pages <em>Dirty pages</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getLocked_pages <em>Locked pages</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getNrpages <em>Nrpages</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace()
 * @generated
 */
public class AddressSpace extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AddressSpace()
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
		return PagewalkPackage.Literals.ADDRESS_SPACE;
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
	 * Returns the value of the '<em><b>Clean pages</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that equal what the disk holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clean pages</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Clean_pages()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getClean_pages()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__CLEAN_PAGES, true);
	}

	/**
	 * Returns the value of the '<em><b>Dirty pages</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that were written to and still have to reach the disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dirty pages</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Dirty_pages()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getDirty_pages()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__DIRTY_PAGES, true);
	}

	/**
	 * Returns the value of the '<em><b>Locked pages</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Page}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that are locked, on their way to or from the disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked pages</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Locked_pages()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Page> getLocked_pages()
	{
		return (EList<Page>)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__LOCKED_PAGES, true);
	}

	/**
	 * Returns the value of the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages of this mapping are in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nrpages</em>' attribute.
	 * @see #setNrpages(int)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Nrpages()
	 * @generated
	 */
	public int getNrpages()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__NRPAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getNrpages <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNrpages the new value of the '<em>Nrpages</em>' attribute.
	 * @see #getNrpages()
	 * @generated
	 */
	public void setNrpages(int newNrpages)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__NRPAGES, newNrpages);
	}

} // AddressSpace
