/**
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An open file: struct file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.pagewalk.model.File#getF_dentry <em>Fdentry</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_mode <em>Fmode</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_count <em>Fcount</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_pos <em>Fpos</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_flags <em>Fflags</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_reada <em>Freada</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_ramax <em>Framax</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_raend <em>Fraend</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_ralen <em>Fralen</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getF_rawin <em>Frawin</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getRa_start <em>Ra start</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getRa_size <em>Ra size</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getRa_async_size <em>Ra async size</em>}</li>
 *   <li>{@link org.pagewalk.model.File#getRa_prev_index <em>Ra prev index</em>}</li>
 * </ul>
 *
 * @see org.pagewalk.model.PagewalkPackage#getFile()
 * @generated
 */
public class File extends Handle implements EObject
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected File()
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
		return PagewalkPackage.Literals.FILE;
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
	 * Returns the value of the '<em><b>Fdentry</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Under which name it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fdentry</em>' reference.
	 * @see #setF_dentry(Dentry)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_dentry()
	 * @generated
	 */
	public Dentry getF_dentry()
	{
		return (Dentry)eGet(PagewalkPackage.Literals.FILE__FDENTRY, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_dentry <em>Fdentry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_dentry the new value of the '<em>Fdentry</em>' reference.
	 * @see #getF_dentry()
	 * @generated
	 */
	public void setF_dentry(Dentry newF_dentry)
	{
		eSet(PagewalkPackage.Literals.FILE__FDENTRY, newF_dentry);
	}

	/**
	 * Returns the value of the '<em><b>Fmode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 it may be read (FMODE_READ), 2 it may be written (FMODE_WRITE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fmode</em>' attribute.
	 * @see #setF_mode(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_mode()
	 * @generated
	 */
	public int getF_mode()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FMODE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_mode <em>Fmode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_mode the new value of the '<em>Fmode</em>' attribute.
	 * @see #getF_mode()
	 * @generated
	 */
	public void setF_mode(int newF_mode)
	{
		eSet(PagewalkPackage.Literals.FILE__FMODE, newF_mode);
	}

	/**
	 * Returns the value of the '<em><b>Fcount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fcount</em>' attribute.
	 * @see #setF_count(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_count()
	 * @generated
	 */
	public int getF_count()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FCOUNT, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_count <em>Fcount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_count the new value of the '<em>Fcount</em>' attribute.
	 * @see #getF_count()
	 * @generated
	 */
	public void setF_count(int newF_count)
	{
		eSet(PagewalkPackage.Literals.FILE__FCOUNT, newF_count);
	}

	/**
	 * Returns the value of the '<em><b>Fpos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the next read or write happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fpos</em>' attribute.
	 * @see #setF_pos(long)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_pos()
	 * @generated
	 */
	public long getF_pos()
	{
		return (Long)eGet(PagewalkPackage.Literals.FILE__FPOS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_pos <em>Fpos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_pos the new value of the '<em>Fpos</em>' attribute.
	 * @see #getF_pos()
	 * @generated
	 */
	public void setF_pos(long newF_pos)
	{
		eSet(PagewalkPackage.Literals.FILE__FPOS, newF_pos);
	}

	/**
	 * Returns the value of the '<em><b>Fflags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which O_ flags it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fflags</em>' attribute.
	 * @see #setF_flags(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_flags()
	 * @generated
	 */
	public int getF_flags()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FFLAGS, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_flags <em>Fflags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_flags the new value of the '<em>Fflags</em>' attribute.
	 * @see #getF_flags()
	 * @generated
	 */
	public void setF_flags(int newF_flags)
	{
		eSet(PagewalkPackage.Literals.FILE__FFLAGS, newF_flags);
	}

	/**
	 * Returns the value of the '<em><b>Freada</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 when read-ahead goes on at the next read of the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Freada</em>' attribute.
	 * @see #setF_reada(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_reada()
	 * @generated
	 */
	public int getF_reada()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FREADA, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_reada <em>Freada</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_reada the new value of the '<em>Freada</em>' attribute.
	 * @see #getF_reada()
	 * @generated
	 */
	public void setF_reada(int newF_reada)
	{
		eSet(PagewalkPackage.Literals.FILE__FREADA, newF_reada);
	}

	/**
	 * Returns the value of the '<em><b>Framax</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large a read-ahead may become.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Framax</em>' attribute.
	 * @see #setF_ramax(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_ramax()
	 * @generated
	 */
	public int getF_ramax()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FRAMAX, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_ramax <em>Framax</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_ramax the new value of the '<em>Framax</em>' attribute.
	 * @see #getF_ramax()
	 * @generated
	 */
	public void setF_ramax(int newF_ramax)
	{
		eSet(PagewalkPackage.Literals.FILE__FRAMAX, newF_ramax);
	}

	/**
	 * Returns the value of the '<em><b>Fraend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page behind the last that was read ahead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraend</em>' attribute.
	 * @see #setF_raend(long)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_raend()
	 * @generated
	 */
	public long getF_raend()
	{
		return (Long)eGet(PagewalkPackage.Literals.FILE__FRAEND, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_raend <em>Fraend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_raend the new value of the '<em>Fraend</em>' attribute.
	 * @see #getF_raend()
	 * @generated
	 */
	public void setF_raend(long newF_raend)
	{
		eSet(PagewalkPackage.Literals.FILE__FRAEND, newF_raend);
	}

	/**
	 * Returns the value of the '<em><b>Fralen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages were read ahead last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fralen</em>' attribute.
	 * @see #setF_ralen(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_ralen()
	 * @generated
	 */
	public int getF_ralen()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FRALEN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_ralen <em>Fralen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_ralen the new value of the '<em>Fralen</em>' attribute.
	 * @see #getF_ralen()
	 * @generated
	 */
	public void setF_ralen(int newF_ralen)
	{
		eSet(PagewalkPackage.Literals.FILE__FRALEN, newF_ralen);
	}

	/**
	 * Returns the value of the '<em><b>Frawin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages the window has: those that were read ahead last and before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frawin</em>' attribute.
	 * @see #setF_rawin(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_F_rawin()
	 * @generated
	 */
	public int getF_rawin()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__FRAWIN, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getF_rawin <em>Frawin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newF_rawin the new value of the '<em>Frawin</em>' attribute.
	 * @see #getF_rawin()
	 * @generated
	 */
	public void setF_rawin(int newF_rawin)
	{
		eSet(PagewalkPackage.Literals.FILE__FRAWIN, newF_rawin);
	}

	/**
	 * Returns the value of the '<em><b>Ra start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the window of on-demand read-ahead begins (later kernels).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ra start</em>' attribute.
	 * @see #setRa_start(long)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_Ra_start()
	 * @generated
	 */
	public long getRa_start()
	{
		return (Long)eGet(PagewalkPackage.Literals.FILE__RA_START, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getRa_start <em>Ra start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRa_start the new value of the '<em>Ra start</em>' attribute.
	 * @see #getRa_start()
	 * @generated
	 */
	public void setRa_start(long newRa_start)
	{
		eSet(PagewalkPackage.Literals.FILE__RA_START, newRa_start);
	}

	/**
	 * Returns the value of the '<em><b>Ra size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages that window has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ra size</em>' attribute.
	 * @see #setRa_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_Ra_size()
	 * @generated
	 */
	public int getRa_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__RA_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getRa_size <em>Ra size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRa_size the new value of the '<em>Ra size</em>' attribute.
	 * @see #getRa_size()
	 * @generated
	 */
	public void setRa_size(int newRa_size)
	{
		eSet(PagewalkPackage.Literals.FILE__RA_SIZE, newRa_size);
	}

	/**
	 * Returns the value of the '<em><b>Ra async size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its pages are to be left when the next window is started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ra async size</em>' attribute.
	 * @see #setRa_async_size(int)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_Ra_async_size()
	 * @generated
	 */
	public int getRa_async_size()
	{
		return (Integer)eGet(PagewalkPackage.Literals.FILE__RA_ASYNC_SIZE, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getRa_async_size <em>Ra async size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRa_async_size the new value of the '<em>Ra async size</em>' attribute.
	 * @see #getRa_async_size()
	 * @generated
	 */
	public void setRa_async_size(int newRa_async_size)
	{
		eSet(PagewalkPackage.Literals.FILE__RA_ASYNC_SIZE, newRa_async_size);
	}

	/**
	 * Returns the value of the '<em><b>Ra prev index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page that was read last, -1 at first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ra prev index</em>' attribute.
	 * @see #setRa_prev_index(long)
	 * @see org.pagewalk.model.PagewalkPackage#getFile_Ra_prev_index()
	 * @generated
	 */
	public long getRa_prev_index()
	{
		return (Long)eGet(PagewalkPackage.Literals.FILE__RA_PREV_INDEX, true);
	}

	/**
	 * Sets the value of the '{@link org.pagewalk.model.File#getRa_prev_index <em>Ra prev index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param newRa_prev_index the new value of the '<em>Ra prev index</em>' attribute.
	 * @see #getRa_prev_index()
	 * @generated
	 */
	public void setRa_prev_index(long newRa_prev_index)
	{
		eSet(PagewalkPackage.Literals.FILE__RA_PREV_INDEX, newRa_prev_index);
	}

} // File
