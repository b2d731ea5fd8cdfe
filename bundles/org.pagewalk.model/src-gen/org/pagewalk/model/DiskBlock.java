/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A block of a disk, which keeps its contents when the power fails.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.DiskBlock#getInode <em>Inode</em>}</li>
 *   <li>{@link org.pagewalk.model.DiskBlock#getIs_used <em>Is used</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getDiskBlock()
 * @generated
 */
public class DiskBlock extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskBlock()
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
		return PagewalkPackage.Literals.DISK_BLOCK;
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
	 * Returns the value of the '<em><b>Inode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file that has the block; none when it is free, or the file system's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inode</em>' reference.
	 * @see #setInode(Inode)
	 * @see org.pagewalk.model.PagewalkPackage#getDiskBlock_Inode()
	 * @generated
	 */
	public Inode getInode()
	{
		return (Inode)eGet(PagewalkPackage.Literals.DISK_BLOCK__INODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.DiskBlock#getInode <em>Inode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newInode the new value of the '<em>Inode</em>' reference.
	 * @see #getInode()
	 * @generated
	 */
	public void setInode(Inode newInode)
	{
		eSet(PagewalkPackage.Literals.DISK_BLOCK__INODE, newInode);
	}

	/**
	 * Returns the value of the '<em><b>Is used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 when it is in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Is used</em>' attribute.
	 * @see #setIs_used(int)
	 * @see org.pagewalk.model.PagewalkPackage#getDiskBlock_Is_used()
	 * @generated
	 */
	public int getIs_used()
	{
		return (Integer)eGet(PagewalkPackage.Literals.DISK_BLOCK__IS_USED, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.DiskBlock#getIs_used <em>Is used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newIs_used the new value of the '<em>Is used</em>' attribute.
	 * @see #getIs_used()
	 * @generated
	 */
	public void setIs_used(int newIs_used)
	{
		eSet(PagewalkPackage.Literals.DISK_BLOCK__IS_USED, newIs_used);
	}

} // DiskBlock
