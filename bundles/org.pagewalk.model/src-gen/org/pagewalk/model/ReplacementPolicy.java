/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replacement Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule by which a page is chosen to give way, and how well it did on a string of references.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getName <em>Name</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getKind <em>Kind</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getReferences <em>References</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getHits <em>Hits</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getFaults <em>Faults</em>}</li>
 *   <li>{@link org.pagewalk.model.ReplacementPolicy#getString <em>String</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy()
 * @generated
 */
public class ReplacementPolicy extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplacementPolicy()
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
		return PagewalkPackage.Literals.REPLACEMENT_POLICY;
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
	 * What the scenario calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_Name()
	 * @generated
	 */
	public String getName()
	{
		return (String)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__NAME, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newName the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	public void setName(String newName)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__NAME, newName);
	}

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which rule it follows: fifo, lru, clock and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_Kind()
	 * @generated
	 */
	public String getKind()
	{
		return (String)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__KIND, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newKind the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	public void setKind(String newKind)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__KIND, newKind);
	}

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many frames there are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' attribute.
	 * @see #setFrames(int)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_Frames()
	 * @generated
	 */
	public int getFrames()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__FRAMES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getFrames <em>Frames</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFrames the new value of the '<em>Frames</em>' attribute.
	 * @see #getFrames()
	 * @generated
	 */
	public void setFrames(int newFrames)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__FRAMES, newFrames);
	}

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many references there were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute.
	 * @see #setReferences(int)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_References()
	 * @generated
	 */
	public int getReferences()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__REFERENCES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newReferences the new value of the '<em>References</em>' attribute.
	 * @see #getReferences()
	 * @generated
	 */
	public void setReferences(int newReferences)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__REFERENCES, newReferences);
	}

	/**
	 * Returns the value of the '<em><b>Hits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them found their page in a frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hits</em>' attribute.
	 * @see #setHits(int)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_Hits()
	 * @generated
	 */
	public int getHits()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__HITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getHits <em>Hits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newHits the new value of the '<em>Hits</em>' attribute.
	 * @see #getHits()
	 * @generated
	 */
	public void setHits(int newHits)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__HITS, newHits);
	}

	/**
	 * Returns the value of the '<em><b>Faults</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many did not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faults</em>' attribute.
	 * @see #setFaults(int)
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_Faults()
	 * @generated
	 */
	public int getFaults()
	{
		return (Integer)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__FAULTS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ReplacementPolicy#getFaults <em>Faults</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFaults the new value of the '<em>Faults</em>' attribute.
	 * @see #getFaults()
	 * @generated
	 */
	public void setFaults(int newFaults)
	{
		eSet(PagewalkPackage.Literals.REPLACEMENT_POLICY__FAULTS, newFaults);
	}

	/**
	 * Returns the value of the '<em><b>String</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.PageReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its references, in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>String</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getReplacementPolicy_String()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<PageReference> getString()
	{
		return (EList<PageReference>)eGet(PagewalkPackage.Literals.REPLACEMENT_POLICY__STRING, true);
	}

} // ReplacementPolicy
