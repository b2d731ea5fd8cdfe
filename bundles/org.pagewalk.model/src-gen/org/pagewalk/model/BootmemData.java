/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bootmem Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the boot memory allocator knows of one node: struct bootmem_data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.BootmemData#getNode_boot_start <em>Node boot start</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getNode_low_pfn <em>Node low pfn</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getNode_bootmem_map <em>Node bootmem map</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getLast_offset <em>Last offset</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getLast_pos <em>Last pos</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getNode <em>Node</em>}</li>
 *   <li>{@link org.pagewalk.model.BootmemData#getMap_paddr <em>Map paddr</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getBootmemData()
 * @generated
 */
public class BootmemData extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BootmemData()
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
		return PagewalkPackage.Literals.BOOTMEM_DATA;
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
	 * Returns the value of the '<em><b>Node boot start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical address at which the node's memory starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node boot start</em>' attribute.
	 * @see #setNode_boot_start(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Node_boot_start()
	 * @generated
	 */
	public long getNode_boot_start()
	{
		return (Long)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_BOOT_START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getNode_boot_start <em>Node boot start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_boot_start the new value of the '<em>Node boot start</em>' attribute.
	 * @see #getNode_boot_start()
	 * @generated
	 */
	public void setNode_boot_start(long newNode_boot_start)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_BOOT_START, newNode_boot_start);
	}

	/**
	 * Returns the value of the '<em><b>Node low pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame number at which the node's ZONE_NORMAL ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node low pfn</em>' attribute.
	 * @see #setNode_low_pfn(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Node_low_pfn()
	 * @generated
	 */
	public int getNode_low_pfn()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_LOW_PFN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getNode_low_pfn <em>Node low pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_low_pfn the new value of the '<em>Node low pfn</em>' attribute.
	 * @see #getNode_low_pfn()
	 * @generated
	 */
	public void setNode_low_pfn(int newNode_low_pfn)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_LOW_PFN, newNode_low_pfn);
	}

	/**
	 * Returns the value of the '<em><b>Node bootmem map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One bit for each page: 1 while it is reserved or allocated, 0 while it is free.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node bootmem map</em>' attribute.
	 * @see #setNode_bootmem_map(Bits)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Node_bootmem_map()
	 * @generated
	 */
	public Bits getNode_bootmem_map()
	{
		return (Bits)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_BOOTMEM_MAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getNode_bootmem_map <em>Node bootmem map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_bootmem_map the new value of the '<em>Node bootmem map</em>' attribute.
	 * @see #getNode_bootmem_map()
	 * @generated
	 */
	public void setNode_bootmem_map(Bits newNode_bootmem_map)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE_BOOTMEM_MAP, newNode_bootmem_map);
	}

	/**
	 * Returns the value of the '<em><b>Last offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in its page the latest allocation ended; 0 when it filled the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last offset</em>' attribute.
	 * @see #setLast_offset(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Last_offset()
	 * @generated
	 */
	public long getLast_offset()
	{
		return (Long)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__LAST_OFFSET, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getLast_offset <em>Last offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLast_offset the new value of the '<em>Last offset</em>' attribute.
	 * @see #getLast_offset()
	 * @generated
	 */
	public void setLast_offset(long newLast_offset)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__LAST_OFFSET, newLast_offset);
	}

	/**
	 * Returns the value of the '<em><b>Last pos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page frame number of the page in which the latest allocation ended. With last_offset it tells whether the next one can share that page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last pos</em>' attribute.
	 * @see #setLast_pos(int)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Last_pos()
	 * @generated
	 */
	public int getLast_pos()
	{
		return (Integer)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__LAST_POS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getLast_pos <em>Last pos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLast_pos the new value of the '<em>Last pos</em>' attribute.
	 * @see #getLast_pos()
	 * @generated
	 */
	public void setLast_pos(int newLast_pos)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__LAST_POS, newLast_pos);
	}

	/**
	 * Returns the value of the '<em><b>Node</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Node#getBdata <em>Bdata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node in question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' container reference.
	 * @see #setNode(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Node()
	 * @see org.pagewalk.model.Node#getBdata
	 * @generated
	 */
	public Node getNode()
	{
		return (Node)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getNode <em>Node</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode the new value of the '<em>Node</em>' container reference.
	 * @see #getNode()
	 * @generated
	 */
	public void setNode(Node newNode)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__NODE, newNode);
	}

	/**
	 * Returns the value of the '<em><b>Map paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the bitmap lies; the kernel keeps that as the kernel address node_bootmem_map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map paddr</em>' attribute.
	 * @see #setMap_paddr(long)
	 * @see org.pagewalk.model.PagewalkPackage#getBootmemData_Map_paddr()
	 * @generated
	 */
	public long getMap_paddr()
	{
		return (Long)eGet(PagewalkPackage.Literals.BOOTMEM_DATA__MAP_PADDR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.BootmemData#getMap_paddr <em>Map paddr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMap_paddr the new value of the '<em>Map paddr</em>' attribute.
	 * @see #getMap_paddr()
	 * @generated
	 */
	public void setMap_paddr(long newMap_paddr)
	{
		eSet(PagewalkPackage.Literals.BOOTMEM_DATA__MAP_PADDR, newMap_paddr);
	}

} // BootmemData
