/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is to happen at a time: struct timer_list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Timer#getExpires <em>Expires</em>}</li>
 *   <li>{@link org.pagewalk.model.Timer#getData <em>Data</em>}</li>
 *   <li>{@link org.pagewalk.model.Timer#getList <em>List</em>}</li>
 *   <li>{@link org.pagewalk.model.Timer#getFunction <em>Function</em>}</li>
 *   <li>{@link org.pagewalk.model.Timer#getDisk <em>Disk</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getTimer()
 * @generated
 */
public class Timer extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Timer()
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
		return PagewalkPackage.Literals.TIMER;
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
	 * Returns the value of the '<em><b>Expires</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires</em>' attribute.
	 * @see #setExpires(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTimer_Expires()
	 * @generated
	 */
	public long getExpires()
	{
		return (Long)eGet(PagewalkPackage.Literals.TIMER__EXPIRES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Timer#getExpires <em>Expires</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newExpires the new value of the '<em>Expires</em>' attribute.
	 * @see #getExpires()
	 * @generated
	 */
	public void setExpires(long newExpires)
	{
		eSet(PagewalkPackage.Literals.TIMER__EXPIRES, newExpires);
	}

	/**
	 * Returns the value of the '<em><b>Data</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task that it wakes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' reference.
	 * @see #setData(Task)
	 * @see org.pagewalk.model.PagewalkPackage#getTimer_Data()
	 * @generated
	 */
	public Task getData()
	{
		return (Task)eGet(PagewalkPackage.Literals.TIMER__DATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Timer#getData <em>Data</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newData the new value of the '<em>Data</em>' reference.
	 * @see #getData()
	 * @generated
	 */
	public void setData(Task newData)
	{
		eSet(PagewalkPackage.Literals.TIMER__DATA, newData);
	}

	/**
	 * Returns the value of the '<em><b>List</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links the timer among those that are set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>List</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getTimer_List()
	 * @generated
	 */
	public ListHead getList()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.TIMER__LIST, true);
	}

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does when it expires: 0 wakes a task, 1 ends a transfer of a disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTimer_Function()
	 * @generated
	 */
	public int getFunction()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TIMER__FUNCTION, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Timer#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFunction the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	public void setFunction(int newFunction)
	{
		eSet(PagewalkPackage.Literals.TIMER__FUNCTION, newFunction);
	}

	/**
	 * Returns the value of the '<em><b>Disk</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disk whose transfer it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk</em>' reference.
	 * @see #setDisk(Disk)
	 * @see org.pagewalk.model.PagewalkPackage#getTimer_Disk()
	 * @generated
	 */
	public Disk getDisk()
	{
		return (Disk)eGet(PagewalkPackage.Literals.TIMER__DISK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Timer#getDisk <em>Disk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newDisk the new value of the '<em>Disk</em>' reference.
	 * @see #getDisk()
	 * @generated
	 */
	public void setDisk(Disk newDisk)
	{
		eSet(PagewalkPackage.Literals.TIMER__DISK, newDisk);
	}

} // Timer
