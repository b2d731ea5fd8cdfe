/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shm Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A segment of System V shared memory, which processes attach by its number: struct shmid_kernel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.ShmSegment#getId <em>Id</em>}</li>
 *   <li>{@link org.pagewalk.model.ShmSegment#getKey <em>Key</em>}</li>
 *   <li>{@link org.pagewalk.model.ShmSegment#getShm_segsz <em>Shm segsz</em>}</li>
 *   <li>{@link org.pagewalk.model.ShmSegment#getShm_nattch <em>Shm nattch</em>}</li>
 *   <li>{@link org.pagewalk.model.ShmSegment#getMode <em>Mode</em>}</li>
 *   <li>{@link org.pagewalk.model.ShmSegment#getShm_file <em>Shm file</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getShmSegment()
 * @generated
 */
public class ShmSegment extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShmSegment()
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
		return PagewalkPackage.Literals.SHM_SEGMENT;
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
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number, which shmget gives: the place in the table of segments, and how many there were before times 32768.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(int)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Id()
	 * @generated
	 */
	public int getId()
	{
		return (Integer)eGet(PagewalkPackage.Literals.SHM_SEGMENT__ID, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newId the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	public void setId(int newId)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__ID, newId);
	}

	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which processes find it that know nothing of each other; 0 (IPC_PRIVATE) when none can.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(int)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Key()
	 * @generated
	 */
	public int getKey()
	{
		return (Integer)eGet(PagewalkPackage.Literals.SHM_SEGMENT__KEY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newKey the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	public void setKey(int newKey)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__KEY, newKey);
	}

	/**
	 * Returns the value of the '<em><b>Shm segsz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shm segsz</em>' attribute.
	 * @see #setShm_segsz(long)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Shm_segsz()
	 * @generated
	 */
	public long getShm_segsz()
	{
		return (Long)eGet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_SEGSZ, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getShm_segsz <em>Shm segsz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newShm_segsz the new value of the '<em>Shm segsz</em>' attribute.
	 * @see #getShm_segsz()
	 * @generated
	 */
	public void setShm_segsz(long newShm_segsz)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_SEGSZ, newShm_segsz);
	}

	/**
	 * Returns the value of the '<em><b>Shm nattch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many areas map it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shm nattch</em>' attribute.
	 * @see #setShm_nattch(int)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Shm_nattch()
	 * @generated
	 */
	public int getShm_nattch()
	{
		return (Integer)eGet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_NATTCH, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getShm_nattch <em>Shm nattch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newShm_nattch the new value of the '<em>Shm nattch</em>' attribute.
	 * @see #getShm_nattch()
	 * @generated
	 */
	public void setShm_nattch(int newShm_nattch)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_NATTCH, newShm_nattch);
	}

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 01000 (SHM_DEST): it goes with its last area, and nobody can find it any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(int)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Mode()
	 * @generated
	 */
	public int getMode()
	{
		return (Integer)eGet(PagewalkPackage.Literals.SHM_SEGMENT__MODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newMode the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	public void setMode(int newMode)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__MODE, newMode);
	}

	/**
	 * Returns the value of the '<em><b>Shm file</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The nameless file that holds its pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shm file</em>' reference.
	 * @see #setShm_file(File)
	 * @see org.pagewalk.model.PagewalkPackage#getShmSegment_Shm_file()
	 * @generated
	 */
	public File getShm_file()
	{
		return (File)eGet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_FILE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.ShmSegment#getShm_file <em>Shm file</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newShm_file the new value of the '<em>Shm file</em>' reference.
	 * @see #getShm_file()
	 * @generated
	 */
	public void setShm_file(File newShm_file)
	{
		eSet(PagewalkPackage.Literals.SHM_SEGMENT__SHM_FILE, newShm_file);
	}

} // ShmSegment
