/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Radix Tree Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A slot of a node of a radix tree.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.RadixTreeSlot#getEntry <em>Entry</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeSlot#getNode <em>Node</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeSlot#getPage <em>Page</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot()
 * @generated
 */
public class RadixTreeSlot extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RadixTreeSlot()
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
		return PagewalkPackage.Literals.RADIX_TREE_SLOT;
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
	 * Returns the value of the '<em><b>Entry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 when it is empty, otherwise the row of the node below + 1, or the item + 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entry</em>' attribute.
	 * @see #setEntry(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot_Entry()
	 * @generated
	 */
	public int getEntry()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_SLOT__ENTRY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeSlot#getEntry <em>Entry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEntry the new value of the '<em>Entry</em>' attribute.
	 * @see #getEntry()
	 * @generated
	 */
	public void setEntry(int newEntry)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_SLOT__ENTRY, newEntry);
	}

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node below, if the slot leads to one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot_Node()
	 * @generated
	 */
	public RadixTreeNode getNode()
	{
		return (RadixTreeNode)eGet(PagewalkPackage.Literals.RADIX_TREE_SLOT__NODE, true);
	}

	/**
	 * Returns the value of the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page, if the slot leads to one: in the tree of a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeSlot_Page()
	 * @generated
	 */
	public Page getPage()
	{
		return (Page)eGet(PagewalkPackage.Literals.RADIX_TREE_SLOT__PAGE, true);
	}

} // RadixTreeSlot
