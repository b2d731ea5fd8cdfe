/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of the kernel log.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.LogLine#getText <em>Text</em>}</li>
 *   <li>{@link org.pagewalk.model.LogLine#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getLogLine()
 * @generated
 */
public class LogLine extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogLine()
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
		return PagewalkPackage.Literals.LOG_LINE;
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
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.pagewalk.model.PagewalkPackage#getLogLine_Text()
	 * @generated
	 */
	public String getText()
	{
		return (String)eGet(PagewalkPackage.Literals.LOG_LINE__TEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.LogLine#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newText the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	public void setText(String newText)
	{
		eSet(PagewalkPackage.Literals.LOG_LINE__TEXT, newText);
	}

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(long)
	 * @see org.pagewalk.model.PagewalkPackage#getLogLine_Time()
	 * @generated
	 */
	public long getTime()
	{
		return (Long)eGet(PagewalkPackage.Literals.LOG_LINE__TIME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.LogLine#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTime the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	public void setTime(long newTime)
	{
		eSet(PagewalkPackage.Literals.LOG_LINE__TIME, newTime);
	}

} // LogLine
