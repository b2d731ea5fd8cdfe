/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk: it keeps blocks while the machine is off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Disk#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getBlock_size <em>Block size</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getNr_blocks <em>Nr blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getLatency <em>Latency</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getInodes <em>Inodes</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getReads <em>Reads</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getWrites <em>Writes</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getHead <em>Head</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getSeeks <em>Seeks</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getBd_inode <em>Bd inode</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getQueue_head <em>Queue head</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getRequests <em>Requests</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.pagewalk.model.Disk#getIn_service <em>In service</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getDisk()
 * @generated
 */
public class Disk extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Disk()
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
		return PagewalkPackage.Literals.DISK;
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
	 * Its name, such as hda.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.DISK__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.DISK__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Block size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large a block is that the file system reads and writes at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block size</em>' attribute.
	 * @see #setBlock_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Block_size()
	 * @generated
	 */
	public int getBlock_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__BLOCK_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getBlock_size <em>Block size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBlock_size the new value of the '<em>Block size</em>' attribute.
	 * @see #getBlock_size()
	 * @generated
	 */
	public void setBlock_size(int newBlock_size)
	{
		eSet(PagewalkPackage.Literals.DISK__BLOCK_SIZE, newBlock_size);
	}

	/**
	 * Returns the value of the '<em><b>Nr blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr blocks</em>' attribute.
	 * @see #setNr_blocks(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Nr_blocks()
	 * @generated
	 */
	public int getNr_blocks()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__NR_BLOCKS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getNr_blocks <em>Nr blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_blocks the new value of the '<em>Nr blocks</em>' attribute.
	 * @see #getNr_blocks()
	 * @generated
	 */
	public void setNr_blocks(int newNr_blocks)
	{
		eSet(PagewalkPackage.Literals.DISK__NR_BLOCKS, newNr_blocks);
	}

	/**
	 * Returns the value of the '<em><b>Latency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a transfer takes from when the disk starts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency</em>' attribute.
	 * @see #setLatency(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Latency()
	 * @generated
	 */
	public int getLatency()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__LATENCY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getLatency <em>Latency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLatency the new value of the '<em>Latency</em>' attribute.
	 * @see #getLatency()
	 * @generated
	 */
	public void setLatency(int newLatency)
	{
		eSet(PagewalkPackage.Literals.DISK__LATENCY, newLatency);
	}

	/**
	 * Returns the value of the '<em><b>Inodes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many files can be on it: so many entries its inode table has, which begins at block 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inodes</em>' attribute.
	 * @see #setInodes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Inodes()
	 * @generated
	 */
	public int getInodes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__INODES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getInodes <em>Inodes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newInodes the new value of the '<em>Inodes</em>' attribute.
	 * @see #getInodes()
	 * @generated
	 */
	public void setInodes(int newInodes)
	{
		eSet(PagewalkPackage.Literals.DISK__INODES, newInodes);
	}

	/**
	 * Returns the value of the '<em><b>Reads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks were read from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reads</em>' attribute.
	 * @see #setReads(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Reads()
	 * @generated
	 */
	public int getReads()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__READS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getReads <em>Reads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newReads the new value of the '<em>Reads</em>' attribute.
	 * @see #getReads()
	 * @generated
	 */
	public void setReads(int newReads)
	{
		eSet(PagewalkPackage.Literals.DISK__READS, newReads);
	}

	/**
	 * Returns the value of the '<em><b>Writes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many blocks were written to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writes</em>' attribute.
	 * @see #setWrites(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Writes()
	 * @generated
	 */
	public int getWrites()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__WRITES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getWrites <em>Writes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWrites the new value of the '<em>Writes</em>' attribute.
	 * @see #getWrites()
	 * @generated
	 */
	public void setWrites(int newWrites)
	{
		eSet(PagewalkPackage.Literals.DISK__WRITES, newWrites);
	}

	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which block its last transfer ended: the next one there needs no seek.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Head()
	 * @generated
	 */
	public int getHead()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__HEAD, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHead the new value of the '<em>Head</em>' attribute.
	 * @see #getHead()
	 * @generated
	 */
	public void setHead(int newHead)
	{
		eSet(PagewalkPackage.Literals.DISK__HEAD, newHead);
	}

	/**
	 * Returns the value of the '<em><b>Seeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many transfers did not begin where the last one had ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeks</em>' attribute.
	 * @see #setSeeks(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Seeks()
	 * @generated
	 */
	public int getSeeks()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__SEEKS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getSeeks <em>Seeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSeeks the new value of the '<em>Seeks</em>' attribute.
	 * @see #getSeeks()
	 * @generated
	 */
	public void setSeeks(int newSeeks)
	{
		eSet(PagewalkPackage.Literals.DISK__SEEKS, newSeeks);
	}

	/**
	 * Returns the value of the '<em><b>Bd inode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The inode of the disk itself, whose mapping caches blocks that belong to no file: the buffer cache.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bd inode</em>' reference.
	 * @see #setBd_inode(Inode)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Bd_inode()
	 * @generated
	 */
	public Inode getBd_inode()
	{
		return (Inode)eGet(PagewalkPackage.Literals.DISK__BD_INODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getBd_inode <em>Bd inode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBd_inode the new value of the '<em>Bd inode</em>' reference.
	 * @see #getBd_inode()
	 * @generated
	 */
	public void setBd_inode(Inode newBd_inode)
	{
		eSet(PagewalkPackage.Literals.DISK__BD_INODE, newBd_inode);
	}

	/**
	 * Returns the value of the '<em><b>Queue head</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be transferred, in the order of blocks as the elevator puts it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue head</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Queue_head()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getQueue_head()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.DISK__QUEUE_HEAD, true);
	}

	/**
	 * Returns the value of the '<em><b>Requests</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many transfers it made, each of blocks that follow each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requests</em>' attribute.
	 * @see #setRequests(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Requests()
	 * @generated
	 */
	public int getRequests()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK__REQUESTS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Disk#getRequests <em>Requests</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRequests the new value of the '<em>Requests</em>' attribute.
	 * @see #getRequests()
	 * @generated
	 */
	public void setRequests(int newRequests)
	{
		eSet(PagewalkPackage.Literals.DISK__REQUESTS, newRequests);
	}

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.DiskBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its blocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_Blocks()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<DiskBlock> getBlocks()
	{
		return (EList<DiskBlock>)eGet(PagewalkPackage.Literals.DISK__BLOCKS, true);
	}

	/**
	 * Returns the value of the '<em><b>In service</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.BufferHead}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it transfers now, all at once; the rest waits in queue_head.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In service</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getDisk_In_service()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<BufferHead> getIn_service()
	{
		return (EList<BufferHead>)eGet(PagewalkPackage.Literals.DISK__IN_SERVICE, true);
	}

} // Disk
