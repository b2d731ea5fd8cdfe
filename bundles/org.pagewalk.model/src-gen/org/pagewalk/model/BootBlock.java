/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boot Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A run of memory that was taken while the machine booted, and for what.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.BootBlock#getAddr <em>Addr</em>}</li>
 *   <li>{@link org.pagewalk.model.BootBlock#getSize <em>Size</em>}</li>
 *   <li>{@link org.pagewalk.model.BootBlock#getWhat <em>What</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getBootBlock()
 * @generated
 */
public class BootBlock extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BootBlock()
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
		return PagewalkPackage.Literals.BOOT_BLOCK;
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
	 * Returns the value of the '<em><b>Addr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addr</em>' attribute.
	 * @see #setAddr(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBootBlock_Addr()
	 * @generated
	 */
	public long getAddr()
	{
		return (Long)eGet(PagewalkPackage.Literals.BOOT_BLOCK__ADDR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootBlock#getAddr <em>Addr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newAddr the new value of the '<em>Addr</em>' attribute.
	 * @see #getAddr()
	 * @generated
	 */
	public void setAddr(long newAddr)
	{
		eSet(PagewalkPackage.Literals.BOOT_BLOCK__ADDR, newAddr);
	}

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBootBlock_Size()
	 * @generated
	 */
	public long getSize()
	{
		return (Long)eGet(PagewalkPackage.Literals.BOOT_BLOCK__SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootBlock#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSize the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	public void setSize(long newSize)
	{
		eSet(PagewalkPackage.Literals.BOOT_BLOCK__SIZE, newSize);
	}

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What took it: the kernel image, mem_map, a bitmap, or the function that was called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.pagewalk.model.PagewalkPackage#getBootBlock_What()
	 * @generated
	 */
	public String getWhat()
	{
		return (String)eGet(PagewalkPackage.Literals.BOOT_BLOCK__WHAT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootBlock#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWhat the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	public void setWhat(String newWhat)
	{
		eSet(PagewalkPackage.Literals.BOOT_BLOCK__WHAT, newWhat);
	}

} // BootBlock
