/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dentry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The name of a file: struct dentry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Dentry#getD_name <em>Dname</em>}</li>
 *   <li>{@link org.pagewalk.model.Dentry#getD_inode <em>Dinode</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getDentry()
 * @generated
 */
public class Dentry extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Dentry()
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
		return PagewalkPackage.Literals.DENTRY;
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
	 * Returns the value of the '<em><b>Dname</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dname</em>' attribute.
	 * @see #setD_name(String)
	 * @see org.pagewalk.model.PagewalkPackage#getDentry_D_name()
	 * @generated
	 */
	public String getD_name()
	{
		return (String)eGet(PagewalkPackage.Literals.DENTRY__DNAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Dentry#getD_name <em>Dname</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newD_name the new value of the '<em>Dname</em>' attribute.
	 * @see #getD_name()
	 * @generated
	 */
	public void setD_name(String newD_name)
	{
		eSet(PagewalkPackage.Literals.DENTRY__DNAME, newD_name);
	}

	/**
	 * Returns the value of the '<em><b>Dinode</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dinode</em>' reference.
	 * @see #setD_inode(Inode)
	 * @see org.pagewalk.model.PagewalkPackage#getDentry_D_inode()
	 * @generated
	 */
	public Inode getD_inode()
	{
		return (Inode)eGet(PagewalkPackage.Literals.DENTRY__DINODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Dentry#getD_inode <em>Dinode</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newD_inode the new value of the '<em>Dinode</em>' reference.
	 * @see #getD_inode()
	 * @generated
	 */
	public void setD_inode(Inode newD_inode)
	{
		eSet(PagewalkPackage.Literals.DENTRY__DINODE, newD_inode);
	}

} // Dentry
