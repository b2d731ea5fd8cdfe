/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the kernel keeps for one processor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Cpu#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getLocal_irq_count <em>Local irq count</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getCpu()
 * @generated
 */
public class Cpu extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Cpu()
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
		return PagewalkPackage.Literals.CPU;
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
	 * Returns the value of the '<em><b>Current</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The task that runs on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' reference.
	 * @see #setCurrent(Task)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Current()
	 * @generated
	 */
	public Task getCurrent()
	{
		return (Task)eGet(PagewalkPackage.Literals.CPU__CURRENT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getCurrent <em>Current</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCurrent the new value of the '<em>Current</em>' reference.
	 * @see #getCurrent()
	 * @generated
	 */
	public void setCurrent(Task newCurrent)
	{
		eSet(PagewalkPackage.Literals.CPU__CURRENT, newCurrent);
	}

	/**
	 * Returns the value of the '<em><b>Local irq count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local irq count</em>' attribute.
	 * @see #setLocal_irq_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Local_irq_count()
	 * @generated
	 */
	public int getLocal_irq_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.CPU__LOCAL_IRQ_COUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getLocal_irq_count <em>Local irq count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLocal_irq_count the new value of the '<em>Local irq count</em>' attribute.
	 * @see #getLocal_irq_count()
	 * @generated
	 */
	public void setLocal_irq_count(int newLocal_irq_count)
	{
		eSet(PagewalkPackage.Literals.CPU__LOCAL_IRQ_COUNT, newLocal_irq_count);
	}

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node whose memory is nearest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Node()
	 * @generated
	 */
	public Node getNode()
	{
		return (Node)eGet(PagewalkPackage.Literals.CPU__NODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	public void setNode(Node newNode)
	{
		eSet(PagewalkPackage.Literals.CPU__NODE, newNode);
	}

} // Cpu
