/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Radix Tree Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of a radix tree: 64 slots, each of which leads to a node below or to an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getRoot <em>Root</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getParent <em>Parent</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getShift <em>Shift</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getCount <em>Count</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getTags_dirty <em>Tags dirty</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getTags_writeback <em>Tags writeback</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getTags_towrite <em>Tags towrite</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeNode#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode()
 * @generated
 */
public class RadixTreeNode extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RadixTreeNode()
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
		return PagewalkPackage.Literals.RADIX_TREE_NODE;
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
	 * Returns the value of the '<em><b>Root</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' reference.
	 * @see #setRoot(RadixTreeRoot)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Root()
	 * @generated
	 */
	public RadixTreeRoot getRoot()
	{
		return (RadixTreeRoot)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__ROOT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getRoot <em>Root</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRoot the new value of the '<em>Root</em>' reference.
	 * @see #getRoot()
	 * @generated
	 */
	public void setRoot(RadixTreeRoot newRoot)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__ROOT, newRoot);
	}

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(RadixTreeNode)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Parent()
	 * @generated
	 */
	public RadixTreeNode getParent()
	{
		return (RadixTreeNode)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__PARENT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newParent the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	public void setParent(RadixTreeNode newParent)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__PARENT, newParent);
	}

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which slot of the node above it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Offset()
	 * @generated
	 */
	public int getOffset()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__OFFSET, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newOffset the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	public void setOffset(int newOffset)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__OFFSET, newOffset);
	}

	/**
	 * Returns the value of the '<em><b>Shift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how many bits an index is shifted to find its slot here: 0 where slots lead to items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shift</em>' attribute.
	 * @see #setShift(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Shift()
	 * @generated
	 */
	public int getShift()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__SHIFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getShift <em>Shift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newShift the new value of the '<em>Shift</em>' attribute.
	 * @see #getShift()
	 * @generated
	 */
	public void setShift(int newShift)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__SHIFT, newShift);
	}

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its slots are in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Count()
	 * @generated
	 */
	public int getCount()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__COUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCount the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	public void setCount(int newCount)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__COUNT, newCount);
	}

	/**
	 * Returns the value of the '<em><b>Tags dirty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bit for each slot behind which something is dirty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags dirty</em>' attribute.
	 * @see #setTags_dirty(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Tags_dirty()
	 * @generated
	 */
	public long getTags_dirty()
	{
		return (Long)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_DIRTY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getTags_dirty <em>Tags dirty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTags_dirty the new value of the '<em>Tags dirty</em>' attribute.
	 * @see #getTags_dirty()
	 * @generated
	 */
	public void setTags_dirty(long newTags_dirty)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_DIRTY, newTags_dirty);
	}

	/**
	 * Returns the value of the '<em><b>Tags writeback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bit for each slot behind which something is being written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags writeback</em>' attribute.
	 * @see #setTags_writeback(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Tags_writeback()
	 * @generated
	 */
	public long getTags_writeback()
	{
		return (Long)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_WRITEBACK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getTags_writeback <em>Tags writeback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTags_writeback the new value of the '<em>Tags writeback</em>' attribute.
	 * @see #getTags_writeback()
	 * @generated
	 */
	public void setTags_writeback(long newTags_writeback)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_WRITEBACK, newTags_writeback);
	}

	/**
	 * Returns the value of the '<em><b>Tags towrite</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bit for each slot behind which something is to be written by a write-back that has begun.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags towrite</em>' attribute.
	 * @see #setTags_towrite(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Tags_towrite()
	 * @generated
	 */
	public long getTags_towrite()
	{
		return (Long)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_TOWRITE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeNode#getTags_towrite <em>Tags towrite</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTags_towrite the new value of the '<em>Tags towrite</em>' attribute.
	 * @see #getTags_towrite()
	 * @generated
	 */
	public void setTags_towrite(long newTags_towrite)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_NODE__TAGS_TOWRITE, newTags_towrite);
	}

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.RadixTreeSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its slots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeNode_Slots()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<RadixTreeSlot> getSlots()
	{
		return (EList<RadixTreeSlot>)eGet(PagewalkPackage.Literals.RADIX_TREE_NODE__SLOTS, true);
	}

} // RadixTreeNode
