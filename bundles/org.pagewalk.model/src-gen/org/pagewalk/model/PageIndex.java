/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Index</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What look-ups in one kind of index over all cached pages have cost.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.PageIndex#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.PageIndex#getLook_ups <em>Look ups</em>}</li>
 *   <li>{@link org.pagewalk.model.PageIndex#getVisited <em>Visited</em>}</li>
 *   <li>{@link org.pagewalk.model.PageIndex#getCompared <em>Compared</em>}</li>
 *   <li>{@link org.pagewalk.model.PageIndex#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.pagewalk.model.PageIndex#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getPageIndex()
 * @generated
 */
public class PageIndex extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PageIndex()
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
		return PagewalkPackage.Literals.PAGE_INDEX;
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
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which kind: hash, radix or trie.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.PAGE_INDEX__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Look ups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many look-ups there were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Look ups</em>' attribute.
	 * @see #setLook_ups(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Look_ups()
	 * @generated
	 */
	public long getLook_ups()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_INDEX__LOOK_UPS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getLook_ups <em>Look ups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLook_ups the new value of the '<em>Look ups</em>' attribute.
	 * @see #getLook_ups()
	 * @generated
	 */
	public void setLook_ups(long newLook_ups)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__LOOK_UPS, newLook_ups);
	}

	/**
	 * Returns the value of the '<em><b>Visited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many nodes, or pages of a chain, they visited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visited</em>' attribute.
	 * @see #setVisited(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Visited()
	 * @generated
	 */
	public long getVisited()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_INDEX__VISITED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getVisited <em>Visited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVisited the new value of the '<em>Visited</em>' attribute.
	 * @see #getVisited()
	 * @generated
	 */
	public void setVisited(long newVisited)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__VISITED, newVisited);
	}

	/**
	 * Returns the value of the '<em><b>Compared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many keys or bits they compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compared</em>' attribute.
	 * @see #setCompared(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Compared()
	 * @generated
	 */
	public long getCompared()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_INDEX__COMPARED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getCompared <em>Compared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCompared the new value of the '<em>Compared</em>' attribute.
	 * @see #getCompared()
	 * @generated
	 */
	public void setCompared(long newCompared)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__COMPARED, newCompared);
	}

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bytes the index takes, as the kernel would lay it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(long)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Memory()
	 * @generated
	 */
	public long getMemory()
	{
		return (Long)eGet(PagewalkPackage.Literals.PAGE_INDEX__MEMORY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMemory the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	public void setMemory(long newMemory)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__MEMORY, newMemory);
	}

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' attribute.
	 * @see #setEntries(int)
	 * @see org.pagewalk.model.PagewalkPackage#getPageIndex_Entries()
	 * @generated
	 */
	public int getEntries()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PAGE_INDEX__ENTRIES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PageIndex#getEntries <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEntries the new value of the '<em>Entries</em>' attribute.
	 * @see #getEntries()
	 * @generated
	 */
	public void setEntries(int newEntries)
	{
		eSet(PagewalkPackage.Literals.PAGE_INDEX__ENTRIES, newEntries);
	}

} // PageIndex
