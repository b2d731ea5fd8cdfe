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
 *   <li>{@link org.pagewalk.model.AddressSpace#getHost <em>Host</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getI_mmap <em>Immap</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getI_mmap_shared <em>Immap shared</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getGfp_mask <em>Gfp mask</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getA_ops <em>Aops</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getPage_tree <em>Page tree</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getPage_trie <em>Page trie</em>}</li>
 *   <li>{@link org.pagewalk.model.AddressSpace#getI_mmap_tree <em>Immap tree</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file whose pages these are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(Inode)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Host()
	 * @generated
	 */
	public Inode getHost()
	{
		return (Inode)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__HOST, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHost the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	public void setHost(Inode newHost)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__HOST, newHost);
	}

	/**
	 * Returns the value of the '<em><b>Immap</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first private area that maps the file; vm_next_share leads on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Immap</em>' reference.
	 * @see #setI_mmap(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_I_mmap()
	 * @generated
	 */
	public VmArea getI_mmap()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getI_mmap <em>Immap</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_mmap the new value of the '<em>Immap</em>' reference.
	 * @see #getI_mmap()
	 * @generated
	 */
	public void setI_mmap(VmArea newI_mmap)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP, newI_mmap);
	}

	/**
	 * Returns the value of the '<em><b>Immap shared</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first shared area that maps the file; vm_next_share leads on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Immap shared</em>' reference.
	 * @see #setI_mmap_shared(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_I_mmap_shared()
	 * @generated
	 */
	public VmArea getI_mmap_shared()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP_SHARED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getI_mmap_shared <em>Immap shared</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_mmap_shared the new value of the '<em>Immap shared</em>' reference.
	 * @see #getI_mmap_shared()
	 * @generated
	 */
	public void setI_mmap_shared(VmArea newI_mmap_shared)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP_SHARED, newI_mmap_shared);
	}

	/**
	 * Returns the value of the '<em><b>Gfp mask</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which flags pages are allocated for the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gfp mask</em>' attribute.
	 * @see #setGfp_mask(int)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Gfp_mask()
	 * @generated
	 */
	public int getGfp_mask()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__GFP_MASK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getGfp_mask <em>Gfp mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newGfp_mask the new value of the '<em>Gfp mask</em>' attribute.
	 * @see #getGfp_mask()
	 * @generated
	 */
	public void setGfp_mask(int newGfp_mask)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__GFP_MASK, newGfp_mask);
	}

	/**
	 * Returns the value of the '<em><b>Aops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which operations it has: 0 those of shared memory, 1 of files, 2 of disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aops</em>' attribute.
	 * @see #setA_ops(int)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_A_ops()
	 * @generated
	 */
	public int getA_ops()
	{
		return (Integer)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__AOPS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getA_ops <em>Aops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newA_ops the new value of the '<em>Aops</em>' attribute.
	 * @see #getA_ops()
	 * @generated
	 */
	public void setA_ops(int newA_ops)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__AOPS, newA_ops);
	}

	/**
	 * Returns the value of the '<em><b>Page tree</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The radix tree of its pages, where pages are found by one (later kernels), or to compare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page tree</em>' reference.
	 * @see #setPage_tree(RadixTreeRoot)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Page_tree()
	 * @generated
	 */
	public RadixTreeRoot getPage_tree()
	{
		return (RadixTreeRoot)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__PAGE_TREE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getPage_tree <em>Page tree</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_tree the new value of the '<em>Page tree</em>' reference.
	 * @see #getPage_tree()
	 * @generated
	 */
	public void setPage_tree(RadixTreeRoot newPage_tree)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__PAGE_TREE, newPage_tree);
	}

	/**
	 * Returns the value of the '<em><b>Page trie</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The PATRICIA trie of its pages, where one is kept to compare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page trie</em>' reference.
	 * @see #setPage_trie(TrieRoot)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_Page_trie()
	 * @generated
	 */
	public TrieRoot getPage_trie()
	{
		return (TrieRoot)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__PAGE_TRIE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getPage_trie <em>Page trie</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPage_trie the new value of the '<em>Page trie</em>' reference.
	 * @see #getPage_trie()
	 * @generated
	 */
	public void setPage_trie(TrieRoot newPage_trie)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__PAGE_TRIE, newPage_trie);
	}

	/**
	 * Returns the value of the '<em><b>Immap tree</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The priority search tree of the areas that map it, where one is kept to compare (later kernels).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Immap tree</em>' reference.
	 * @see #setI_mmap_tree(PrioTreeRoot)
	 * @see org.pagewalk.model.PagewalkPackage#getAddressSpace_I_mmap_tree()
	 * @generated
	 */
	public PrioTreeRoot getI_mmap_tree()
	{
		return (PrioTreeRoot)eGet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP_TREE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.AddressSpace#getI_mmap_tree <em>Immap tree</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_mmap_tree the new value of the '<em>Immap tree</em>' reference.
	 * @see #getI_mmap_tree()
	 * @generated
	 */
	public void setI_mmap_tree(PrioTreeRoot newI_mmap_tree)
	{
		eSet(PagewalkPackage.Literals.ADDRESS_SPACE__IMMAP_TREE, newI_mmap_tree);
	}

} // AddressSpace
