/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trie Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PATRICIA trie: it finds an item by the bits of a key, and looks only at those in which keys differ.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.TrieRoot#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieRoot#getBits <em>Bits</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieRoot#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieRoot#getRoot <em>Root</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieRoot#getMapping <em>Mapping</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot()
 * @generated
 */
public class TrieRoot extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrieRoot()
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
		return PagewalkPackage.Literals.TRIE_ROOT;
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
	 * What the scenario calls it; nothing for the trie of a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.TRIE_ROOT__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieRoot#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.TRIE_ROOT__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bits a key has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits</em>' attribute.
	 * @see #setBits(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot_Bits()
	 * @generated
	 */
	public int getBits()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TRIE_ROOT__BITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieRoot#getBits <em>Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBits the new value of the '<em>Bits</em>' attribute.
	 * @see #getBits()
	 * @generated
	 */
	public void setBits(int newBits)
	{
		eSet(PagewalkPackage.Literals.TRIE_ROOT__BITS, newBits);
	}

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many keys it has; each has one node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' attribute.
	 * @see #setNodes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot_Nodes()
	 * @generated
	 */
	public int getNodes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TRIE_ROOT__NODES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieRoot#getNodes <em>Nodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNodes the new value of the '<em>Nodes</em>' attribute.
	 * @see #getNodes()
	 * @generated
	 */
	public void setNodes(int newNodes)
	{
		eSet(PagewalkPackage.Literals.TRIE_ROOT__NODES, newNodes);
	}

	/**
	 * Returns the value of the '<em><b>Root</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node where a look-up begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' reference.
	 * @see #setRoot(TrieNode)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot_Root()
	 * @generated
	 */
	public TrieNode getRoot()
	{
		return (TrieNode)eGet(PagewalkPackage.Literals.TRIE_ROOT__ROOT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieRoot#getRoot <em>Root</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRoot the new value of the '<em>Root</em>' reference.
	 * @see #getRoot()
	 * @generated
	 */
	public void setRoot(TrieNode newRoot)
	{
		eSet(PagewalkPackage.Literals.TRIE_ROOT__ROOT, newRoot);
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
	 * @see org.pagewalk.model.PagewalkPackage#getTrieRoot_Mapping()
	 * @generated
	 */
	public AddressSpace getMapping()
	{
		return (AddressSpace)eGet(PagewalkPackage.Literals.TRIE_ROOT__MAPPING, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieRoot#getMapping <em>Mapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMapping the new value of the '<em>Mapping</em>' reference.
	 * @see #getMapping()
	 * @generated
	 */
	public void setMapping(AddressSpace newMapping)
	{
		eSet(PagewalkPackage.Literals.TRIE_ROOT__MAPPING, newMapping);
	}

} // TrieRoot
