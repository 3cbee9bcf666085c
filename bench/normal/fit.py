# Fits the polynomials of NormalCoefficients.cs and prints them, coefficient by coefficient over the 32 octaves.
from mpmath import mp, mpf, erfinv, sqrt
import numpy as np
from scipy.optimize import linprog
mp.dps=30
f32=np.float32
def z(p): return sqrt(mpf(2))*erfinv(1-2*p)
def fma32(a,b,c): # exact double product + sum, then one rounding (double rounding risk negligible here)
    return f32(np.longdouble(a)*np.longdouble(b)+np.longdouble(c))
D=7
rows=[]; c0=f32(0); worst=0
for lz in range(32):
    e=mpf(2)**(-(lz+2))
    xs=(1-np.cos(np.pi*np.arange(1,161)/160))/2
    zs=np.array([float(z((2-mpf(float(x)))*e)) for x in xs])
    # minimise t: |c0 + x q(x) - z| <= t z ; equality at x=1
    A=[];b=[]
    V=np.array([[x**(j+1) for j in range(D)] for x in xs])
    W=1/zs
    S=1e7
    A=np.vstack([np.hstack([V*W[:,None]*S,-np.ones((160,1))]),np.hstack([-V*W[:,None]*S,-np.ones((160,1))])])
    r=(zs-float(c0))*W*S
    b=np.concatenate([r,-r])
    res=linprog([0]*D+[1],A_ub=A,b_ub=b,bounds=[(None,None)]*(D+1),method='highs',A_eq=[list(V[-1]*S)+[0]],b_eq=[(zs[-1]-float(c0))*S])
    c=[c0]+[f32(t) for t in res.x[:D]]
    rows.append(c)
    y=c[D]
    for j in range(D-1,-1,-1): y=fma32(y,f32(1),c[j])
    err=max(abs(sum(float(c[j])*x**j for j in range(D+1))-t)/t for x,t in zip(xs,zs))
    worst=max(worst,err)
    print(lz,res.status,'%.2e %.2e'%(res.x[D]/S,err), float(y)-zs[-1])
    c0=y
print(worst)
    for j in range(D+1):
        f.write('{'+','.join(float(rows[l][j]).hex()+'f' for l in range(32))+'},\n')
for j in range(D + 1):
    print(', '.join('%.9gf' % float(rows[octave][j]) for octave in range(32)))
