/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A process or a kernel thread: struct task_struct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.Task#getPid <em>Pid</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getComm <em>Comm</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getState <em>State</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getProcessor <em>Processor</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getPending <em>Pending</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getExit_code <em>Exit code</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getLocal_pages <em>Local pages</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getWakes <em>Wakes</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getWait <em>Wait</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getWait_page <em>Wait page</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getWait_flags <em>Wait flags</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getMm <em>Mm</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getActive_mm <em>Active mm</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getMin_flt <em>Min flt</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getMaj_flt <em>Maj flt</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getP_pptr <em>Ppptr</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getUid <em>Uid</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getEsp <em>Esp</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getCr2 <em>Cr2</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getRlim <em>Rlim</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getVfork_done <em>Vfork done</em>}</li>
 *   <li>{@link org.pagewalk.model.Task#getSi_code <em>Si code</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getTask()
 * @generated
 */
public class Task extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected Task()
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
		return PagewalkPackage.Literals.TASK;
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
	 * Returns the value of the '<em><b>Pid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the process; 0 for those that idle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pid</em>' attribute.
	 * @see #setPid(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Pid()
	 * @generated
	 */
	public int getPid()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__PID, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getPid <em>Pid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPid the new value of the '<em>Pid</em>' attribute.
	 * @see #getPid()
	 * @generated
	 */
	public void setPid(int newPid)
	{
		eSet(PagewalkPackage.Literals.TASK__PID, newPid);
	}

	/**
	 * Returns the value of the '<em><b>Comm</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comm</em>' attribute.
	 * @see #setComm(String)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Comm()
	 * @generated
	 */
	public String getComm()
	{
		return (String)eGet(PagewalkPackage.Literals.TASK__COMM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getComm <em>Comm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newComm the new value of the '<em>Comm</em>' attribute.
	 * @see #getComm()
	 * @generated
	 */
	public void setComm(String newComm)
	{
		eSet(PagewalkPackage.Literals.TASK__COMM, newComm);
	}

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does: 0 it runs or could (TASK_RUNNING), 1 it sleeps until something wakes it (TASK_INTERRUPTIBLE), 2 it sleeps and no signal wakes it (TASK_UNINTERRUPTIBLE), 4 it has ended (TASK_ZOMBIE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_State()
	 * @generated
	 */
	public int getState()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__STATE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newState the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	public void setState(int newState)
	{
		eSet(PagewalkPackage.Literals.TASK__STATE, newState);
	}

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The PF_ bits: how memory management treats it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Flags()
	 * @generated
	 */
	public long getFlags()
	{
		return (Long)eGet(PagewalkPackage.Literals.TASK__FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newFlags the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	public void setFlags(long newFlags)
	{
		eSet(PagewalkPackage.Literals.TASK__FLAGS, newFlags);
	}

	/**
	 * Returns the value of the '<em><b>Processor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the processor on which it runs or ran last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor</em>' attribute.
	 * @see #setProcessor(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Processor()
	 * @generated
	 */
	public int getProcessor()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__PROCESSOR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getProcessor <em>Processor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newProcessor the new value of the '<em>Processor</em>' attribute.
	 * @see #getProcessor()
	 * @generated
	 */
	public void setProcessor(int newProcessor)
	{
		eSet(PagewalkPackage.Literals.TASK__PROCESSOR, newProcessor);
	}

	/**
	 * Returns the value of the '<em><b>Pending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The signals that wait until the task goes on in user mode: bit n - 1 stands for signal n (the bits of pending.signal).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pending</em>' attribute.
	 * @see #setPending(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Pending()
	 * @generated
	 */
	public long getPending()
	{
		return (Long)eGet(PagewalkPackage.Literals.TASK__PENDING, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getPending <em>Pending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newPending the new value of the '<em>Pending</em>' attribute.
	 * @see #getPending()
	 * @generated
	 */
	public void setPending(long newPending)
	{
		eSet(PagewalkPackage.Literals.TASK__PENDING, newPending);
	}

	/**
	 * Returns the value of the '<em><b>Exit code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the task ended: the number of a signal, with 0x80 if it left an image of its memory, or the status of exit in the second byte.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit code</em>' attribute.
	 * @see #setExit_code(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Exit_code()
	 * @generated
	 */
	public int getExit_code()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__EXIT_CODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getExit_code <em>Exit code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newExit_code the new value of the '<em>Exit code</em>' attribute.
	 * @see #getExit_code()
	 * @generated
	 */
	public void setExit_code(int newExit_code)
	{
		eSet(PagewalkPackage.Literals.TASK__EXIT_CODE, newExit_code);
	}

	/**
	 * Returns the value of the '<em><b>Local pages</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first page of a block that the task freed itself and that is kept for it; its order is in index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Local pages</em>' reference.
	 * @see #setLocal_pages(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Local_pages()
	 * @generated
	 */
	public Page getLocal_pages()
	{
		return (Page)eGet(PagewalkPackage.Literals.TASK__LOCAL_PAGES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getLocal_pages <em>Local pages</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newLocal_pages the new value of the '<em>Local pages</em>' reference.
	 * @see #getLocal_pages()
	 * @generated
	 */
	public void setLocal_pages(Page newLocal_pages)
	{
		eSet(PagewalkPackage.Literals.TASK__LOCAL_PAGES, newLocal_pages);
	}

	/**
	 * Returns the value of the '<em><b>Wakes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the task was woken; the kernel does not count it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wakes</em>' attribute.
	 * @see #setWakes(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Wakes()
	 * @generated
	 */
	public int getWakes()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__WAKES, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getWakes <em>Wakes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWakes the new value of the '<em>Wakes</em>' attribute.
	 * @see #getWakes()
	 * @generated
	 */
	public void setWakes(int newWakes)
	{
		eSet(PagewalkPackage.Literals.TASK__WAKES, newWakes);
	}

	/**
	 * Returns the value of the '<em><b>Wait</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links the task into the queue in which it waits; the kernel keeps this in a wait_queue_t on the stack of the task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait</em>' containment reference.
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Wait()
	 * @generated
	 */
	public ListHead getWait()
	{
		return (ListHead)eGet(PagewalkPackage.Literals.TASK__WAIT, true);
	}

	/**
	 * Returns the value of the '<em><b>Wait page</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page that the task waits for to be unlocked; the kernel keeps it on the stack of the task.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait page</em>' reference.
	 * @see #setWait_page(Page)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Wait_page()
	 * @generated
	 */
	public Page getWait_page()
	{
		return (Page)eGet(PagewalkPackage.Literals.TASK__WAIT_PAGE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getWait_page <em>Wait page</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWait_page the new value of the '<em>Wait page</em>' reference.
	 * @see #getWait_page()
	 * @generated
	 */
	public void setWait_page(Page newWait_page)
	{
		eSet(PagewalkPackage.Literals.TASK__WAIT_PAGE, newWait_page);
	}

	/**
	 * Returns the value of the '<em><b>Wait flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it waits: 1 (WQ_FLAG_EXCLUSIVE) when it wants to lock the page itself, 0 when it only waits; flags of the wait_queue_t.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait flags</em>' attribute.
	 * @see #setWait_flags(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Wait_flags()
	 * @generated
	 */
	public int getWait_flags()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__WAIT_FLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getWait_flags <em>Wait flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newWait_flags the new value of the '<em>Wait flags</em>' attribute.
	 * @see #getWait_flags()
	 * @generated
	 */
	public void setWait_flags(int newWait_flags)
	{
		eSet(PagewalkPackage.Literals.TASK__WAIT_FLAGS, newWait_flags);
	}

	/**
	 * Returns the value of the '<em><b>Mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address space of the process; none for a kernel thread.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mm</em>' reference.
	 * @see #setMm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Mm()
	 * @generated
	 */
	public MmStruct getMm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.TASK__MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getMm <em>Mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMm the new value of the '<em>Mm</em>' reference.
	 * @see #getMm()
	 * @generated
	 */
	public void setMm(MmStruct newMm)
	{
		eSet(PagewalkPackage.Literals.TASK__MM, newMm);
	}

	/**
	 * Returns the value of the '<em><b>Active mm</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address space that is loaded while the task runs: its own, or, for a kernel thread, the one that ran before (lazy TLB).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active mm</em>' reference.
	 * @see #setActive_mm(MmStruct)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Active_mm()
	 * @generated
	 */
	public MmStruct getActive_mm()
	{
		return (MmStruct)eGet(PagewalkPackage.Literals.TASK__ACTIVE_MM, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getActive_mm <em>Active mm</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newActive_mm the new value of the '<em>Active mm</em>' reference.
	 * @see #getActive_mm()
	 * @generated
	 */
	public void setActive_mm(MmStruct newActive_mm)
	{
		eSet(PagewalkPackage.Literals.TASK__ACTIVE_MM, newActive_mm);
	}

	/**
	 * Returns the value of the '<em><b>Min flt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many page faults needed nothing from a disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min flt</em>' attribute.
	 * @see #setMin_flt(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Min_flt()
	 * @generated
	 */
	public int getMin_flt()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__MIN_FLT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getMin_flt <em>Min flt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMin_flt the new value of the '<em>Min flt</em>' attribute.
	 * @see #getMin_flt()
	 * @generated
	 */
	public void setMin_flt(int newMin_flt)
	{
		eSet(PagewalkPackage.Literals.TASK__MIN_FLT, newMin_flt);
	}

	/**
	 * Returns the value of the '<em><b>Maj flt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many page faults had to fetch a page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maj flt</em>' attribute.
	 * @see #setMaj_flt(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Maj_flt()
	 * @generated
	 */
	public int getMaj_flt()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__MAJ_FLT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getMaj_flt <em>Maj flt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMaj_flt the new value of the '<em>Maj flt</em>' attribute.
	 * @see #getMaj_flt()
	 * @generated
	 */
	public void setMaj_flt(int newMaj_flt)
	{
		eSet(PagewalkPackage.Literals.TASK__MAJ_FLT, newMaj_flt);
	}

	/**
	 * Returns the value of the '<em><b>Ppptr</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ppptr</em>' reference.
	 * @see #setP_pptr(Task)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_P_pptr()
	 * @generated
	 */
	public Task getP_pptr()
	{
		return (Task)eGet(PagewalkPackage.Literals.TASK__PPPTR, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getP_pptr <em>Ppptr</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newP_pptr the new value of the '<em>Ppptr</em>' reference.
	 * @see #getP_pptr()
	 * @generated
	 */
	public void setP_pptr(Task newP_pptr)
	{
		eSet(PagewalkPackage.Literals.TASK__PPPTR, newP_pptr);
	}

	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose process it is; 0 is root, who may lock pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Uid()
	 * @generated
	 */
	public int getUid()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__UID, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newUid the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	public void setUid(int newUid)
	{
		eSet(PagewalkPackage.Literals.TASK__UID, newUid);
	}

	/**
	 * Returns the value of the '<em><b>Esp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stack pointer in user mode: thread.esp.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Esp</em>' attribute.
	 * @see #setEsp(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Esp()
	 * @generated
	 */
	public long getEsp()
	{
		return (Long)eGet(PagewalkPackage.Literals.TASK__ESP, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getEsp <em>Esp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newEsp the new value of the '<em>Esp</em>' attribute.
	 * @see #getEsp()
	 * @generated
	 */
	public void setEsp(long newEsp)
	{
		eSet(PagewalkPackage.Literals.TASK__ESP, newEsp);
	}

	/**
	 * Returns the value of the '<em><b>Cr2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address at which the last bad access was made: thread.cr2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cr2</em>' attribute.
	 * @see #setCr2(long)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Cr2()
	 * @generated
	 */
	public long getCr2()
	{
		return (Long)eGet(PagewalkPackage.Literals.TASK__CR2, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getCr2 <em>Cr2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newCr2 the new value of the '<em>Cr2</em>' attribute.
	 * @see #getCr2()
	 * @generated
	 */
	public void setCr2(long newCr2)
	{
		eSet(PagewalkPackage.Literals.TASK__CR2, newCr2);
	}

	/**
	 * Returns the value of the '<em><b>Rlim</b></em>' containment reference list.
	 * The list contents are of type {@link org.pagewalk.model.Rlimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the process may use, by the RLIMIT_ constants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rlim</em>' containment reference list.
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Rlim()
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	public EList<Rlimit> getRlim()
	{
		return (EList<Rlimit>)eGet(PagewalkPackage.Literals.TASK__RLIM, true);
	}

	/**
	 * Returns the value of the '<em><b>Vfork done</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parent that sleeps in vfork until this task has another address space or has ended; the kernel keeps a completion on the stack of the parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vfork done</em>' reference.
	 * @see #setVfork_done(Task)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Vfork_done()
	 * @generated
	 */
	public Task getVfork_done()
	{
		return (Task)eGet(PagewalkPackage.Literals.TASK__VFORK_DONE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getVfork_done <em>Vfork done</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newVfork_done the new value of the '<em>Vfork done</em>' reference.
	 * @see #getVfork_done()
	 * @generated
	 */
	public void setVfork_done(Task newVfork_done)
	{
		eSet(PagewalkPackage.Literals.TASK__VFORK_DONE, newVfork_done);
	}

	/**
	 * Returns the value of the '<em><b>Si code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the last signal for a bad access was sent: 1 no area has the address (SEGV_MAPERR), 2 its area does not allow the access (SEGV_ACCERR); of the siginfo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Si code</em>' attribute.
	 * @see #setSi_code(int)
	 * @see org.pagewalk.model.PagewalkPackage#getTask_Si_code()
	 * @generated
	 */
	public int getSi_code()
	{
		return (Integer)eGet(PagewalkPackage.Literals.TASK__SI_CODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.Task#getSi_code <em>Si code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newSi_code the new value of the '<em>Si code</em>' attribute.
	 * @see #getSi_code()
	 * @generated
	 */
	public void setSi_code(int newSi_code)
	{
		eSet(PagewalkPackage.Literals.TASK__SI_CODE, newSi_code);
	}

} // Task
