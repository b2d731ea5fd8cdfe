/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Buffer Head</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk block held in a page, as a block device sees it: struct buffer_head.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_page <em>Bpage</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_this_page <em>Bthis page</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_dev <em>Bdev</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_blocknr <em>Bblocknr</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_size <em>Bsize</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_data <em>Bdata</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_count <em>Bcount</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_state <em>Bstate</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_list <em>Blist</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_flushtime <em>Bflushtime</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_end_io <em>Bend io</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_rw <em>Brw</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_inode <em>Binode</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_next_free <em>Bnext free</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_inode_buffers <em>Binode buffers</em>}</li>
 *   <li>{@link org.pagewalk.model.BufferHead#getB_reqnext <em>Breqnext</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getBufferHead()
 * @generated
 */
public class BufferHead extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BufferHead()
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
		return PagewalkPackage.Literals.BUFFER_HEAD;
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
	 * Returns the value of the '<em><b>Bpage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page that holds the block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bpage</em>' reference.
	 * @see #setB_page(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_page()
	 * @generated
	 */
	public Page getB_page()
	{
		return (Page)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BPAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_page <em>Bpage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_page the new value of the '<em>Bpage</em>' reference.
	 * @see #getB_page()
	 * @generated
	 */
	public void setB_page(Page newB_page)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BPAGE, newB_page);
	}

	/**
	 * Returns the value of the '<em><b>Bthis page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next buffer over the same page; they form a ring.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bthis page</em>' reference.
	 * @see #setB_this_page(BufferHead)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_this_page()
	 * @generated
	 */
	public BufferHead getB_this_page()
	{
		return (BufferHead)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BTHIS_PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_this_page <em>Bthis page</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_this_page the new value of the '<em>Bthis page</em>' reference.
	 * @see #getB_this_page()
	 * @generated
	 */
	public void setB_this_page(BufferHead newB_this_page)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BTHIS_PAGE, newB_this_page);
	}

	/**
	 * Returns the value of the '<em><b>Bdev</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disk on which the block is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdev</em>' reference.
	 * @see #setB_dev(Disk)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_dev()
	 * @generated
	 */
	public Disk getB_dev()
	{
		return (Disk)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BDEV, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_dev <em>Bdev</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_dev the new value of the '<em>Bdev</em>' reference.
	 * @see #getB_dev()
	 * @generated
	 */
	public void setB_dev(Disk newB_dev)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BDEV, newB_dev);
	}

	/**
	 * Returns the value of the '<em><b>Bblocknr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which block of the disk it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bblocknr</em>' attribute.
	 * @see #setB_blocknr(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_blocknr()
	 * @generated
	 */
	public int getB_blocknr()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BBLOCKNR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_blocknr <em>Bblocknr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_blocknr the new value of the '<em>Bblocknr</em>' attribute.
	 * @see #getB_blocknr()
	 * @generated
	 */
	public void setB_blocknr(int newB_blocknr)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BBLOCKNR, newB_blocknr);
	}

	/**
	 * Returns the value of the '<em><b>Bsize</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large the block is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bsize</em>' attribute.
	 * @see #setB_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_size()
	 * @generated
	 */
	public int getB_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BSIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_size <em>Bsize</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_size the new value of the '<em>Bsize</em>' attribute.
	 * @see #getB_size()
	 * @generated
	 */
	public void setB_size(int newB_size)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BSIZE, newB_size);
	}

	/**
	 * Returns the value of the '<em><b>Bdata</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the page the block begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdata</em>' attribute.
	 * @see #setB_data(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_data()
	 * @generated
	 */
	public int getB_data()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BDATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_data <em>Bdata</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_data the new value of the '<em>Bdata</em>' attribute.
	 * @see #getB_data()
	 * @generated
	 */
	public void setB_data(int newB_data)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BDATA, newB_data);
	}

	/**
	 * Returns the value of the '<em><b>Bcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bcount</em>' attribute.
	 * @see #setB_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_count()
	 * @generated
	 */
	public int getB_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BCOUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_count <em>Bcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_count the new value of the '<em>Bcount</em>' attribute.
	 * @see #getB_count()
	 * @generated
	 */
	public void setB_count(int newB_count)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BCOUNT, newB_count);
	}

	/**
	 * Returns the value of the '<em><b>Bstate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its BH_ flags: up to date, dirty, locked, mapped to a block of the disk and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bstate</em>' attribute.
	 * @see #setB_state(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_state()
	 * @generated
	 */
	public int getB_state()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BSTATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_state <em>Bstate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_state the new value of the '<em>Bstate</em>' attribute.
	 * @see #getB_state()
	 * @generated
	 */
	public void setB_state(int newB_state)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BSTATE, newB_state);
	}

	/**
	 * Returns the value of the '<em><b>Blist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which of the lists of buffers it is: 0 clean, 1 locked, 2 dirty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blist</em>' attribute.
	 * @see #setB_list(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_list()
	 * @generated
	 */
	public int getB_list()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BLIST, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_list <em>Blist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_list the new value of the '<em>Blist</em>' attribute.
	 * @see #getB_list()
	 * @generated
	 */
	public void setB_list(int newB_list)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BLIST, newB_list);
	}

	/**
	 * Returns the value of the '<em><b>Bflushtime</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By when it should be written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bflushtime</em>' attribute.
	 * @see #setB_flushtime(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_flushtime()
	 * @generated
	 */
	public long getB_flushtime()
	{
		return (Long)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BFLUSHTIME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_flushtime <em>Bflushtime</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_flushtime the new value of the '<em>Bflushtime</em>' attribute.
	 * @see #getB_flushtime()
	 * @generated
	 */
	public void setB_flushtime(long newB_flushtime)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BFLUSHTIME, newB_flushtime);
	}

	/**
	 * Returns the value of the '<em><b>Bend io</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done when the transfer is over: 0 unlocks the buffer, 1 also the page with its last buffer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bend io</em>' attribute.
	 * @see #setB_end_io(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_end_io()
	 * @generated
	 */
	public int getB_end_io()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BEND_IO, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_end_io <em>Bend io</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_end_io the new value of the '<em>Bend io</em>' attribute.
	 * @see #getB_end_io()
	 * @generated
	 */
	public void setB_end_io(int newB_end_io)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BEND_IO, newB_end_io);
	}

	/**
	 * Returns the value of the '<em><b>Brw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the transfer is: 0 reads, 1 writes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brw</em>' attribute.
	 * @see #setB_rw(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_rw()
	 * @generated
	 */
	public int getB_rw()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BRW, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_rw <em>Brw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_rw the new value of the '<em>Brw</em>' attribute.
	 * @see #getB_rw()
	 * @generated
	 */
	public void setB_rw(int newB_rw)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BRW, newB_rw);
	}

	/**
	 * Returns the value of the '<em><b>Binode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The inode on whose list of dirty buffers it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binode</em>' reference.
	 * @see #setB_inode(Inode)
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_inode()
	 * @generated
	 */
	public Inode getB_inode()
	{
		return (Inode)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BINODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BufferHead#getB_inode <em>Binode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newB_inode the new value of the '<em>Binode</em>' reference.
	 * @see #getB_inode()
	 * @generated
	 */
	public void setB_inode(Inode newB_inode)
	{
		eSet(PagewalkPackage.Literals.BUFFER_HEAD__BINODE, newB_inode);
	}

	/**
	 * Returns the value of the '<em><b>Bnext free</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the list of buffers that b_list names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bnext free</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_next_free()
	 * @generated
	 */
	public ListHead getB_next_free()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BNEXT_FREE, true);
	}

	/**
	 * Returns the value of the '<em><b>Binode buffers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the list of dirty buffers of an inode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Binode buffers</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_inode_buffers()
	 * @generated
	 */
	public ListHead getB_inode_buffers()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BINODE_BUFFERS, true);
	}

	/**
	 * Returns the value of the '<em><b>Breqnext</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the queue of its disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breqnext</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getBufferHead_B_reqnext()
	 * @generated
	 */
	public ListHead getB_reqnext()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.BUFFER_HEAD__BREQNEXT, true);
	}

} // BufferHead
