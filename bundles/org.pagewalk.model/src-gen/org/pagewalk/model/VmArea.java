/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vm Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of an address space with one purpose and one protection: struct vm_area_struct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_mm <em>Vm mm</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_start <em>Vm start</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_end <em>Vm end</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_next <em>Vm next</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_page_prot <em>Vm page prot</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_flags <em>Vm flags</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getRb_parent <em>Rb parent</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getRb_left <em>Rb left</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getRb_right <em>Rb right</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getRb_color <em>Rb color</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getRb_subtree_gap <em>Rb subtree gap</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_next_share <em>Vm next share</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_pprev_share <em>Vm pprev share</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_ops <em>Vm ops</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_pgoff <em>Vm pgoff</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_file <em>Vm file</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_raend <em>Vm raend</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getVm_private_data <em>Vm private data</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getPrio_left <em>Prio left</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getPrio_right <em>Prio right</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getPrio_parent <em>Prio parent</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getPrio_head <em>Prio head</em>}</li>
 *   <li>{@link org.pagewalk.model.VmArea#getPrio_set <em>Prio set</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getVmArea()
 * @generated
 */
public class VmArea extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VmArea()
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
		return PagewalkPackage.Literals.VM_AREA;
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
	 * Returns the value of the '<em><b>Vm mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To which address space it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm mm</em>' reference.
	 * @see #setVm_mm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_mm()
	 * @generated
	 */
	public MmStruct getVm_mm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.VM_AREA__VM_MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_mm <em>Vm mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_mm the new value of the '<em>Vm mm</em>' reference.
	 * @see #getVm_mm()
	 * @generated
	 */
	public void setVm_mm(MmStruct newVm_mm)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_MM, newVm_mm);
	}

	/**
	 * Returns the value of the '<em><b>Vm start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm start</em>' attribute.
	 * @see #setVm_start(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_start()
	 * @generated
	 */
	public long getVm_start()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_start <em>Vm start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_start the new value of the '<em>Vm start</em>' attribute.
	 * @see #getVm_start()
	 * @generated
	 */
	public void setVm_start(long newVm_start)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_START, newVm_start);
	}

	/**
	 * Returns the value of the '<em><b>Vm end</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first address behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm end</em>' attribute.
	 * @see #setVm_end(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_end()
	 * @generated
	 */
	public long getVm_end()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_END, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_end <em>Vm end</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_end the new value of the '<em>Vm end</em>' attribute.
	 * @see #getVm_end()
	 * @generated
	 */
	public void setVm_end(long newVm_end)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_END, newVm_end);
	}

	/**
	 * Returns the value of the '<em><b>Vm next</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area with the next higher addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm next</em>' reference.
	 * @see #setVm_next(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_next()
	 * @generated
	 */
	public VmArea getVm_next()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__VM_NEXT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_next <em>Vm next</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_next the new value of the '<em>Vm next</em>' reference.
	 * @see #getVm_next()
	 * @generated
	 */
	public void setVm_next(VmArea newVm_next)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_NEXT, newVm_next);
	}

	/**
	 * Returns the value of the '<em><b>Vm page prot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The protection bits for entries of the page tables.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm page prot</em>' attribute.
	 * @see #setVm_page_prot(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_page_prot()
	 * @generated
	 */
	public long getVm_page_prot()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_PAGE_PROT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_page_prot <em>Vm page prot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_page_prot the new value of the '<em>Vm page prot</em>' attribute.
	 * @see #getVm_page_prot()
	 * @generated
	 */
	public void setVm_page_prot(long newVm_page_prot)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_PAGE_PROT, newVm_page_prot);
	}

	/**
	 * Returns the value of the '<em><b>Vm flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The VM_ flags: what is allowed, and how the area behaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm flags</em>' attribute.
	 * @see #setVm_flags(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_flags()
	 * @generated
	 */
	public long getVm_flags()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_flags <em>Vm flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_flags the new value of the '<em>Vm flags</em>' attribute.
	 * @see #getVm_flags()
	 * @generated
	 */
	public void setVm_flags(long newVm_flags)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_FLAGS, newVm_flags);
	}

	/**
	 * Returns the value of the '<em><b>Rb parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node above in the red-black tree (vm_rb).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rb parent</em>' reference.
	 * @see #setRb_parent(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Rb_parent()
	 * @generated
	 */
	public VmArea getRb_parent()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__RB_PARENT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getRb_parent <em>Rb parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRb_parent the new value of the '<em>Rb parent</em>' reference.
	 * @see #getRb_parent()
	 * @generated
	 */
	public void setRb_parent(VmArea newRb_parent)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__RB_PARENT, newRb_parent);
	}

	/**
	 * Returns the value of the '<em><b>Rb left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node below with lower addresses (vm_rb).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rb left</em>' reference.
	 * @see #setRb_left(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Rb_left()
	 * @generated
	 */
	public VmArea getRb_left()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__RB_LEFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getRb_left <em>Rb left</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRb_left the new value of the '<em>Rb left</em>' reference.
	 * @see #getRb_left()
	 * @generated
	 */
	public void setRb_left(VmArea newRb_left)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__RB_LEFT, newRb_left);
	}

	/**
	 * Returns the value of the '<em><b>Rb right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node below with higher addresses (vm_rb).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rb right</em>' reference.
	 * @see #setRb_right(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Rb_right()
	 * @generated
	 */
	public VmArea getRb_right()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__RB_RIGHT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getRb_right <em>Rb right</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRb_right the new value of the '<em>Rb right</em>' reference.
	 * @see #getRb_right()
	 * @generated
	 */
	public void setRb_right(VmArea newRb_right)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__RB_RIGHT, newRb_right);
	}

	/**
	 * Returns the value of the '<em><b>Rb color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 red, 1 black (vm_rb).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rb color</em>' attribute.
	 * @see #setRb_color(int)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Rb_color()
	 * @generated
	 */
	public int getRb_color()
	{
		return (Integer)eGet(PagewalkPackage.Literals.VM_AREA__RB_COLOR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getRb_color <em>Rb color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRb_color the new value of the '<em>Rb color</em>' attribute.
	 * @see #getRb_color()
	 * @generated
	 */
	public void setRb_color(int newRb_color)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__RB_COLOR, newRb_color);
	}

	/**
	 * Returns the value of the '<em><b>Rb subtree gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The largest gap behind an area of this subtree, up to the next area or, behind the last, to TASK_SIZE, so that a free range is found without walking the list; 2.4 has no such field and walks. Later kernels keep the gap in front, since their list leads both ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rb subtree gap</em>' attribute.
	 * @see #setRb_subtree_gap(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Rb_subtree_gap()
	 * @generated
	 */
	public long getRb_subtree_gap()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__RB_SUBTREE_GAP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getRb_subtree_gap <em>Rb subtree gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRb_subtree_gap the new value of the '<em>Rb subtree gap</em>' attribute.
	 * @see #getRb_subtree_gap()
	 * @generated
	 */
	public void setRb_subtree_gap(long newRb_subtree_gap)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__RB_SUBTREE_GAP, newRb_subtree_gap);
	}

	/**
	 * Returns the value of the '<em><b>Vm next share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next area that maps the same file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm next share</em>' reference.
	 * @see #setVm_next_share(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_next_share()
	 * @generated
	 */
	public VmArea getVm_next_share()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__VM_NEXT_SHARE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_next_share <em>Vm next share</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_next_share the new value of the '<em>Vm next share</em>' reference.
	 * @see #getVm_next_share()
	 * @generated
	 */
	public void setVm_next_share(VmArea newVm_next_share)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_NEXT_SHARE, newVm_next_share);
	}

	/**
	 * Returns the value of the '<em><b>Vm pprev share</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area before it that maps the same file; none for the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm pprev share</em>' reference.
	 * @see #setVm_pprev_share(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_pprev_share()
	 * @generated
	 */
	public VmArea getVm_pprev_share()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__VM_PPREV_SHARE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_pprev_share <em>Vm pprev share</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_pprev_share the new value of the '<em>Vm pprev share</em>' reference.
	 * @see #getVm_pprev_share()
	 * @generated
	 */
	public void setVm_pprev_share(VmArea newVm_pprev_share)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_PPREV_SHARE, newVm_pprev_share);
	}

	/**
	 * Returns the value of the '<em><b>Vm ops</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who provides its pages: 0 nobody, they are anonymous, 1 a file (generic_file_vm_ops), 2 shared memory (shmem_vm_ops), 3 shared memory that was attached (shm_vm_ops).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm ops</em>' attribute.
	 * @see #setVm_ops(int)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_ops()
	 * @generated
	 */
	public int getVm_ops()
	{
		return (Integer)eGet(PagewalkPackage.Literals.VM_AREA__VM_OPS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_ops <em>Vm ops</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_ops the new value of the '<em>Vm ops</em>' attribute.
	 * @see #getVm_ops()
	 * @generated
	 */
	public void setVm_ops(int newVm_ops)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_OPS, newVm_ops);
	}

	/**
	 * Returns the value of the '<em><b>Vm pgoff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the file it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm pgoff</em>' attribute.
	 * @see #setVm_pgoff(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_pgoff()
	 * @generated
	 */
	public long getVm_pgoff()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_PGOFF, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_pgoff <em>Vm pgoff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_pgoff the new value of the '<em>Vm pgoff</em>' attribute.
	 * @see #getVm_pgoff()
	 * @generated
	 */
	public void setVm_pgoff(long newVm_pgoff)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_PGOFF, newVm_pgoff);
	}

	/**
	 * Returns the value of the '<em><b>Vm file</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file that is mapped; none for anonymous memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm file</em>' reference.
	 * @see #setVm_file(File)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_file()
	 * @generated
	 */
	public File getVm_file()
	{
		return (File)eGet(PagewalkPackage.Literals.VM_AREA__VM_FILE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_file <em>Vm file</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_file the new value of the '<em>Vm file</em>' reference.
	 * @see #getVm_file()
	 * @generated
	 */
	public void setVm_file(File newVm_file)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_FILE, newVm_file);
	}

	/**
	 * Returns the value of the '<em><b>Vm raend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the window of pages that were read ahead ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm raend</em>' attribute.
	 * @see #setVm_raend(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_raend()
	 * @generated
	 */
	public long getVm_raend()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_RAEND, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_raend <em>Vm raend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_raend the new value of the '<em>Vm raend</em>' attribute.
	 * @see #getVm_raend()
	 * @generated
	 */
	public void setVm_raend(long newVm_raend)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_RAEND, newVm_raend);
	}

	/**
	 * Returns the value of the '<em><b>Vm private data</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whatever a driver keeps here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vm private data</em>' attribute.
	 * @see #setVm_private_data(long)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Vm_private_data()
	 * @generated
	 */
	public long getVm_private_data()
	{
		return (Long)eGet(PagewalkPackage.Literals.VM_AREA__VM_PRIVATE_DATA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getVm_private_data <em>Vm private data</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVm_private_data the new value of the '<em>Vm private data</em>' attribute.
	 * @see #getVm_private_data()
	 * @generated
	 */
	public void setVm_private_data(long newVm_private_data)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__VM_PRIVATE_DATA, newVm_private_data);
	}

	/**
	 * Returns the value of the '<em><b>Prio left</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node to the left in the priority search tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio left</em>' reference.
	 * @see #setPrio_left(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Prio_left()
	 * @generated
	 */
	public VmArea getPrio_left()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__PRIO_LEFT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getPrio_left <em>Prio left</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_left the new value of the '<em>Prio left</em>' reference.
	 * @see #getPrio_left()
	 * @generated
	 */
	public void setPrio_left(VmArea newPrio_left)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__PRIO_LEFT, newPrio_left);
	}

	/**
	 * Returns the value of the '<em><b>Prio right</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node to the right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio right</em>' reference.
	 * @see #setPrio_right(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Prio_right()
	 * @generated
	 */
	public VmArea getPrio_right()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__PRIO_RIGHT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getPrio_right <em>Prio right</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_right the new value of the '<em>Prio right</em>' reference.
	 * @see #getPrio_right()
	 * @generated
	 */
	public void setPrio_right(VmArea newPrio_right)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__PRIO_RIGHT, newPrio_right);
	}

	/**
	 * Returns the value of the '<em><b>Prio parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node above; itself at the root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio parent</em>' reference.
	 * @see #setPrio_parent(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Prio_parent()
	 * @generated
	 */
	public VmArea getPrio_parent()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__PRIO_PARENT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getPrio_parent <em>Prio parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_parent the new value of the '<em>Prio parent</em>' reference.
	 * @see #getPrio_parent()
	 * @generated
	 */
	public void setPrio_parent(VmArea newPrio_parent)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__PRIO_PARENT, newPrio_parent);
	}

	/**
	 * Returns the value of the '<em><b>Prio head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For an area that maps the very same pages as a node of the tree: that node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio head</em>' reference.
	 * @see #setPrio_head(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Prio_head()
	 * @generated
	 */
	public VmArea getPrio_head()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__PRIO_HEAD, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getPrio_head <em>Prio head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_head the new value of the '<em>Prio head</em>' reference.
	 * @see #getPrio_head()
	 * @generated
	 */
	public void setPrio_head(VmArea newPrio_head)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__PRIO_HEAD, newPrio_head);
	}

	/**
	 * Returns the value of the '<em><b>Prio set</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next area that maps the very same pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prio set</em>' reference.
	 * @see #setPrio_set(VmArea)
	 * @see org.pagewalk.model.PagewalkPackage#getVmArea_Prio_set()
	 * @generated
	 */
	public VmArea getPrio_set()
	{
		return (VmArea)eGet(PagewalkPackage.Literals.VM_AREA__PRIO_SET, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.VmArea#getPrio_set <em>Prio set</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPrio_set the new value of the '<em>Prio set</em>' reference.
	 * @see #getPrio_set()
	 * @generated
	 */
	public void setPrio_set(VmArea newPrio_set)
	{
		eSet(PagewalkPackage.Literals.VM_AREA__PRIO_SET, newPrio_set);
	}

} // VmArea
