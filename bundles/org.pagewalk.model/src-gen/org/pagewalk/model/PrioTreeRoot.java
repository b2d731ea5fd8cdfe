/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prio Tree Root</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A radix priority search tree of the areas that map a file, by the pages that they map.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.PrioTreeRoot#getPrio_tree_node <em>Prio tree node</em>}</li>
 *   <li>{@link org.pagewalk.model.PrioTreeRoot#getIndex_bits <em>Index bits</em>}</li>
 *   <li>{@link org.pagewalk.model.PrioTreeRoot#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot()
 * @generated
 */
public class PrioTreeRoot extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PrioTreeRoot()
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
		return PagewalkPackage.Literals.PRIO_TREE_ROOT;
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
	 * Returns the value of the '<em><b>Prio tree node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area at its root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio tree node</em>' reference.
	 * @see #setPrio_tree_node(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot_Prio_tree_node()
	 * @generated
	 */
	public VmArea getPrio_tree_node()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.PRIO_TREE_ROOT__PRIO_TREE_NODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PrioTreeRoot#getPrio_tree_node <em>Prio tree node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_tree_node the new value of the '<em>Prio tree node</em>' reference.
	 * @see #getPrio_tree_node()
	 * @generated
	 */
	public void setPrio_tree_node(VmArea newPrio_tree_node)
	{
		eSet(PagewalkPackage.Literals.PRIO_TREE_ROOT__PRIO_TREE_NODE, newPrio_tree_node);
	}

	/**
	 * Returns the value of the '<em><b>Index bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bits the page numbers have that it can hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index bits</em>' attribute.
	 * @see #setIndex_bits(int)
	 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot_Index_bits()
	 * @generated
	 */
	public int getIndex_bits()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PRIO_TREE_ROOT__INDEX_BITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PrioTreeRoot#getIndex_bits <em>Index bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newIndex_bits the new value of the '<em>Index bits</em>' attribute.
	 * @see #getIndex_bits()
	 * @generated
	 */
	public void setIndex_bits(int newIndex_bits)
	{
		eSet(PagewalkPackage.Literals.PRIO_TREE_ROOT__INDEX_BITS, newIndex_bits);
	}

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many areas it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' attribute.
	 * @see #setAreas(int)
	 * @see org.pagewalk.model.PagewalkPackage#getPrioTreeRoot_Areas()
	 * @generated
	 */
	public int getAreas()
	{
		return (Integer)eGet(PagewalkPackage.Literals.PRIO_TREE_ROOT__AREAS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.PrioTreeRoot#getAreas <em>Areas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newAreas the new value of the '<em>Areas</em>' attribute.
	 * @see #getAreas()
	 * @generated
	 */
	public void setAreas(int newAreas)
	{
		eSet(PagewalkPackage.Literals.PRIO_TREE_ROOT__AREAS, newAreas);
	}

} // PrioTreeRoot
