/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wait Queue Head</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A queue of processes that sleep until a page is unlocked: wait_queue_head_t.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.WaitQueueHead#getZone <em>Zone</em>}</li>
 *   <li>{@link org.pagewalk.model.WaitQueueHead#getTask_list <em>Task list</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getWaitQueueHead()
 * @generated
 */
public class WaitQueueHead extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WaitQueueHead()
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
		return PagewalkPackage.Literals.WAIT_QUEUE_HEAD;
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
	 * Returns the value of the '<em><b>Zone</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Zone#getWait_table <em>Wait table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The zone in whose wait_table the queue stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zone</em>' container reference.
	 * @see #setZone(Zone)
	 * @see org.pagewalk.model.PagewalkPackage#getWaitQueueHead_Zone()
	 * @see org.pagewalk.model.Zone#getWait_table
	 * @generated
	 */
	public Zone getZone()
	{
		return (Zone)eGet(PagewalkPackage.Literals.WAIT_QUEUE_HEAD__ZONE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.WaitQueueHead#getZone <em>Zone</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newZone the new value of the '<em>Zone</em>' container reference.
	 * @see #getZone()
	 * @generated
	 */
	public void setZone(Zone newZone)
	{
		eSet(PagewalkPackage.Literals.WAIT_QUEUE_HEAD__ZONE, newZone);
	}

	/**
	 * Returns the value of the '<em><b>Task list</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tasks in the queue, those that only wait before those that want the lock. A task that was woken stays until it has seen that it got what it waits for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task list</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getWaitQueueHead_Task_list()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Task> getTask_list()
	{
		return (EList<Task>)eGet(PagewalkPackage.Literals.WAIT_QUEUE_HEAD__TASK_LIST, true);
	}

} // WaitQueueHead
