/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A bank of memory that costs the same to reach from one processor: struct pg_data_t. A machine with uniform memory has one, contig_page_data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Node#getNode_zones <em>Node zones</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_zonelists <em>Node zonelists</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNr_zones <em>Nr zones</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_mem_map <em>Node mem map</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getValid_addr_bitmap <em>Valid addr bitmap</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getBdata <em>Bdata</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_start_paddr <em>Node start paddr</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_start_mapnr <em>Node start mapnr</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_size <em>Node size</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_id <em>Node id</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getNode_next <em>Node next</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getZones <em>Zones</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getLmem_map <em>Lmem map</em>}</li>
 *   <li>{@link org.pagewalk.model.Node#getDistances <em>Distances</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getNode()
 * @generated
 */
public class Node extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Node()
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
		return PagewalkPackage.Literals.NODE;
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
	 * Returns the value of the '<em><b>Node zones</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Zone}.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Zone#getZone_pgdat <em>Zone pgdat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node's zones: DMA, Normal and HighMem, in this order; one without memory has size 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node zones</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_zones()
	 * @see org.pagewalk.model.Zone#getZone_pgdat
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Zone> getNode_zones()
	{
		return (EList<Zone>)eGet(PagewalkPackage.Literals.NODE__NODE_ZONES, true);
	}

	/**
	 * Returns the value of the '<em><b>Node zonelists</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Zonelist}.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.Zonelist#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For each kind of request (the zone bits of the GFP flags) the zones to try, in order. build_zonelists fills them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node zonelists</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_zonelists()
	 * @see org.pagewalk.model.Zonelist#getNode
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Zonelist> getNode_zonelists()
	{
		return (EList<Zonelist>)eGet(PagewalkPackage.Literals.NODE__NODE_ZONELISTS, true);
	}

	/**
	 * Returns the value of the '<em><b>Nr zones</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many zones the node has, 1 to 3: some banks lack DMA or high memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr zones</em>' attribute.
	 * @see #setNr_zones(int)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Nr_zones()
	 * @generated
	 */
	public int getNr_zones()
	{
		return (Integer)eGet(PagewalkPackage.Literals.NODE__NR_ZONES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNr_zones <em>Nr zones</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNr_zones the new value of the '<em>Nr zones</em>' attribute.
	 * @see #getNr_zones()
	 * @generated
	 */
	public void setNr_zones(int newNr_zones)
	{
		eSet(PagewalkPackage.Literals.NODE__NR_ZONES, newNr_zones);
	}

	/**
	 * Returns the value of the '<em><b>Node mem map</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first of the node's page frames in mem_map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node mem map</em>' reference.
	 * @see #setNode_mem_map(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_mem_map()
	 * @generated
	 */
	public Page getNode_mem_map()
	{
		return (Page)eGet(PagewalkPackage.Literals.NODE__NODE_MEM_MAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_mem_map <em>Node mem map</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_mem_map the new value of the '<em>Node mem map</em>' reference.
	 * @see #getNode_mem_map()
	 * @generated
	 */
	public void setNode_mem_map(Page newNode_mem_map)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_MEM_MAP, newNode_mem_map);
	}

	/**
	 * Returns the value of the '<em><b>Valid addr bitmap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One bit for each page of the node; a clear bit is a hole where no memory exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid addr bitmap</em>' attribute.
	 * @see #setValid_addr_bitmap(Bits)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Valid_addr_bitmap()
	 * @generated
	 */
	public Bits getValid_addr_bitmap()
	{
		return (Bits)eGet(PagewalkPackage.Literals.NODE__VALID_ADDR_BITMAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getValid_addr_bitmap <em>Valid addr bitmap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newValid_addr_bitmap the new value of the '<em>Valid addr bitmap</em>' attribute.
	 * @see #getValid_addr_bitmap()
	 * @generated
	 */
	public void setValid_addr_bitmap(Bits newValid_addr_bitmap)
	{
		eSet(PagewalkPackage.Literals.NODE__VALID_ADDR_BITMAP, newValid_addr_bitmap);
	}

	/**
	 * Returns the value of the '<em><b>Bdata</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link org.pagewalk.model.BootmemData#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the boot memory allocator knows of this node; of no interest once it has retired.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bdata</em>' containment reference.
	 * @see #setBdata(BootmemData)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Bdata()
	 * @see org.pagewalk.model.BootmemData#getNode
	 * @generated
	 */
	public BootmemData getBdata()
	{
		return (BootmemData)eGet(PagewalkPackage.Literals.NODE__BDATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getBdata <em>Bdata</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newBdata the new value of the '<em>Bdata</em>' containment reference.
	 * @see #getBdata()
	 * @generated
	 */
	public void setBdata(BootmemData newBdata)
	{
		eSet(PagewalkPackage.Literals.NODE__BDATA, newBdata);
	}

	/**
	 * Returns the value of the '<em><b>Node start paddr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The physical address at which the node starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node start paddr</em>' attribute.
	 * @see #setNode_start_paddr(long)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_start_paddr()
	 * @generated
	 */
	public long getNode_start_paddr()
	{
		return (Long)eGet(PagewalkPackage.Literals.NODE__NODE_START_PADDR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_start_paddr <em>Node start paddr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_start_paddr the new value of the '<em>Node start paddr</em>' attribute.
	 * @see #getNode_start_paddr()
	 * @generated
	 */
	public void setNode_start_paddr(long newNode_start_paddr)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_START_PADDR, newNode_start_paddr);
	}

	/**
	 * Returns the value of the '<em><b>Node start mapnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far into mem_map the node's own part starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node start mapnr</em>' attribute.
	 * @see #setNode_start_mapnr(int)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_start_mapnr()
	 * @generated
	 */
	public int getNode_start_mapnr()
	{
		return (Integer)eGet(PagewalkPackage.Literals.NODE__NODE_START_MAPNR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_start_mapnr <em>Node start mapnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_start_mapnr the new value of the '<em>Node start mapnr</em>' attribute.
	 * @see #getNode_start_mapnr()
	 * @generated
	 */
	public void setNode_start_mapnr(int newNode_start_mapnr)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_START_MAPNR, newNode_start_mapnr);
	}

	/**
	 * Returns the value of the '<em><b>Node size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages the node spans, holes included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node size</em>' attribute.
	 * @see #setNode_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_size()
	 * @generated
	 */
	public int getNode_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.NODE__NODE_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_size <em>Node size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_size the new value of the '<em>Node size</em>' attribute.
	 * @see #getNode_size()
	 * @generated
	 */
	public void setNode_size(int newNode_size)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_SIZE, newNode_size);
	}

	/**
	 * Returns the value of the '<em><b>Node id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node's number, counted from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node id</em>' attribute.
	 * @see #setNode_id(int)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_id()
	 * @generated
	 */
	public int getNode_id()
	{
		return (Integer)eGet(PagewalkPackage.Literals.NODE__NODE_ID, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_id <em>Node id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_id the new value of the '<em>Node id</em>' attribute.
	 * @see #getNode_id()
	 * @generated
	 */
	public void setNode_id(int newNode_id)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_ID, newNode_id);
	}

	/**
	 * Returns the value of the '<em><b>Node next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next node on pgdat_list; none for the last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node next</em>' reference.
	 * @see #setNode_next(Node)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Node_next()
	 * @generated
	 */
	public Node getNode_next()
	{
		return (Node)eGet(PagewalkPackage.Literals.NODE__NODE_NEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getNode_next <em>Node next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newNode_next the new value of the '<em>Node next</em>' reference.
	 * @see #getNode_next()
	 * @generated
	 */
	public void setNode_next(Node newNode_next)
	{
		eSet(PagewalkPackage.Literals.NODE__NODE_NEXT, newNode_next);
	}

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' reference list.
	 * The list contents are of type {@link org.pagewalk.model.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node's zones that have memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Zones()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Zone> getZones()
	{
		return (EList<Zone>)eGet(PagewalkPackage.Literals.NODE__ZONES, true);
	}

	/**
	 * Returns the value of the '<em><b>Lmem map</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the node's part of mem_map lies, the struct page of its first frame.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lmem map</em>' attribute.
	 * @see #setLmem_map(long)
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Lmem_map()
	 * @generated
	 */
	public long getLmem_map()
	{
		return (Long)eGet(PagewalkPackage.Literals.NODE__LMEM_MAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Node#getLmem_map <em>Lmem map</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLmem_map the new value of the '<em>Lmem map</em>' attribute.
	 * @see #getLmem_map()
	 * @generated
	 */
	public void setLmem_map(long newLmem_map)
	{
		eSet(PagewalkPackage.Literals.NODE__LMEM_MAP, newLmem_map);
	}

	/**
	 * Returns the value of the '<em><b>Distances</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Distance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far each node is from this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distances</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getNode_Distances()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Distance> getDistances()
	{
		return (EList<Distance>)eGet(PagewalkPackage.Literals.NODE__DISTANCES, true);
	}

} // Node
