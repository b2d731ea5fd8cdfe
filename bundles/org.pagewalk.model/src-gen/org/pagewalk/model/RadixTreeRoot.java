/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Radix Tree Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A radix tree: it finds an item by a number, six bits of it at each level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getHeight <em>Height</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getRnode <em>Rnode</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getTags <em>Tags</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.pagewalk.model.RadixTreeRoot#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot()
 * @generated
 */
public class RadixTreeRoot extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RadixTreeRoot()
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
		return PagewalkPackage.Literals.RADIX_TREE_ROOT;
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
	 * What the scenario calls it; nothing for the tree of a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many levels of nodes it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Height()
	 * @generated
	 */
	public int getHeight()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__HEIGHT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHeight the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	public void setHeight(int newHeight)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__HEIGHT, newHeight);
	}

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many nodes it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' attribute.
	 * @see #setNodes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Nodes()
	 * @generated
	 */
	public int getNodes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__NODES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getNodes <em>Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNodes the new value of the '<em>Nodes</em>' attribute.
	 * @see #getNodes()
	 * @generated
	 */
	public void setNodes(int newNodes)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__NODES, newNodes);
	}

	/**
	 * Returns the value of the '<em><b>Rnode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for an empty tree, the node's row + 1, or, without any node, the item of index 0 + 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rnode</em>' attribute.
	 * @see #setRnode(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Rnode()
	 * @generated
	 */
	public int getRnode()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__RNODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getRnode <em>Rnode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRnode the new value of the '<em>Rnode</em>' attribute.
	 * @see #getRnode()
	 * @generated
	 */
	public void setRnode(int newRnode)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__RNODE, newRnode);
	}

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A bit for each tag that some item has: 1 dirty, 2 writeback, 4 towrite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute.
	 * @see #setTags(int)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Tags()
	 * @generated
	 */
	public int getTags()
	{
		return (Integer)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__TAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getTags <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTags the new value of the '<em>Tags</em>' attribute.
	 * @see #getTags()
	 * @generated
	 */
	public void setTags(int newTags)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__TAGS, newTags);
	}

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file whose pages it finds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' reference.
	 * @see #setMapping(AddressSpace)
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Mapping()
	 * @generated
	 */
	public AddressSpace getMapping()
	{
		return (AddressSpace)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__MAPPING, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.RadixTreeRoot#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMapping the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	public void setMapping(AddressSpace newMapping)
	{
		eSet(PagewalkPackage.Literals.RADIX_TREE_ROOT__MAPPING, newMapping);
	}

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node at its top; none while it is empty or has an item of index 0 alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getRadixTreeRoot_Node()
	 * @generated
	 */
	public RadixTreeNode getNode()
	{
		return (RadixTreeNode)eGet(PagewalkPackage.Literals.RADIX_TREE_ROOT__NODE, true);
	}

} // RadixTreeRoot
