/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An open file: struct file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.File#getF_dentry <em>Fdentry</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_mode <em>Fmode</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_count <em>Fcount</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_pos <em>Fpos</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getFile()
 * @generated
 */
public class File extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected File()
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
		return PagewalkPackage.Literals.FILE;
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
	 * Returns the value of the '<em><b>Fdentry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under which name it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fdentry</em>' reference.
	 * @see #setF_dentry(Dentry)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_dentry()
	 * @generated
	 */
	public Dentry getF_dentry()
	{
		return (Dentry)eGet(PagewalkPackage.Literals.FILE__FDENTRY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_dentry <em>Fdentry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_dentry the new value of the '<em>Fdentry</em>' reference.
	 * @see #getF_dentry()
	 * @generated
	 */
	public void setF_dentry(Dentry newF_dentry)
	{
		eSet(PagewalkPackage.Literals.FILE__FDENTRY, newF_dentry);
	}

	/**
	 * Returns the value of the '<em><b>Fmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 it may be read (FMODE_READ), 2 it may be written (FMODE_WRITE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fmode</em>' attribute.
	 * @see #setF_mode(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_mode()
	 * @generated
	 */
	public int getF_mode()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FMODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_mode <em>Fmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_mode the new value of the '<em>Fmode</em>' attribute.
	 * @see #getF_mode()
	 * @generated
	 */
	public void setF_mode(int newF_mode)
	{
		eSet(PagewalkPackage.Literals.FILE__FMODE, newF_mode);
	}

	/**
	 * Returns the value of the '<em><b>Fcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fcount</em>' attribute.
	 * @see #setF_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_count()
	 * @generated
	 */
	public int getF_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FCOUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_count <em>Fcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_count the new value of the '<em>Fcount</em>' attribute.
	 * @see #getF_count()
	 * @generated
	 */
	public void setF_count(int newF_count)
	{
		eSet(PagewalkPackage.Literals.FILE__FCOUNT, newF_count);
	}

	/**
	 * Returns the value of the '<em><b>Fpos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the next read or write happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fpos</em>' attribute.
	 * @see #setF_pos(long)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_pos()
	 * @generated
	 */
	public long getF_pos()
	{
		return (Long)eGet(PagewalkPackage.Literals.FILE__FPOS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_pos <em>Fpos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_pos the new value of the '<em>Fpos</em>' attribute.
	 * @see #getF_pos()
	 * @generated
	 */
	public void setF_pos(long newF_pos)
	{
		eSet(PagewalkPackage.Literals.FILE__FPOS, newF_pos);
	}

} // File
