/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tlb Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One translation that a processor remembers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.TlbEntry#getTag <em>Tag</em>}</li>
 *   <li>{@link org.pagewalk.model.TlbEntry#getPage <em>Page</em>}</li>
 *   <li>{@link org.pagewalk.model.TlbEntry#getPage_shift <em>Page shift</em>}</li>
 *   <li>{@link org.pagewalk.model.TlbEntry#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.pagewalk.model.TlbEntry#getMm <em>Mm</em>}</li>
 *   <li>{@link org.pagewalk.model.TlbEntry#getAge <em>Age</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry()
 * @generated
 */
public class TlbEntry extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TlbEntry()
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
		return PagewalkPackage.Literals.TLB_ENTRY;
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
	 * Returns the value of the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the virtual page, plus 1; 0 when the entry is empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag</em>' attribute.
	 * @see #setTag(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Tag()
	 * @generated
	 */
	public long getTag()
	{
		return (Long)eGet(PagewalkPackage.Literals.TLB_ENTRY__TAG, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getTag <em>Tag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTag the new value of the '<em>Tag</em>' attribute.
	 * @see #getTag()
	 * @generated
	 */
	public void setTag(long newTag)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__TAG, newTag);
	}

	/**
	 * Returns the value of the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame to which it leads; of a large page the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' reference.
	 * @see #setPage(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Page()
	 * @generated
	 */
	public Page getPage()
	{
		return (Page)eGet(PagewalkPackage.Literals.TLB_ENTRY__PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getPage <em>Page</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage the new value of the '<em>Page</em>' reference.
	 * @see #getPage()
	 * @generated
	 */
	public void setPage(Page newPage)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__PAGE, newPage);
	}

	/**
	 * Returns the value of the '<em><b>Page shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The size of the page, as a power of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page shift</em>' attribute.
	 * @see #setPage_shift(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Page_shift()
	 * @generated
	 */
	public int getPage_shift()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TLB_ENTRY__PAGE_SHIFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getPage_shift <em>Page shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_shift the new value of the '<em>Page shift</em>' attribute.
	 * @see #getPage_shift()
	 * @generated
	 */
	public void setPage_shift(int newPage_shift)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__PAGE_SHIFT, newPage_shift);
	}

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entry of the page table allowed when it was read, in the architecture's bits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Flags()
	 * @generated
	 */
	public int getFlags()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TLB_ENTRY__FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFlags the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	public void setFlags(int newFlags)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__FLAGS, newFlags);
	}

	/**
	 * Returns the value of the '<em><b>Mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address space that was loaded; none for a global entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm</em>' reference.
	 * @see #setMm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Mm()
	 * @generated
	 */
	public MmStruct getMm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.TLB_ENTRY__MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getMm <em>Mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMm the new value of the '<em>Mm</em>' reference.
	 * @see #getMm()
	 * @generated
	 */
	public void setMm(MmStruct newMm)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__MM, newMm);
	}

	/**
	 * Returns the value of the '<em><b>Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was used or filled last, for the choice of which entry gives way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age</em>' attribute.
	 * @see #setAge(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTlbEntry_Age()
	 * @generated
	 */
	public int getAge()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TLB_ENTRY__AGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TlbEntry#getAge <em>Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newAge the new value of the '<em>Age</em>' attribute.
	 * @see #getAge()
	 * @generated
	 */
	public void setAge(int newAge)
	{
		eSet(PagewalkPackage.Literals.TLB_ENTRY__AGE, newAge);
	}

} // TlbEntry
