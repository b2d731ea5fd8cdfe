/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.pagewalk.model.Cpu#getCr0 <em>Cr0</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getCr2 <em>Cr2</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getCr3 <em>Cr3</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getCr4 <em>Cr4</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getTlb_state <em>Tlb state</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getActive_mm <em>Active mm</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getTlb_entries <em>Tlb entries</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getTlb <em>Tlb</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getTlb_hits <em>Tlb hits</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getTlb_misses <em>Tlb misses</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getWalk_reads <em>Walk reads</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getShootdowns <em>Shootdowns</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getPgd_quick <em>Pgd quick</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getPmd_quick <em>Pmd quick</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getPte_quick <em>Pte quick</em>}</li>
 *   <li>{@link org.pagewalk.model.Cpu#getPgtable_cache_sz <em>Pgtable cache sz</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Cr0</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Control register 0: bit 31 (PG) switches paging on, bit 16 (WP) lets the kernel heed read-only pages too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cr0</em>' attribute.
	 * @see #setCr0(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Cr0()
	 * @generated
	 */
	public long getCr0()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__CR0, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getCr0 <em>Cr0</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCr0 the new value of the '<em>Cr0</em>' attribute.
	 * @see #getCr0()
	 * @generated
	 */
	public void setCr0(long newCr0)
	{
		eSet(PagewalkPackage.Literals.CPU__CR0, newCr0);
	}

	/**
	 * Returns the value of the '<em><b>Cr2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Control register 2: the address of the last page fault.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cr2</em>' attribute.
	 * @see #setCr2(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Cr2()
	 * @generated
	 */
	public long getCr2()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__CR2, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getCr2 <em>Cr2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCr2 the new value of the '<em>Cr2</em>' attribute.
	 * @see #getCr2()
	 * @generated
	 */
	public void setCr2(long newCr2)
	{
		eSet(PagewalkPackage.Literals.CPU__CR2, newCr2);
	}

	/**
	 * Returns the value of the '<em><b>Cr3</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Control register 3: the physical address of the page global directory. Loading it empties the TLB but for global entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cr3</em>' attribute.
	 * @see #setCr3(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Cr3()
	 * @generated
	 */
	public long getCr3()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__CR3, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getCr3 <em>Cr3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCr3 the new value of the '<em>Cr3</em>' attribute.
	 * @see #getCr3()
	 * @generated
	 */
	public void setCr3(long newCr3)
	{
		eSet(PagewalkPackage.Literals.CPU__CR3, newCr3);
	}

	/**
	 * Returns the value of the '<em><b>Cr4</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Control register 4: bit 4 (PSE) allows large pages, bit 5 (PAE) wide entries, bit 7 (PGE) global ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cr4</em>' attribute.
	 * @see #setCr4(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Cr4()
	 * @generated
	 */
	public long getCr4()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__CR4, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getCr4 <em>Cr4</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCr4 the new value of the '<em>Cr4</em>' attribute.
	 * @see #getCr4()
	 * @generated
	 */
	public void setCr4(long newCr4)
	{
		eSet(PagewalkPackage.Literals.CPU__CR4, newCr4);
	}

	/**
	 * Returns the value of the '<em><b>Tlb state</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 when the task uses the loaded address space (TLBSTATE_OK), 1 when it only borrows it (TLBSTATE_LAZY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlb state</em>' attribute.
	 * @see #setTlb_state(int)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Tlb_state()
	 * @generated
	 */
	public int getTlb_state()
	{
		return (Integer)eGet(PagewalkPackage.Literals.CPU__TLB_STATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getTlb_state <em>Tlb state</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTlb_state the new value of the '<em>Tlb state</em>' attribute.
	 * @see #getTlb_state()
	 * @generated
	 */
	public void setTlb_state(int newTlb_state)
	{
		eSet(PagewalkPackage.Literals.CPU__TLB_STATE, newTlb_state);
	}

	/**
	 * Returns the value of the '<em><b>Active mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address space that is loaded: cpu_tlbstate.active_mm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active mm</em>' reference.
	 * @see #setActive_mm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Active_mm()
	 * @generated
	 */
	public MmStruct getActive_mm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.CPU__ACTIVE_MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getActive_mm <em>Active mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newActive_mm the new value of the '<em>Active mm</em>' reference.
	 * @see #getActive_mm()
	 * @generated
	 */
	public void setActive_mm(MmStruct newActive_mm)
	{
		eSet(PagewalkPackage.Literals.CPU__ACTIVE_MM, newActive_mm);
	}

	/**
	 * Returns the value of the '<em><b>Tlb entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many translations the TLB can hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlb entries</em>' attribute.
	 * @see #setTlb_entries(int)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Tlb_entries()
	 * @generated
	 */
	public int getTlb_entries()
	{
		return (Integer)eGet(PagewalkPackage.Literals.CPU__TLB_ENTRIES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getTlb_entries <em>Tlb entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTlb_entries the new value of the '<em>Tlb entries</em>' attribute.
	 * @see #getTlb_entries()
	 * @generated
	 */
	public void setTlb_entries(int newTlb_entries)
	{
		eSet(PagewalkPackage.Literals.CPU__TLB_ENTRIES, newTlb_entries);
	}

	/**
	 * Returns the value of the '<em><b>Tlb</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.TlbEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The translation look-aside buffer: set after set, in each the ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlb</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Tlb()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<TlbEntry> getTlb()
	{
		return (EList<TlbEntry>)eGet(PagewalkPackage.Literals.CPU__TLB, true);
	}

	/**
	 * Returns the value of the '<em><b>Tlb hits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many translations the TLB had.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlb hits</em>' attribute.
	 * @see #setTlb_hits(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Tlb_hits()
	 * @generated
	 */
	public long getTlb_hits()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__TLB_HITS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getTlb_hits <em>Tlb hits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTlb_hits the new value of the '<em>Tlb hits</em>' attribute.
	 * @see #getTlb_hits()
	 * @generated
	 */
	public void setTlb_hits(long newTlb_hits)
	{
		eSet(PagewalkPackage.Literals.CPU__TLB_HITS, newTlb_hits);
	}

	/**
	 * Returns the value of the '<em><b>Tlb misses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many translations had to be looked up in the page tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tlb misses</em>' attribute.
	 * @see #setTlb_misses(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Tlb_misses()
	 * @generated
	 */
	public long getTlb_misses()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__TLB_MISSES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getTlb_misses <em>Tlb misses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newTlb_misses the new value of the '<em>Tlb misses</em>' attribute.
	 * @see #getTlb_misses()
	 * @generated
	 */
	public void setTlb_misses(long newTlb_misses)
	{
		eSet(PagewalkPackage.Literals.CPU__TLB_MISSES, newTlb_misses);
	}

	/**
	 * Returns the value of the '<em><b>Walk reads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many entries of page tables were read for that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Walk reads</em>' attribute.
	 * @see #setWalk_reads(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Walk_reads()
	 * @generated
	 */
	public long getWalk_reads()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__WALK_READS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getWalk_reads <em>Walk reads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWalk_reads the new value of the '<em>Walk reads</em>' attribute.
	 * @see #getWalk_reads()
	 * @generated
	 */
	public void setWalk_reads(long newWalk_reads)
	{
		eSet(PagewalkPackage.Literals.CPU__WALK_READS, newWalk_reads);
	}

	/**
	 * Returns the value of the '<em><b>Shootdowns</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often another processor asked for entries to be dropped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shootdowns</em>' attribute.
	 * @see #setShootdowns(long)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Shootdowns()
	 * @generated
	 */
	public long getShootdowns()
	{
		return (Long)eGet(PagewalkPackage.Literals.CPU__SHOOTDOWNS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getShootdowns <em>Shootdowns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newShootdowns the new value of the '<em>Shootdowns</em>' attribute.
	 * @see #getShootdowns()
	 * @generated
	 */
	public void setShootdowns(long newShootdowns)
	{
		eSet(PagewalkPackage.Literals.CPU__SHOOTDOWNS, newShootdowns);
	}

	/**
	 * Returns the value of the '<em><b>Pgd quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first free page global directory that is kept for reuse; the page's first word leads to the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgd quick</em>' reference.
	 * @see #setPgd_quick(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Pgd_quick()
	 * @generated
	 */
	public Page getPgd_quick()
	{
		return (Page)eGet(PagewalkPackage.Literals.CPU__PGD_QUICK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getPgd_quick <em>Pgd quick</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgd_quick the new value of the '<em>Pgd quick</em>' reference.
	 * @see #getPgd_quick()
	 * @generated
	 */
	public void setPgd_quick(Page newPgd_quick)
	{
		eSet(PagewalkPackage.Literals.CPU__PGD_QUICK, newPgd_quick);
	}

	/**
	 * Returns the value of the '<em><b>Pmd quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first free page middle directory that is kept for reuse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pmd quick</em>' reference.
	 * @see #setPmd_quick(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Pmd_quick()
	 * @generated
	 */
	public Page getPmd_quick()
	{
		return (Page)eGet(PagewalkPackage.Literals.CPU__PMD_QUICK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getPmd_quick <em>Pmd quick</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPmd_quick the new value of the '<em>Pmd quick</em>' reference.
	 * @see #getPmd_quick()
	 * @generated
	 */
	public void setPmd_quick(Page newPmd_quick)
	{
		eSet(PagewalkPackage.Literals.CPU__PMD_QUICK, newPmd_quick);
	}

	/**
	 * Returns the value of the '<em><b>Pte quick</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first free page table that is kept for reuse.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pte quick</em>' reference.
	 * @see #setPte_quick(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Pte_quick()
	 * @generated
	 */
	public Page getPte_quick()
	{
		return (Page)eGet(PagewalkPackage.Literals.CPU__PTE_QUICK, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getPte_quick <em>Pte quick</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPte_quick the new value of the '<em>Pte quick</em>' reference.
	 * @see #getPte_quick()
	 * @generated
	 */
	public void setPte_quick(Page newPte_quick)
	{
		eSet(PagewalkPackage.Literals.CPU__PTE_QUICK, newPte_quick);
	}

	/**
	 * Returns the value of the '<em><b>Pgtable cache sz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many free tables are kept in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pgtable cache sz</em>' attribute.
	 * @see #setPgtable_cache_sz(int)
	 * @see org.pagewalk.model.PagewalkPackage#getCpu_Pgtable_cache_sz()
	 * @generated
	 */
	public int getPgtable_cache_sz()
	{
		return (Integer)eGet(PagewalkPackage.Literals.CPU__PGTABLE_CACHE_SZ, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Cpu#getPgtable_cache_sz <em>Pgtable cache sz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPgtable_cache_sz the new value of the '<em>Pgtable cache sz</em>' attribute.
	 * @see #getPgtable_cache_sz()
	 * @generated
	 */
	public void setPgtable_cache_sz(int newPgtable_cache_sz)
	{
		eSet(PagewalkPackage.Literals.CPU__PGTABLE_CACHE_SZ, newPgtable_cache_sz);
	}

} // Cpu
