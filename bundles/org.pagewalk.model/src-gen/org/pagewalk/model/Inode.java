/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file, whatever its names: struct inode.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Inode#getI_ino <em>Iino</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_size <em>Isize</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_count <em>Icount</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_writecount <em>Iwritecount</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_nlink <em>Inlink</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_mapping <em>Imapping</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_dev <em>Idev</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_blocks <em>Iblocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_state <em>Istate</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_data <em>Idata</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getNext_alloc_goal <em>Next alloc goal</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_dirty_buffers <em>Idirty buffers</em>}</li>
 *   <li>{@link org.pagewalk.model.Inode#getI_dirty_data_buffers <em>Idirty data buffers</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getInode()
 * @generated
 */
public class Inode extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Inode()
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
		return PagewalkPackage.Literals.INODE;
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
	 * Returns the value of the '<em><b>Iino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iino</em>' attribute.
	 * @see #setI_ino(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_ino()
	 * @generated
	 */
	public int getI_ino()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__IINO, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_ino <em>Iino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_ino the new value of the '<em>Iino</em>' attribute.
	 * @see #getI_ino()
	 * @generated
	 */
	public void setI_ino(int newI_ino)
	{
		eSet(PagewalkPackage.Literals.INODE__IINO, newI_ino);
	}

	/**
	 * Returns the value of the '<em><b>Isize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the file is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Isize</em>' attribute.
	 * @see #setI_size(long)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_size()
	 * @generated
	 */
	public long getI_size()
	{
		return (Long)eGet(PagewalkPackage.Literals.INODE__ISIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_size <em>Isize</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_size the new value of the '<em>Isize</em>' attribute.
	 * @see #getI_size()
	 * @generated
	 */
	public void setI_size(long newI_size)
	{
		eSet(PagewalkPackage.Literals.INODE__ISIZE, newI_size);
	}

	/**
	 * Returns the value of the '<em><b>Icount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Icount</em>' attribute.
	 * @see #setI_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_count()
	 * @generated
	 */
	public int getI_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__ICOUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_count <em>Icount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_count the new value of the '<em>Icount</em>' attribute.
	 * @see #getI_count()
	 * @generated
	 */
	public void setI_count(int newI_count)
	{
		eSet(PagewalkPackage.Literals.INODE__ICOUNT, newI_count);
	}

	/**
	 * Returns the value of the '<em><b>Iwritecount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many have it open for writing; below 0 when so many deny that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iwritecount</em>' attribute.
	 * @see #setI_writecount(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_writecount()
	 * @generated
	 */
	public int getI_writecount()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__IWRITECOUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_writecount <em>Iwritecount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_writecount the new value of the '<em>Iwritecount</em>' attribute.
	 * @see #getI_writecount()
	 * @generated
	 */
	public void setI_writecount(int newI_writecount)
	{
		eSet(PagewalkPackage.Literals.INODE__IWRITECOUNT, newI_writecount);
	}

	/**
	 * Returns the value of the '<em><b>Inlink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many names it has; 0 for shared memory without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inlink</em>' attribute.
	 * @see #setI_nlink(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_nlink()
	 * @generated
	 */
	public int getI_nlink()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__INLINK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_nlink <em>Inlink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_nlink the new value of the '<em>Inlink</em>' attribute.
	 * @see #getI_nlink()
	 * @generated
	 */
	public void setI_nlink(int newI_nlink)
	{
		eSet(PagewalkPackage.Literals.INODE__INLINK, newI_nlink);
	}

	/**
	 * Returns the value of the '<em><b>Imapping</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its pages in the page cache.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imapping</em>' reference.
	 * @see #setI_mapping(AddressSpace)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_mapping()
	 * @generated
	 */
	public AddressSpace getI_mapping()
	{
		return (AddressSpace)eGet(PagewalkPackage.Literals.INODE__IMAPPING, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_mapping <em>Imapping</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_mapping the new value of the '<em>Imapping</em>' reference.
	 * @see #getI_mapping()
	 * @generated
	 */
	public void setI_mapping(AddressSpace newI_mapping)
	{
		eSet(PagewalkPackage.Literals.INODE__IMAPPING, newI_mapping);
	}

	/**
	 * Returns the value of the '<em><b>Idev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disk on which it is; none for shared memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idev</em>' reference.
	 * @see #setI_dev(Disk)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_dev()
	 * @generated
	 */
	public Disk getI_dev()
	{
		return (Disk)eGet(PagewalkPackage.Literals.INODE__IDEV, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_dev <em>Idev</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_dev the new value of the '<em>Idev</em>' reference.
	 * @see #getI_dev()
	 * @generated
	 */
	public void setI_dev(Disk newI_dev)
	{
		eSet(PagewalkPackage.Literals.INODE__IDEV, newI_dev);
	}

	/**
	 * Returns the value of the '<em><b>Iblocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks of the disk it has, those with block numbers included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iblocks</em>' attribute.
	 * @see #setI_blocks(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_blocks()
	 * @generated
	 */
	public int getI_blocks()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__IBLOCKS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_blocks <em>Iblocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_blocks the new value of the '<em>Iblocks</em>' attribute.
	 * @see #getI_blocks()
	 * @generated
	 */
	public void setI_blocks(int newI_blocks)
	{
		eSet(PagewalkPackage.Literals.INODE__IBLOCKS, newI_blocks);
	}

	/**
	 * Returns the value of the '<em><b>Istate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its I_ flags: what of it has to be written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Istate</em>' attribute.
	 * @see #setI_state(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_state()
	 * @generated
	 */
	public int getI_state()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__ISTATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getI_state <em>Istate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newI_state the new value of the '<em>Istate</em>' attribute.
	 * @see #getI_state()
	 * @generated
	 */
	public void setI_state(int newI_state)
	{
		eSet(PagewalkPackage.Literals.INODE__ISTATE, newI_state);
	}

	/**
	 * Returns the value of the '<em><b>Idata</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.BlockNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its blocks are: twelve block numbers, then blocks of numbers, of blocks of numbers, and of blocks of those.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idata</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_data()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BlockNumber> getI_data()
	{
		return (EList<BlockNumber>)eGet(PagewalkPackage.Literals.INODE__IDATA, true);
	}

	/**
	 * Returns the value of the '<em><b>Next alloc goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the search for its next block begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next alloc goal</em>' attribute.
	 * @see #setNext_alloc_goal(int)
	 * @see org.pagewalk.model.PagewalkPackage#getInode_Next_alloc_goal()
	 * @generated
	 */
	public int getNext_alloc_goal()
	{
		return (Integer)eGet(PagewalkPackage.Literals.INODE__NEXT_ALLOC_GOAL, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Inode#getNext_alloc_goal <em>Next alloc goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNext_alloc_goal the new value of the '<em>Next alloc goal</em>' attribute.
	 * @see #getNext_alloc_goal()
	 * @generated
	 */
	public void setNext_alloc_goal(int newNext_alloc_goal)
	{
		eSet(PagewalkPackage.Literals.INODE__NEXT_ALLOC_GOAL, newNext_alloc_goal);
	}

	/**
	 * Returns the value of the '<em><b>Idirty buffers</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirty buffers of block numbers, which fsync writes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idirty buffers</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_dirty_buffers()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getI_dirty_buffers()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.INODE__IDIRTY_BUFFERS, true);
	}

	/**
	 * Returns the value of the '<em><b>Idirty data buffers</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirty buffers of its contents, which fsync writes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idirty data buffers</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getInode_I_dirty_data_buffers()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getI_dirty_data_buffers()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.INODE__IDIRTY_DATA_BUFFERS, true);
	}

} // Inode
