/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trie Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A node of a PATRICIA trie: the bit that decides where to go on, and a key with its item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.TrieNode#getTrie <em>Trie</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getBit <em>Bit</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getKey <em>Key</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getItem <em>Item</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getLeft <em>Left</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getRight <em>Right</em>}</li>
 *   <li>{@link org.pagewalk.model.TrieNode#getPage <em>Page</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getTrieNode()
 * @generated
 */
public class TrieNode extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrieNode()
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
		return PagewalkPackage.Literals.TRIE_NODE;
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
	 * Returns the value of the '<em><b>Trie</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trie.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trie</em>' reference.
	 * @see #setTrie(TrieRoot)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Trie()
	 * @generated
	 */
	public TrieRoot getTrie()
	{
		return (TrieRoot)eGet(PagewalkPackage.Literals.TRIE_NODE__TRIE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getTrie <em>Trie</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTrie the new value of the '<em>Trie</em>' reference.
	 * @see #getTrie()
	 * @generated
	 */
	public void setTrie(TrieRoot newTrie)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__TRIE, newTrie);
	}

	/**
	 * Returns the value of the '<em><b>Bit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which bit of a key is looked at here, 0 the highest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit</em>' attribute.
	 * @see #setBit(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Bit()
	 * @generated
	 */
	public int getBit()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TRIE_NODE__BIT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getBit <em>Bit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBit the new value of the '<em>Bit</em>' attribute.
	 * @see #getBit()
	 * @generated
	 */
	public void setBit(int newBit)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__BIT, newBit);
	}

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key that may be the one, if the way leads upwards to this node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Key()
	 * @generated
	 */
	public long getKey()
	{
		return (Long)eGet(PagewalkPackage.Literals.TRIE_NODE__KEY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newKey the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	public void setKey(long newKey)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__KEY, newKey);
	}

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is found under the key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Item()
	 * @generated
	 */
	public int getItem()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TRIE_NODE__ITEM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newItem the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	public void setItem(int newItem)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__ITEM, newItem);
	}

	/**
	 * Returns the value of the '<em><b>Left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to go when the bit is 0; a way upwards, or back to itself, ends the search.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' reference.
	 * @see #setLeft(TrieNode)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Left()
	 * @generated
	 */
	public TrieNode getLeft()
	{
		return (TrieNode)eGet(PagewalkPackage.Literals.TRIE_NODE__LEFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getLeft <em>Left</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLeft the new value of the '<em>Left</em>' reference.
	 * @see #getLeft()
	 * @generated
	 */
	public void setLeft(TrieNode newLeft)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__LEFT, newLeft);
	}

	/**
	 * Returns the value of the '<em><b>Right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to go when the bit is 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right</em>' reference.
	 * @see #setRight(TrieNode)
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Right()
	 * @generated
	 */
	public TrieNode getRight()
	{
		return (TrieNode)eGet(PagewalkPackage.Literals.TRIE_NODE__RIGHT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.TrieNode#getRight <em>Right</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRight the new value of the '<em>Right</em>' reference.
	 * @see #getRight()
	 * @generated
	 */
	public void setRight(TrieNode newRight)
	{
		eSet(PagewalkPackage.Literals.TRIE_NODE__RIGHT, newRight);
	}

	/**
	 * Returns the value of the '<em><b>Page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page under the key, in the trie of a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' reference.
	 * @see org.pagewalk.model.PagewalkPackage#getTrieNode_Page()
	 * @generated
	 */
	public Page getPage()
	{
		return (Page)eGet(PagewalkPackage.Literals.TRIE_NODE__PAGE, true);
	}

} // TrieNode
