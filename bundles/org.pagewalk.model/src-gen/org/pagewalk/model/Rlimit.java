/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rlimit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A limit of a process: struct rlimit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Rlimit#getRlim_cur <em>Rlim cur</em>}</li>
 *   <li>{@link org.pagewalk.model.Rlimit#getRlim_max <em>Rlim max</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getRlimit()
 * @generated
 */
public class Rlimit extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Rlimit()
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
		return PagewalkPackage.Literals.RLIMIT;
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
	 * Returns the value of the '<em><b>Rlim cur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds now, in the limit's own unit; -1 stands for RLIM_INFINITY.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rlim cur</em>' attribute.
	 * @see #setRlim_cur(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRlimit_Rlim_cur()
	 * @generated
	 */
	public long getRlim_cur()
	{
		return (Long)eGet(PagewalkPackage.Literals.RLIMIT__RLIM_CUR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Rlimit#getRlim_cur <em>Rlim cur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRlim_cur the new value of the '<em>Rlim cur</em>' attribute.
	 * @see #getRlim_cur()
	 * @generated
	 */
	public void setRlim_cur(long newRlim_cur)
	{
		eSet(PagewalkPackage.Literals.RLIMIT__RLIM_CUR, newRlim_cur);
	}

	/**
	 * Returns the value of the '<em><b>Rlim max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Up to where the process may raise it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rlim max</em>' attribute.
	 * @see #setRlim_max(long)
	 * @see org.pagewalk.model.PagewalkPackage#getRlimit_Rlim_max()
	 * @generated
	 */
	public long getRlim_max()
	{
		return (Long)eGet(PagewalkPackage.Literals.RLIMIT__RLIM_MAX, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Rlimit#getRlim_max <em>Rlim max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRlim_max the new value of the '<em>Rlim max</em>' attribute.
	 * @see #getRlim_max()
	 * @generated
	 */
	public void setRlim_max(long newRlim_max)
	{
		eSet(PagewalkPackage.Literals.RLIMIT__RLIM_MAX, newRlim_max);
	}

} // Rlimit
