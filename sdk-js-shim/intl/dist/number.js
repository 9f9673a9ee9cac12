(()=>{var G=["en","en-GB","de","fr","es","it","pt","nl","pl","ja","zh","ko","ar","hi","tr","ru"];function F(o,r){if(o===0n)return[0n,0];for(;o%10n===0n;)o/=10n,r++;return[o,r]}function q(o){return o<0n?-o:o}function jo(o){if(o===0n)return 1;o<0n&&(o=-o);let r=0,e=1000000000000000n;for(;o>=e;)o/=e,r+=15;let a=Number(o);for(;a>=1;)a/=10,r++;return r}var xo=10n;function C(o){if(o<=0)return 1n;let r=1n,e=xo,a=o;for(;a>0;)a&1&&(r*=e),e*=e,a>>=1;return r}function Jo(o){if(o=o.trim(),o==="NaN")return{mantissa:0n,exponent:0,special:1,negativeZero:!1};if(o==="Infinity"||o==="+Infinity")return{mantissa:0n,exponent:0,special:2,negativeZero:!1};if(o==="-Infinity")return{mantissa:0n,exponent:0,special:3,negativeZero:!1};let r=!1,e=0;o[e]==="-"?(r=!0,e++):o[e]==="+"&&e++;let a=o.indexOf("e",e);a===-1&&(a=o.indexOf("E",e));let n=0,t;a!==-1?(n=parseInt(o.substring(a+1),10),t=o.substring(e,a)):t=o.substring(e);let s=t.indexOf("."),i,m;s!==-1?(i=t.substring(0,s),m=t.substring(s+1)):(i=t,m="");let l=i+m,h=n-m.length;if(l===""||l==="0"||/^0+$/.test(l))return{mantissa:0n,exponent:0,special:0,negativeZero:r};let y=BigInt(l);r&&(y=-y);let[p,d]=F(y,h);return{mantissa:p,exponent:d,special:0,negativeZero:!1}}var L=class b{constructor(r){if(typeof r=="bigint"){let[a,n]=F(r,0);this._mantissa=a,this._exponent=n,this._special=0,this._negativeZero=!1;return}if(typeof r=="number"){if(Number.isNaN(r)){this._mantissa=0n,this._exponent=0,this._special=1,this._negativeZero=!1;return}if(r===1/0){this._mantissa=0n,this._exponent=0,this._special=2,this._negativeZero=!1;return}if(r===-1/0){this._mantissa=0n,this._exponent=0,this._special=3,this._negativeZero=!1;return}if(r===0){this._mantissa=0n,this._exponent=0,this._special=0,this._negativeZero=Object.is(r,-0);return}r=String(r)}let e=Jo(r);this._mantissa=e.mantissa,this._exponent=e.exponent,this._special=e.special,this._negativeZero=e.negativeZero}static _create(r,e,a,n){let t=Object.create(b.prototype);return t._mantissa=r,t._exponent=e,t._special=a,t._negativeZero=n,t}static _coerce(r){return r instanceof b?r:new b(r)}times(r){let e=b._coerce(r);if(this._special||e._special)return this._specialArith(e,"times");if(this._mantissa===0n||e._mantissa===0n){let t=this._isSignNegative()?!e._isSignNegative():e._isSignNegative();return b._create(0n,0,0,t)}let[a,n]=F(this._mantissa*e._mantissa,this._exponent+e._exponent);return b._create(a,n,0,!1)}div(r){let e=b._coerce(r);if(this._special||e._special)return this._specialArith(e,"div");if(e._mantissa===0n){if(this._mantissa===0n)return b._create(0n,0,1,!1);let t=this._isSignNegative()!==e._isSignNegative();return b._create(0n,0,t?3:2,!1)}if(this._mantissa===0n){let t=this._isSignNegative()!==e._isSignNegative();return b._create(0n,0,0,t)}let[a,n]=F(this._mantissa*C(40)/e._mantissa,this._exponent-e._exponent-40);return b._create(a,n,0,!1)}plus(r){let e=b._coerce(r);if(this._special||e._special)return this._specialArith(e,"plus");if(this._mantissa===0n&&e._mantissa===0n){let y=this._negativeZero&&e._negativeZero;return b._create(0n,0,0,y)}if(this._mantissa===0n)return e;if(e._mantissa===0n)return this;let a=this._mantissa,n=e._mantissa,t=this._exponent,s=e._exponent,i=Math.min(t,s);t>i&&(a*=C(t-i)),s>i&&(n*=C(s-i));let m=a+n;if(m===0n)return b._create(0n,0,0,!1);let[l,h]=F(m,i);return b._create(l,h,0,!1)}minus(r){return this.plus(b._coerce(r).negated())}mod(r){let e=b._coerce(r);if(this._special||e._special){if(this._special===1||e._special===1||this._special===2||this._special===3)return b._create(0n,0,1,!1);if(e._special===2||e._special===3)return this}if(e._mantissa===0n)return b._create(0n,0,1,!1);if(this._mantissa===0n)return this;let a=this._mantissa,n=e._mantissa,t=this._exponent,s=e._exponent,i=Math.min(t,s);t>i&&(a*=C(t-i)),s>i&&(n*=C(s-i));let m=a%n;if(m===0n)return b._create(0n,0,0,!1);let[l,h]=F(m,i);return b._create(l,h,0,!1)}abs(){return this._special===1?this:this._special===3?b._create(0n,0,2,!1):b._create(q(this._mantissa),this._exponent,this._special,!1)}negated(){return this._special===1?this:this._special===2?b._create(0n,0,3,!1):this._special===3?b._create(0n,0,2,!1):this._mantissa===0n?b._create(0n,0,0,!this._negativeZero):b._create(-this._mantissa,this._exponent,0,!1)}pow(r){if(this._special===1)return this;if(r===0)return new b(1);if(r<0)return new b(1).div(this.pow(-r));if(this._special===2)return this;if(this._special===3)return r%2===0?b._create(0n,0,2,!1):this;if(this._mantissa===0n)return new b(0);let[e,a]=F(this._mantissa**BigInt(r),this._exponent*r);return b._create(e,a,0,!1)}floor(){if(this._special!==0)return this;if(this._mantissa===0n)return this;if(this._exponent>=0)return this;let r=C(-this._exponent),e=this._mantissa,a=e/r;if(e<0n&&e%r!==0n&&(a-=1n),a===0n){let s=this._mantissa<0n;return b._create(0n,0,0,s)}let[n,t]=F(a,0);return b._create(n,t,0,!1)}ceil(){if(this._special!==0)return this;if(this._mantissa===0n)return this;if(this._exponent>=0)return this;let r=C(-this._exponent),e=this._mantissa,a=e/r;if(e>0n&&e%r!==0n&&(a+=1n),a===0n)return b._create(0n,0,0,!1);let[n,t]=F(a,0);return b._create(n,t,0,!1)}log(r){if(this._special===1)return this;if(this._special===3)return b._create(0n,0,1,!1);if(this._special===2)return b._create(0n,0,2,!1);if(this._mantissa<0n)return b._create(0n,0,1,!1);if(this._mantissa===0n)return b._create(0n,0,3,!1);if(r===10)return this._log10();let e=this._log10(),a=new b(Math.log10(r));return e.div(a)}_log10(){let r=q(this._mantissa),e=jo(r),a;if(e<=15)a=Math.log10(Number(r));else{let n=e-17,t=r/C(n);a=Math.log10(Number(t))+n}return new b(a+this._exponent)}eq(r){let e=b._coerce(r);return this._special===1||e._special===1||this._special!==e._special?!1:this._special!==0||this._mantissa===0n&&e._mantissa===0n?!0:this._mantissa===e._mantissa&&this._exponent===e._exponent}_compareTo(r){if(this._special===1||r._special===1)return NaN;if(this._special===2)return r._special===2?0:1;if(this._special===3)return r._special===3?0:-1;if(r._special===2)return-1;if(r._special===3)return 1;let e=this._mantissa===0n,a=r._mantissa===0n;if(e&&a)return 0;if(e)return r._mantissa>0n?-1:1;if(a)return this._mantissa>0n?1:-1;let n=this._mantissa<0n;if(n!==r._mantissa<0n)return n?-1:1;let t=this._mantissa,s=r._mantissa,i=this._exponent,m=r._exponent,l=Math.min(i,m);return i>l&&(t*=C(i-l)),m>l&&(s*=C(m-l)),t<s?-1:t>s?1:0}lessThan(r){return this._compareTo(b._coerce(r))===-1}greaterThan(r){return this._compareTo(b._coerce(r))===1}lessThanOrEqualTo(r){let e=this._compareTo(b._coerce(r));return e===0||e===-1}greaterThanOrEqualTo(r){let e=this._compareTo(b._coerce(r));return e===0||e===1}isZero(){return this._special===0&&this._mantissa===0n}isNaN(){return this._special===1}isFinite(){return this._special===0}isNegative(){return this._special===1?!1:this._special===3?!0:this._special===2?!1:this._mantissa===0n?this._negativeZero:this._mantissa<0n}isPositive(){return this._special===1?!1:this._special===2?!0:this._special===3?!1:this._mantissa===0n?!this._negativeZero:this._mantissa>0n}isInteger(){return this._special!==0?!1:this._mantissa===0n?!0:this._exponent>=0}toJSON(){return this.toString()}toNumber(){return this._special===1?NaN:this._special===2?1/0:this._special===3?-1/0:this._mantissa===0n?this._negativeZero?-0:0:Number(this.toString())}toString(){if(this._special===1)return"NaN";if(this._special===2)return"Infinity";if(this._special===3)return"-Infinity";if(this._mantissa===0n)return"0";let r=this._mantissa<0n,e=q(this._mantissa).toString(),a=r?"-":"";if(this._exponent===0)return a+e;if(this._exponent>0)return a+e+"0".repeat(this._exponent);let n=-this._exponent;if(n<e.length){let t=e.slice(0,e.length-n),s=e.slice(e.length-n);return a+t+"."+s}else{let t=n-e.length;return a+"0."+"0".repeat(t)+e}}static pow(r,e){let a=typeof e=="number"?e:e.toNumber();return typeof r=="number"&&r===10?b._create(1n,a,0,!1):(r instanceof b?r:new b(r)).pow(a)}static set(r){}_isSignNegative(){return this._special===3||this._mantissa<0n?!0:this._mantissa===0n?this._negativeZero:!1}_specialArith(r,e){let a=this._special,n=r._special;if(a===1||n===1)return b._create(0n,0,1,!1);let t=this._isSignNegative(),s=r._isSignNegative(),i=a===2||a===3,m=n===2||n===3;if(e==="times"&&(i||m)){if(i&&r._mantissa===0n&&!m||m&&this._mantissa===0n&&!i)return b._create(0n,0,1,!1);let l=t!==s;return b._create(0n,0,l?3:2,!1)}if(e==="div"){if(i&&m)return b._create(0n,0,1,!1);if(i){let l=t!==s;return b._create(0n,0,l?3:2,!1)}if(m){let l=t!==s;return b._create(0n,0,0,l)}}if(e==="plus"){if(i&&m)return t!==s?b._create(0n,0,1,!1):this;if(i)return this;if(m)return r}return b._create(0n,0,1,!1)}};function lo(o,r){let e=r&&r.cache?r.cache:tr,a=r&&r.serializer?r.serializer:ar;return(r&&r.strategy?r.strategy:er)(o,{cache:e,serializer:a})}function qo(o){return o==null||typeof o=="number"||typeof o=="boolean"}function Qo(o,r,e,a){let n=qo(a)?a:e(a),t=r.get(n);return typeof t>"u"&&(t=o.call(this,a),r.set(n,t)),t}function or(o,r,e){let a=Array.prototype.slice.call(arguments,3),n=e(a),t=r.get(n);return typeof t>"u"&&(t=o.apply(this,a),r.set(n,t)),t}function rr(o,r,e,a,n){return e.bind(r,o,a,n)}function er(o,r){let e=o.length===1?Qo:or;return rr(o,this,e,r.cache.create(),r.serializer)}var ar=function(){return JSON.stringify(arguments)},nr=class{constructor(){this.cache=Object.create(null)}get(o){return this.cache[o]}set(o,r){this.cache[o]=r}},tr={create:function(){return new nr}};var Q={supplemental:{languageMatching:{"written-new":[{paradigmLocales:{_locales:"en en_GB es es_419 pt_BR pt_PT"}},{$enUS:{_value:"AS+CA+GU+MH+MP+PH+PR+UM+US+VI"}},{$cnsar:{_value:"HK+MO"}},{$americas:{_value:"019"}},{$maghreb:{_value:"MA+DZ+TN+LY+MR+EH"}},{no:{_desired:"nb",_distance:"1"}},{bs:{_desired:"hr",_distance:"4"}},{bs:{_desired:"sh",_distance:"4"}},{hr:{_desired:"sh",_distance:"4"}},{sr:{_desired:"sh",_distance:"4"}},{aa:{_desired:"ssy",_distance:"4"}},{de:{_desired:"gsw",_distance:"4",_oneway:"true"}},{de:{_desired:"lb",_distance:"4",_oneway:"true"}},{no:{_desired:"da",_distance:"8"}},{nb:{_desired:"da",_distance:"8"}},{ru:{_desired:"ab",_distance:"30",_oneway:"true"}},{en:{_desired:"ach",_distance:"30",_oneway:"true"}},{nl:{_desired:"af",_distance:"20",_oneway:"true"}},{en:{_desired:"ak",_distance:"30",_oneway:"true"}},{en:{_desired:"am",_distance:"30",_oneway:"true"}},{es:{_desired:"ay",_distance:"20",_oneway:"true"}},{ru:{_desired:"az",_distance:"30",_oneway:"true"}},{ur:{_desired:"bal",_distance:"20",_oneway:"true"}},{ru:{_desired:"be",_distance:"20",_oneway:"true"}},{en:{_desired:"bem",_distance:"30",_oneway:"true"}},{hi:{_desired:"bh",_distance:"30",_oneway:"true"}},{en:{_desired:"bn",_distance:"30",_oneway:"true"}},{zh:{_desired:"bo",_distance:"20",_oneway:"true"}},{fr:{_desired:"br",_distance:"20",_oneway:"true"}},{es:{_desired:"ca",_distance:"20",_oneway:"true"}},{fil:{_desired:"ceb",_distance:"30",_oneway:"true"}},{en:{_desired:"chr",_distance:"20",_oneway:"true"}},{ar:{_desired:"ckb",_distance:"30",_oneway:"true"}},{fr:{_desired:"co",_distance:"20",_oneway:"true"}},{fr:{_desired:"crs",_distance:"20",_oneway:"true"}},{sk:{_desired:"cs",_distance:"20"}},{en:{_desired:"cy",_distance:"20",_oneway:"true"}},{en:{_desired:"ee",_distance:"30",_oneway:"true"}},{en:{_desired:"eo",_distance:"30",_oneway:"true"}},{es:{_desired:"eu",_distance:"20",_oneway:"true"}},{da:{_desired:"fo",_distance:"20",_oneway:"true"}},{nl:{_desired:"fy",_distance:"20",_oneway:"true"}},{en:{_desired:"ga",_distance:"20",_oneway:"true"}},{en:{_desired:"gaa",_distance:"30",_oneway:"true"}},{en:{_desired:"gd",_distance:"20",_oneway:"true"}},{es:{_desired:"gl",_distance:"20",_oneway:"true"}},{es:{_desired:"gn",_distance:"20",_oneway:"true"}},{hi:{_desired:"gu",_distance:"30",_oneway:"true"}},{en:{_desired:"ha",_distance:"30",_oneway:"true"}},{en:{_desired:"haw",_distance:"20",_oneway:"true"}},{fr:{_desired:"ht",_distance:"20",_oneway:"true"}},{ru:{_desired:"hy",_distance:"30",_oneway:"true"}},{en:{_desired:"ia",_distance:"30",_oneway:"true"}},{en:{_desired:"ig",_distance:"30",_oneway:"true"}},{en:{_desired:"is",_distance:"20",_oneway:"true"}},{id:{_desired:"jv",_distance:"20",_oneway:"true"}},{en:{_desired:"ka",_distance:"30",_oneway:"true"}},{fr:{_desired:"kg",_distance:"30",_oneway:"true"}},{ru:{_desired:"kk",_distance:"30",_oneway:"true"}},{en:{_desired:"km",_distance:"30",_oneway:"true"}},{en:{_desired:"kn",_distance:"30",_oneway:"true"}},{en:{_desired:"kri",_distance:"30",_oneway:"true"}},{tr:{_desired:"ku",_distance:"30",_oneway:"true"}},{ru:{_desired:"ky",_distance:"30",_oneway:"true"}},{it:{_desired:"la",_distance:"20",_oneway:"true"}},{en:{_desired:"lg",_distance:"30",_oneway:"true"}},{fr:{_desired:"ln",_distance:"30",_oneway:"true"}},{en:{_desired:"lo",_distance:"30",_oneway:"true"}},{en:{_desired:"loz",_distance:"30",_oneway:"true"}},{fr:{_desired:"lua",_distance:"30",_oneway:"true"}},{hi:{_desired:"mai",_distance:"20",_oneway:"true"}},{en:{_desired:"mfe",_distance:"30",_oneway:"true"}},{fr:{_desired:"mg",_distance:"30",_oneway:"true"}},{en:{_desired:"mi",_distance:"20",_oneway:"true"}},{en:{_desired:"ml",_distance:"30",_oneway:"true"}},{ru:{_desired:"mn",_distance:"30",_oneway:"true"}},{hi:{_desired:"mr",_distance:"30",_oneway:"true"}},{id:{_desired:"ms",_distance:"30",_oneway:"true"}},{en:{_desired:"mt",_distance:"30",_oneway:"true"}},{en:{_desired:"my",_distance:"30",_oneway:"true"}},{en:{_desired:"ne",_distance:"30",_oneway:"true"}},{nb:{_desired:"nn",_distance:"20"}},{no:{_desired:"nn",_distance:"20"}},{en:{_desired:"nso",_distance:"30",_oneway:"true"}},{en:{_desired:"ny",_distance:"30",_oneway:"true"}},{en:{_desired:"nyn",_distance:"30",_oneway:"true"}},{fr:{_desired:"oc",_distance:"20",_oneway:"true"}},{en:{_desired:"om",_distance:"30",_oneway:"true"}},{en:{_desired:"or",_distance:"30",_oneway:"true"}},{en:{_desired:"pa",_distance:"30",_oneway:"true"}},{en:{_desired:"pcm",_distance:"20",_oneway:"true"}},{en:{_desired:"ps",_distance:"30",_oneway:"true"}},{es:{_desired:"qu",_distance:"30",_oneway:"true"}},{de:{_desired:"rm",_distance:"20",_oneway:"true"}},{en:{_desired:"rn",_distance:"30",_oneway:"true"}},{fr:{_desired:"rw",_distance:"30",_oneway:"true"}},{hi:{_desired:"sa",_distance:"30",_oneway:"true"}},{en:{_desired:"sd",_distance:"30",_oneway:"true"}},{en:{_desired:"si",_distance:"30",_oneway:"true"}},{en:{_desired:"sn",_distance:"30",_oneway:"true"}},{en:{_desired:"so",_distance:"30",_oneway:"true"}},{en:{_desired:"sq",_distance:"30",_oneway:"true"}},{en:{_desired:"st",_distance:"30",_oneway:"true"}},{id:{_desired:"su",_distance:"20",_oneway:"true"}},{en:{_desired:"sw",_distance:"30",_oneway:"true"}},{en:{_desired:"ta",_distance:"30",_oneway:"true"}},{en:{_desired:"te",_distance:"30",_oneway:"true"}},{ru:{_desired:"tg",_distance:"30",_oneway:"true"}},{en:{_desired:"ti",_distance:"30",_oneway:"true"}},{ru:{_desired:"tk",_distance:"30",_oneway:"true"}},{en:{_desired:"tlh",_distance:"30",_oneway:"true"}},{en:{_desired:"tn",_distance:"30",_oneway:"true"}},{en:{_desired:"to",_distance:"30",_oneway:"true"}},{ru:{_desired:"tt",_distance:"30",_oneway:"true"}},{en:{_desired:"tum",_distance:"30",_oneway:"true"}},{zh:{_desired:"ug",_distance:"20",_oneway:"true"}},{ru:{_desired:"uk",_distance:"20",_oneway:"true"}},{en:{_desired:"ur",_distance:"30",_oneway:"true"}},{ru:{_desired:"uz",_distance:"30",_oneway:"true"}},{fr:{_desired:"wo",_distance:"30",_oneway:"true"}},{en:{_desired:"xh",_distance:"30",_oneway:"true"}},{en:{_desired:"yi",_distance:"30",_oneway:"true"}},{en:{_desired:"yo",_distance:"30",_oneway:"true"}},{zh:{_desired:"za",_distance:"20",_oneway:"true"}},{en:{_desired:"zu",_distance:"30",_oneway:"true"}},{ar:{_desired:"aao",_distance:"10",_oneway:"true"}},{ar:{_desired:"abh",_distance:"10",_oneway:"true"}},{ar:{_desired:"abv",_distance:"10",_oneway:"true"}},{ar:{_desired:"acm",_distance:"10",_oneway:"true"}},{ar:{_desired:"acq",_distance:"10",_oneway:"true"}},{ar:{_desired:"acw",_distance:"10",_oneway:"true"}},{ar:{_desired:"acx",_distance:"10",_oneway:"true"}},{ar:{_desired:"acy",_distance:"10",_oneway:"true"}},{ar:{_desired:"adf",_distance:"10",_oneway:"true"}},{ar:{_desired:"aeb",_distance:"10",_oneway:"true"}},{ar:{_desired:"aec",_distance:"10",_oneway:"true"}},{ar:{_desired:"afb",_distance:"10",_oneway:"true"}},{ar:{_desired:"ajp",_distance:"10",_oneway:"true"}},{ar:{_desired:"apc",_distance:"10",_oneway:"true"}},{ar:{_desired:"apd",_distance:"10",_oneway:"true"}},{ar:{_desired:"arq",_distance:"10",_oneway:"true"}},{ar:{_desired:"ars",_distance:"10",_oneway:"true"}},{ar:{_desired:"ary",_distance:"10",_oneway:"true"}},{ar:{_desired:"arz",_distance:"10",_oneway:"true"}},{ar:{_desired:"auz",_distance:"10",_oneway:"true"}},{ar:{_desired:"avl",_distance:"10",_oneway:"true"}},{ar:{_desired:"ayh",_distance:"10",_oneway:"true"}},{ar:{_desired:"ayl",_distance:"10",_oneway:"true"}},{ar:{_desired:"ayn",_distance:"10",_oneway:"true"}},{ar:{_desired:"ayp",_distance:"10",_oneway:"true"}},{ar:{_desired:"bbz",_distance:"10",_oneway:"true"}},{ar:{_desired:"pga",_distance:"10",_oneway:"true"}},{ar:{_desired:"shu",_distance:"10",_oneway:"true"}},{ar:{_desired:"ssh",_distance:"10",_oneway:"true"}},{az:{_desired:"azb",_distance:"10",_oneway:"true"}},{et:{_desired:"vro",_distance:"10",_oneway:"true"}},{ff:{_desired:"ffm",_distance:"10",_oneway:"true"}},{ff:{_desired:"fub",_distance:"10",_oneway:"true"}},{ff:{_desired:"fue",_distance:"10",_oneway:"true"}},{ff:{_desired:"fuf",_distance:"10",_oneway:"true"}},{ff:{_desired:"fuh",_distance:"10",_oneway:"true"}},{ff:{_desired:"fui",_distance:"10",_oneway:"true"}},{ff:{_desired:"fuq",_distance:"10",_oneway:"true"}},{ff:{_desired:"fuv",_distance:"10",_oneway:"true"}},{gn:{_desired:"gnw",_distance:"10",_oneway:"true"}},{gn:{_desired:"gui",_distance:"10",_oneway:"true"}},{gn:{_desired:"gun",_distance:"10",_oneway:"true"}},{gn:{_desired:"nhd",_distance:"10",_oneway:"true"}},{iu:{_desired:"ikt",_distance:"10",_oneway:"true"}},{kln:{_desired:"enb",_distance:"10",_oneway:"true"}},{kln:{_desired:"eyo",_distance:"10",_oneway:"true"}},{kln:{_desired:"niq",_distance:"10",_oneway:"true"}},{kln:{_desired:"oki",_distance:"10",_oneway:"true"}},{kln:{_desired:"pko",_distance:"10",_oneway:"true"}},{kln:{_desired:"sgc",_distance:"10",_oneway:"true"}},{kln:{_desired:"tec",_distance:"10",_oneway:"true"}},{kln:{_desired:"tuy",_distance:"10",_oneway:"true"}},{kok:{_desired:"gom",_distance:"10",_oneway:"true"}},{kpe:{_desired:"gkp",_distance:"10",_oneway:"true"}},{luy:{_desired:"ida",_distance:"10",_oneway:"true"}},{luy:{_desired:"lkb",_distance:"10",_oneway:"true"}},{luy:{_desired:"lko",_distance:"10",_oneway:"true"}},{luy:{_desired:"lks",_distance:"10",_oneway:"true"}},{luy:{_desired:"lri",_distance:"10",_oneway:"true"}},{luy:{_desired:"lrm",_distance:"10",_oneway:"true"}},{luy:{_desired:"lsm",_distance:"10",_oneway:"true"}},{luy:{_desired:"lto",_distance:"10",_oneway:"true"}},{luy:{_desired:"lts",_distance:"10",_oneway:"true"}},{luy:{_desired:"lwg",_distance:"10",_oneway:"true"}},{luy:{_desired:"nle",_distance:"10",_oneway:"true"}},{luy:{_desired:"nyd",_distance:"10",_oneway:"true"}},{luy:{_desired:"rag",_distance:"10",_oneway:"true"}},{lv:{_desired:"ltg",_distance:"10",_oneway:"true"}},{mg:{_desired:"bhr",_distance:"10",_oneway:"true"}},{mg:{_desired:"bjq",_distance:"10",_oneway:"true"}},{mg:{_desired:"bmm",_distance:"10",_oneway:"true"}},{mg:{_desired:"bzc",_distance:"10",_oneway:"true"}},{mg:{_desired:"msh",_distance:"10",_oneway:"true"}},{mg:{_desired:"skg",_distance:"10",_oneway:"true"}},{mg:{_desired:"tdx",_distance:"10",_oneway:"true"}},{mg:{_desired:"tkg",_distance:"10",_oneway:"true"}},{mg:{_desired:"txy",_distance:"10",_oneway:"true"}},{mg:{_desired:"xmv",_distance:"10",_oneway:"true"}},{mg:{_desired:"xmw",_distance:"10",_oneway:"true"}},{mn:{_desired:"mvf",_distance:"10",_oneway:"true"}},{ms:{_desired:"bjn",_distance:"10",_oneway:"true"}},{ms:{_desired:"btj",_distance:"10",_oneway:"true"}},{ms:{_desired:"bve",_distance:"10",_oneway:"true"}},{ms:{_desired:"bvu",_distance:"10",_oneway:"true"}},{ms:{_desired:"coa",_distance:"10",_oneway:"true"}},{ms:{_desired:"dup",_distance:"10",_oneway:"true"}},{ms:{_desired:"hji",_distance:"10",_oneway:"true"}},{ms:{_desired:"id",_distance:"10",_oneway:"true"}},{ms:{_desired:"jak",_distance:"10",_oneway:"true"}},{ms:{_desired:"jax",_distance:"10",_oneway:"true"}},{ms:{_desired:"kvb",_distance:"10",_oneway:"true"}},{ms:{_desired:"kvr",_distance:"10",_oneway:"true"}},{ms:{_desired:"kxd",_distance:"10",_oneway:"true"}},{ms:{_desired:"lce",_distance:"10",_oneway:"true"}},{ms:{_desired:"lcf",_distance:"10",_oneway:"true"}},{ms:{_desired:"liw",_distance:"10",_oneway:"true"}},{ms:{_desired:"max",_distance:"10",_oneway:"true"}},{ms:{_desired:"meo",_distance:"10",_oneway:"true"}},{ms:{_desired:"mfa",_distance:"10",_oneway:"true"}},{ms:{_desired:"mfb",_distance:"10",_oneway:"true"}},{ms:{_desired:"min",_distance:"10",_oneway:"true"}},{ms:{_desired:"mqg",_distance:"10",_oneway:"true"}},{ms:{_desired:"msi",_distance:"10",_oneway:"true"}},{ms:{_desired:"mui",_distance:"10",_oneway:"true"}},{ms:{_desired:"orn",_distance:"10",_oneway:"true"}},{ms:{_desired:"ors",_distance:"10",_oneway:"true"}},{ms:{_desired:"pel",_distance:"10",_oneway:"true"}},{ms:{_desired:"pse",_distance:"10",_oneway:"true"}},{ms:{_desired:"tmw",_distance:"10",_oneway:"true"}},{ms:{_desired:"urk",_distance:"10",_oneway:"true"}},{ms:{_desired:"vkk",_distance:"10",_oneway:"true"}},{ms:{_desired:"vkt",_distance:"10",_oneway:"true"}},{ms:{_desired:"xmm",_distance:"10",_oneway:"true"}},{ms:{_desired:"zlm",_distance:"10",_oneway:"true"}},{ms:{_desired:"zmi",_distance:"10",_oneway:"true"}},{ne:{_desired:"dty",_distance:"10",_oneway:"true"}},{om:{_desired:"gax",_distance:"10",_oneway:"true"}},{om:{_desired:"hae",_distance:"10",_oneway:"true"}},{om:{_desired:"orc",_distance:"10",_oneway:"true"}},{or:{_desired:"spv",_distance:"10",_oneway:"true"}},{ps:{_desired:"pbt",_distance:"10",_oneway:"true"}},{ps:{_desired:"pst",_distance:"10",_oneway:"true"}},{qu:{_desired:"qub",_distance:"10",_oneway:"true"}},{qu:{_desired:"qud",_distance:"10",_oneway:"true"}},{qu:{_desired:"quf",_distance:"10",_oneway:"true"}},{qu:{_desired:"qug",_distance:"10",_oneway:"true"}},{qu:{_desired:"quh",_distance:"10",_oneway:"true"}},{qu:{_desired:"quk",_distance:"10",_oneway:"true"}},{qu:{_desired:"qul",_distance:"10",_oneway:"true"}},{qu:{_desired:"qup",_distance:"10",_oneway:"true"}},{qu:{_desired:"qur",_distance:"10",_oneway:"true"}},{qu:{_desired:"qus",_distance:"10",_oneway:"true"}},{qu:{_desired:"quw",_distance:"10",_oneway:"true"}},{qu:{_desired:"qux",_distance:"10",_oneway:"true"}},{qu:{_desired:"quy",_distance:"10",_oneway:"true"}},{qu:{_desired:"qva",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvc",_distance:"10",_oneway:"true"}},{qu:{_desired:"qve",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvh",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvi",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvj",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvl",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvm",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvn",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvo",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvp",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvs",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvw",_distance:"10",_oneway:"true"}},{qu:{_desired:"qvz",_distance:"10",_oneway:"true"}},{qu:{_desired:"qwa",_distance:"10",_oneway:"true"}},{qu:{_desired:"qwc",_distance:"10",_oneway:"true"}},{qu:{_desired:"qwh",_distance:"10",_oneway:"true"}},{qu:{_desired:"qws",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxa",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxc",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxh",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxl",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxn",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxo",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxp",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxr",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxt",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxu",_distance:"10",_oneway:"true"}},{qu:{_desired:"qxw",_distance:"10",_oneway:"true"}},{sc:{_desired:"sdc",_distance:"10",_oneway:"true"}},{sc:{_desired:"sdn",_distance:"10",_oneway:"true"}},{sc:{_desired:"sro",_distance:"10",_oneway:"true"}},{sq:{_desired:"aae",_distance:"10",_oneway:"true"}},{sq:{_desired:"aat",_distance:"10",_oneway:"true"}},{sq:{_desired:"aln",_distance:"10",_oneway:"true"}},{syr:{_desired:"aii",_distance:"10",_oneway:"true"}},{uz:{_desired:"uzs",_distance:"10",_oneway:"true"}},{yi:{_desired:"yih",_distance:"10",_oneway:"true"}},{zh:{_desired:"cdo",_distance:"10",_oneway:"true"}},{zh:{_desired:"cjy",_distance:"10",_oneway:"true"}},{zh:{_desired:"cpx",_distance:"10",_oneway:"true"}},{zh:{_desired:"czh",_distance:"10",_oneway:"true"}},{zh:{_desired:"czo",_distance:"10",_oneway:"true"}},{zh:{_desired:"gan",_distance:"10",_oneway:"true"}},{zh:{_desired:"hak",_distance:"10",_oneway:"true"}},{zh:{_desired:"hsn",_distance:"10",_oneway:"true"}},{zh:{_desired:"lzh",_distance:"10",_oneway:"true"}},{zh:{_desired:"mnp",_distance:"10",_oneway:"true"}},{zh:{_desired:"nan",_distance:"10",_oneway:"true"}},{zh:{_desired:"wuu",_distance:"10",_oneway:"true"}},{zh:{_desired:"yue",_distance:"10",_oneway:"true"}},{"*":{_desired:"*",_distance:"80"}},{"en-Latn":{_desired:"am-Ethi",_distance:"10",_oneway:"true"}},{"ru-Cyrl":{_desired:"az-Latn",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"bn-Beng",_distance:"10",_oneway:"true"}},{"zh-Hans":{_desired:"bo-Tibt",_distance:"10",_oneway:"true"}},{"ru-Cyrl":{_desired:"hy-Armn",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ka-Geor",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"km-Khmr",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"kn-Knda",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"lo-Laoo",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ml-Mlym",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"my-Mymr",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ne-Deva",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"or-Orya",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"pa-Guru",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ps-Arab",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"sd-Arab",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"si-Sinh",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ta-Taml",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"te-Telu",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ti-Ethi",_distance:"10",_oneway:"true"}},{"ru-Cyrl":{_desired:"tk-Latn",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"ur-Arab",_distance:"10",_oneway:"true"}},{"ru-Cyrl":{_desired:"uz-Latn",_distance:"10",_oneway:"true"}},{"en-Latn":{_desired:"yi-Hebr",_distance:"10",_oneway:"true"}},{"sr-Cyrl":{_desired:"sr-Latn",_distance:"5"}},{"zh-Hans":{_desired:"za-Latn",_distance:"10",_oneway:"true"}},{"zh-Hans":{_desired:"zh-Hani",_distance:"20",_oneway:"true"}},{"zh-Hant":{_desired:"zh-Hani",_distance:"20",_oneway:"true"}},{"ar-Arab":{_desired:"ar-Latn",_distance:"20",_oneway:"true"}},{"bn-Beng":{_desired:"bn-Latn",_distance:"20",_oneway:"true"}},{"gu-Gujr":{_desired:"gu-Latn",_distance:"20",_oneway:"true"}},{"hi-Deva":{_desired:"hi-Latn",_distance:"20",_oneway:"true"}},{"kn-Knda":{_desired:"kn-Latn",_distance:"20",_oneway:"true"}},{"ml-Mlym":{_desired:"ml-Latn",_distance:"20",_oneway:"true"}},{"mr-Deva":{_desired:"mr-Latn",_distance:"20",_oneway:"true"}},{"ta-Taml":{_desired:"ta-Latn",_distance:"20",_oneway:"true"}},{"te-Telu":{_desired:"te-Latn",_distance:"20",_oneway:"true"}},{"zh-Hans":{_desired:"zh-Latn",_distance:"20",_oneway:"true"}},{"ja-Jpan":{_desired:"ja-Latn",_distance:"5",_oneway:"true"}},{"ja-Jpan":{_desired:"ja-Hani",_distance:"5",_oneway:"true"}},{"ja-Jpan":{_desired:"ja-Hira",_distance:"5",_oneway:"true"}},{"ja-Jpan":{_desired:"ja-Kana",_distance:"5",_oneway:"true"}},{"ja-Jpan":{_desired:"ja-Hrkt",_distance:"5",_oneway:"true"}},{"ja-Hrkt":{_desired:"ja-Hira",_distance:"5",_oneway:"true"}},{"ja-Hrkt":{_desired:"ja-Kana",_distance:"5",_oneway:"true"}},{"ko-Kore":{_desired:"ko-Hani",_distance:"5",_oneway:"true"}},{"ko-Kore":{_desired:"ko-Hang",_distance:"5",_oneway:"true"}},{"ko-Kore":{_desired:"ko-Jamo",_distance:"5",_oneway:"true"}},{"ko-Hang":{_desired:"ko-Jamo",_distance:"5",_oneway:"true"}},{"*-*":{_desired:"*-*",_distance:"50"}},{"ar-*-$maghreb":{_desired:"ar-*-$maghreb",_distance:"4"}},{"ar-*-$!maghreb":{_desired:"ar-*-$!maghreb",_distance:"4"}},{"ar-*-*":{_desired:"ar-*-*",_distance:"5"}},{"en-*-$enUS":{_desired:"en-*-$enUS",_distance:"4"}},{"en-*-GB":{_desired:"en-*-$!enUS",_distance:"3"}},{"en-*-$!enUS":{_desired:"en-*-$!enUS",_distance:"4"}},{"en-*-*":{_desired:"en-*-*",_distance:"5"}},{"es-*-$americas":{_desired:"es-*-$americas",_distance:"4"}},{"es-*-$!americas":{_desired:"es-*-$!americas",_distance:"4"}},{"es-*-*":{_desired:"es-*-*",_distance:"5"}},{"pt-*-$americas":{_desired:"pt-*-$americas",_distance:"4"}},{"pt-*-$!americas":{_desired:"pt-*-$!americas",_distance:"4"}},{"pt-*-*":{_desired:"pt-*-*",_distance:"5"}},{"zh-Hant-$cnsar":{_desired:"zh-Hant-$cnsar",_distance:"4"}},{"zh-Hant-$!cnsar":{_desired:"zh-Hant-$!cnsar",_distance:"4"}},{"zh-Hant-*":{_desired:"zh-Hant-*",_distance:"5"}},{"*-*-*":{_desired:"*-*-*",_distance:"4"}}]}}},sr={"001":["001","001-status-grouping","002","005","009","011","013","014","015","017","018","019","021","029","030","034","035","039","053","054","057","061","142","143","145","150","151","154","155","AC","AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AS","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CC","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CP","CQ","CR","CU","CV","CW","CX","CY","CZ","DE","DG","DJ","DK","DM","DO","DZ","EA","EC","EE","EG","EH","ER","ES","ET","EU","EZ","FI","FJ","FK","FM","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HM","HN","HR","HT","HU","IC","ID","IE","IL","IM","IN","IO","IQ","IR","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MH","MK","ML","MM","MN","MO","MP","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NF","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PW","PY","QA","QO","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SY","SZ","TA","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","UM","UN","US","UY","UZ","VA","VC","VE","VG","VI","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW"],"002":["002","002-status-grouping","011","014","015","017","018","202","AO","BF","BI","BJ","BW","CD","CF","CG","CI","CM","CV","DJ","DZ","EA","EG","EH","ER","ET","GA","GH","GM","GN","GQ","GW","IC","IO","KE","KM","LR","LS","LY","MA","MG","ML","MR","MU","MW","MZ","NA","NE","NG","RE","RW","SC","SD","SH","SL","SN","SO","SS","ST","SZ","TD","TF","TG","TN","TZ","UG","YT","ZA","ZM","ZW"],"003":["003","013","021","029","AG","AI","AW","BB","BL","BM","BQ","BS","BZ","CA","CR","CU","CW","DM","DO","GD","GL","GP","GT","HN","HT","JM","KN","KY","LC","MF","MQ","MS","MX","NI","PA","PM","PR","SV","SX","TC","TT","US","VC","VG","VI"],"005":["005","AR","BO","BR","BV","CL","CO","EC","FK","GF","GS","GY","PE","PY","SR","UY","VE"],"009":["009","053","054","057","061","AC","AQ","AS","AU","CC","CK","CP","CX","DG","FJ","FM","GU","HM","KI","MH","MP","NC","NF","NR","NU","NZ","PF","PG","PN","PW","QO","SB","TA","TK","TO","TV","UM","VU","WF","WS"],"011":["011","BF","BJ","CI","CV","GH","GM","GN","GW","LR","ML","MR","NE","NG","SH","SL","SN","TG"],"013":["013","BZ","CR","GT","HN","MX","NI","PA","SV"],"014":["014","BI","DJ","ER","ET","IO","KE","KM","MG","MU","MW","MZ","RE","RW","SC","SO","SS","TF","TZ","UG","YT","ZM","ZW"],"015":["015","DZ","EA","EG","EH","IC","LY","MA","SD","TN"],"017":["017","AO","CD","CF","CG","CM","GA","GQ","ST","TD"],"018":["018","BW","LS","NA","SZ","ZA"],"019":["003","005","013","019","019-status-grouping","021","029","419","AG","AI","AR","AW","BB","BL","BM","BO","BQ","BR","BS","BV","BZ","CA","CL","CO","CR","CU","CW","DM","DO","EC","FK","GD","GF","GL","GP","GS","GT","GY","HN","HT","JM","KN","KY","LC","MF","MQ","MS","MX","NI","PA","PE","PM","PR","PY","SR","SV","SX","TC","TT","US","UY","VC","VE","VG","VI"],"021":["021","BM","CA","GL","PM","US"],"029":["029","AG","AI","AW","BB","BL","BQ","BS","CU","CW","DM","DO","GD","GP","HT","JM","KN","KY","LC","MF","MQ","MS","PR","SX","TC","TT","VC","VG","VI"],"030":["030","CN","HK","JP","KP","KR","MN","MO","TW"],"034":["034","AF","BD","BT","IN","IR","LK","MV","NP","PK"],"035":["035","BN","ID","KH","LA","MM","MY","PH","SG","TH","TL","VN"],"039":["039","AD","AL","BA","ES","GI","GR","HR","IT","ME","MK","MT","PT","RS","SI","SM","VA","XK"],"053":["053","AU","CC","CX","HM","NF","NZ"],"054":["054","FJ","NC","PG","SB","VU"],"057":["057","FM","GU","KI","MH","MP","NR","PW","UM"],"061":["061","AS","CK","NU","PF","PN","TK","TO","TV","WF","WS"],142:["030","034","035","142","143","145","AE","AF","AM","AZ","BD","BH","BN","BT","CN","CY","GE","HK","ID","IL","IN","IQ","IR","JO","JP","KG","KH","KP","KR","KW","KZ","LA","LB","LK","MM","MN","MO","MV","MY","NP","OM","PH","PK","PS","QA","SA","SG","SY","TH","TJ","TL","TM","TR","TW","UZ","VN","YE"],143:["143","KG","KZ","TJ","TM","UZ"],145:["145","AE","AM","AZ","BH","CY","GE","IL","IQ","JO","KW","LB","OM","PS","QA","SA","SY","TR","YE"],150:["039","150","151","154","155","AD","AL","AT","AX","BA","BE","BG","BY","CH","CQ","CZ","DE","DK","EE","ES","FI","FO","FR","GB","GG","GI","GR","HR","HU","IE","IM","IS","IT","JE","LI","LT","LU","LV","MC","MD","ME","MK","MT","NL","NO","PL","PT","RO","RS","RU","SE","SI","SJ","SK","SM","UA","VA","XK"],151:["151","BG","BY","CZ","HU","MD","PL","RO","RU","SK","UA"],154:["154","AX","CQ","DK","EE","FI","FO","GB","GG","IE","IM","IS","JE","LT","LV","NO","SE","SJ"],155:["155","AT","BE","CH","DE","FR","LI","LU","MC","NL"],202:["011","014","017","018","202","AO","BF","BI","BJ","BW","CD","CF","CG","CI","CM","CV","DJ","ER","ET","GA","GH","GM","GN","GQ","GW","IO","KE","KM","LR","LS","MG","ML","MR","MU","MW","MZ","NA","NE","NG","RE","RW","SC","SH","SL","SN","SO","SS","ST","SZ","TD","TF","TG","TZ","UG","YT","ZA","ZM","ZW"],419:["005","013","029","419","AG","AI","AR","AW","BB","BL","BO","BQ","BR","BS","BV","BZ","CL","CO","CR","CU","CW","DM","DO","EC","FK","GD","GF","GP","GS","GT","GY","HN","HT","JM","KN","KY","LC","MF","MQ","MS","MX","NI","PA","PE","PR","PY","SR","SV","SX","TC","TT","UY","VC","VE","VG","VI"],EU:["AT","BE","BG","CY","CZ","DE","DK","EE","ES","EU","FI","FR","GR","HR","HU","IE","IT","LT","LU","LV","MT","NL","PL","PT","RO","SE","SI","SK"],EZ:["AT","BE","CY","DE","EE","ES","EZ","FI","FR","GR","IE","IT","LT","LU","LV","MT","NL","PT","SI","SK"],QO:["AC","AQ","CP","DG","QO","TA"],UN:["AD","AE","AF","AG","AL","AM","AO","AR","AT","AU","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BN","BO","BR","BS","BT","BW","BY","BZ","CA","CD","CF","CG","CH","CI","CL","CM","CN","CO","CR","CU","CV","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","ER","ES","ET","FI","FJ","FM","FR","GA","GB","GD","GE","GH","GM","GN","GQ","GR","GT","GW","GY","HN","HR","HT","HU","ID","IE","IL","IN","IQ","IR","IS","IT","JM","JO","JP","KE","KG","KH","KI","KM","KN","KP","KR","KW","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MG","MH","MK","ML","MM","MN","MR","MT","MU","MV","MW","MX","MY","MZ","NA","NE","NG","NI","NL","NO","NP","NR","NZ","OM","PA","PE","PG","PH","PK","PL","PT","PW","PY","QA","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SI","SK","SL","SM","SN","SO","SR","SS","ST","SV","SY","SZ","TD","TG","TH","TJ","TL","TM","TN","TO","TR","TT","TV","TZ","UA","UG","UN","US","UY","UZ","VC","VE","VN","VU","WS","YE","ZA","ZM","ZW"]};function X(o){let r=o.split("-");for(let e=1;e<r.length&&r[e]!=="x";e++){if(r[e]!=="u")continue;let a=e+1;for(;a<r.length&&r[a].length>1;)a++;return{locale:[...r.slice(0,e),...r.slice(a)].join("-"),extension:"-"+r.slice(e,a).join("-")}}return{locale:o}}function K(o,r,e=Error){if(!o)throw new e(r)}var ir=838,oo;function lr(){if(!oo){let o=Q.supplemental.languageMatching["written-new"][0]?.paradigmLocales?._locales.split(" "),r=Q.supplemental.languageMatching["written-new"].slice(1,5);oo={matches:Q.supplemental.languageMatching["written-new"].slice(5).map(e=>{let a=Object.keys(e)[0],n=e[a];return{supported:a,desired:n._desired,distance:+n._distance,oneway:n.oneway==="true"}},{}),matchVariables:r.reduce((e,a)=>{let n=Object.keys(a)[0],t=a[n];return e[n.slice(1)]=t._value.split("+"),e},{}),paradigmLocales:[...o,...o.map(e=>new Intl.Locale(e.replace(/_/g,"-")).maximize().toString())]}}return oo}function W(o,r,e){let[a,n,t]=r.split("-"),s=!0;if(t&&t[0]==="$"){let i=t[1]!=="!",m=(i?e[t.slice(1)]:e[t.slice(2)]).map(l=>sr[l]||[l]).reduce((l,h)=>[...l,...h],[]);s&&=m.indexOf(o.region||"")>-1==i}else s&&=o.region?t==="*"||t===o.region:!0;return s&&=o.script?n==="*"||n===o.script:!0,s&&=o.language?a==="*"||a===o.language:!0,s}function mo(o){return[o.language,o.script,o.region].filter(Boolean).join("-")}function ro(o,r,e){for(let a of e.matches){let n=W(o,a.desired,e.matchVariables)&&W(r,a.supported,e.matchVariables);if(!a.oneway&&!n&&(n=W(o,a.supported,e.matchVariables)&&W(r,a.desired,e.matchVariables)),n){let t=a.distance*10;return e.paradigmLocales.indexOf(mo(o))>-1!=e.paradigmLocales.indexOf(mo(r))>-1?t-1:t}}throw new Error("No matching distance found")}function mr(o,r){let e=new Intl.Locale(o).maximize(),a=new Intl.Locale(r).maximize(),n={language:e.language,script:e.script||"",region:e.region||""},t={language:a.language,script:a.script||"",region:a.region||""},s=0,i=lr();return n.language!==t.language&&(s+=ro({language:e.language,script:"",region:""},{language:a.language,script:"",region:""},i)),n.script!==t.script&&(s+=ro({language:e.language,script:n.script,region:""},{language:a.language,script:t.script,region:""},i)),n.region!==t.region&&(s+=ro(n,t,i)),s}var hr=lo(mr,{serializer:o=>`${o[0]}|${o[1]}`});function yr(o){let r=[],e=o;for(;e;){r.push(e);let a=e.lastIndexOf("-");if(a===-1)break;e=e.substring(0,a)}return r}var ho=new WeakMap;function dr(o,r,e=ir){let a=1/0,n={matchedDesiredLocale:"",distances:{}},t=ho.get(r);t||(t=r.map(i=>{try{return Intl.getCanonicalLocales([i])[0]||i}catch{return i}}),ho.set(r,t));let s=new Set(t);for(let i=0;i<o.length;i++){let m=o[i];if(s.has(m)){let l=0+i*40;if(n.distances[m]={[m]:l},l<a&&(a=l,n.matchedDesiredLocale=m,n.matchedSupportedLocale=m),i===0)return n}}for(let i=0;i<o.length;i++){let m=o[i];try{let l=new Intl.Locale(m).maximize().toString();if(l!==m){let h=yr(l);for(let y=0;y<h.length;y++){let p=h[y];if(p!==m&&s.has(p)){let d;try{d=new Intl.Locale(p).maximize().toString()===l?0+i*40:y*10+i*40}catch{d=y*10+i*40}n.distances[m]||(n.distances[m]={}),n.distances[m][p]=d,d<a&&(a=d,n.matchedDesiredLocale=m,n.matchedSupportedLocale=p);break}}}}catch{}}return n.matchedSupportedLocale&&a===0||(a=1/0,o.forEach((i,m)=>{n.distances[i]||(n.distances[i]={}),t.forEach((l,h)=>{let y=r[h],p=hr(i,l)+0+m*40;n.distances[i][y]=p,p<a&&(a=p,n.matchedDesiredLocale=i,n.matchedSupportedLocale=y)})}),a>=e&&(n.matchedDesiredLocale=void 0,n.matchedSupportedLocale=void 0)),n}function pr(o,r,e){let a,n,t=[],s=r.reduce((m,l)=>{let{locale:h}=X(l);return t.push(h),m[h]=l,m},{}),i=dr(t,o);return i.matchedSupportedLocale&&i.matchedDesiredLocale&&(a=i.matchedSupportedLocale,n=X(s[i.matchedDesiredLocale]).extension),a?{locale:a,extension:n}:{locale:e()}}var yo={cn11:"cnbj",cn12:"cntj",cn13:"cnhe",cn14:"cnsx",cn15:"cnmn",cn21:"cnln",cn22:"cnjl",cn23:"cnhl",cn31:"cnsh",cn32:"cnjs",cn33:"cnzj",cn34:"cnah",cn35:"cnfj",cn36:"cnjx",cn37:"cnsd",cn41:"cnha",cn42:"cnhb",cn43:"cnhn",cn44:"cngd",cn45:"cngx",cn46:"cnhi",cn50:"cncq",cn51:"cnsc",cn52:"cngz",cn53:"cnyn",cn54:"cnxz",cn61:"cnsn",cn62:"cngs",cn63:"cnqh",cn64:"cnnx",cn65:"cnxj",cn71:"twzzzz",cn91:"hkzzzz",cn92:"mozzzz",cz10a:"cz110",cz10b:"cz111",cz10c:"cz112",cz10d:"cz113",cz10e:"cz114",cz10f:"cz115",cz611:"cz663",cz612:"cz632",cz613:"cz633",cz614:"cz634",cz615:"cz635",cz621:"cz641",cz622:"cz642",cz623:"cz643",cz624:"cz644",cz626:"cz646",cz627:"cz647",czjc:"cz31",czjm:"cz64",czka:"cz41",czkr:"cz52",czli:"cz51",czmo:"cz80",czol:"cz71",czpa:"cz53",czpl:"cz32",czpr:"cz10",czst:"cz20",czus:"cz42",czvy:"cz63",czzl:"cz72",fi01:"axzzzz",fra:"frges",frb:"frnaq",frbl:"blzzzz",frc:"frara",frcp:"cpzzzz",frd:"frbfc",fre:"frbre",frf:"frcvl",frg:"frges",frgf:"gfzzzz",frgp:"gpzzzz",frgua:"gpzzzz",frh:"frcor",fri:"frbfc",frj:"fridf",frk:"frocc",frl:"frnaq",frlre:"rezzzz",frm:"frges",frmay:"ytzzzz",frmf:"mfzzzz",frmq:"mqzzzz",frn:"frocc",frnc:"nczzzz",fro:"frhdf",frp:"frnor",frpf:"pfzzzz",frpm:"pmzzzz",frq:"frnor",frr:"frpdl",frre:"rezzzz",frs:"frhdf",frt:"frnaq",frtf:"tfzzzz",fru:"frpac",frv:"frara",frwf:"wfzzzz",fryt:"ytzzzz",laxn:"laxs",lud:"lucl",lug:"luec",lul:"luca",mrnkc:"mr13",nlaw:"awzzzz",nlcw:"cwzzzz",nlsx:"sxzzzz",no23:"no50",nzn:"nzauk",nzs:"nzcan",omba:"ombj",omsh:"omsj",plds:"pl02",plkp:"pl04",pllb:"pl08",plld:"pl10",pllu:"pl06",plma:"pl12",plmz:"pl14",plop:"pl16",plpd:"pl20",plpk:"pl18",plpm:"pl22",plsk:"pl26",plsl:"pl24",plwn:"pl28",plwp:"pl30",plzp:"pl32",shta:"tazzzz",tteto:"tttob",ttrcm:"ttmrc",ttwto:"tttob",twkhq:"twkhh",twtnq:"twtnn",twtpq:"twnwt",twtxq:"twtxg",usas:"aszzzz",usgu:"guzzzz",usmp:"mpzzzz",uspr:"przzzz",usum:"umzzzz",usvi:"vizzzz"},po={t:{d0:{name:"charname"},m0:{"beta-metsehaf":"betamets","ies-jes":"iesjes",names:"prprname","tekie-alibekit":"tekieali"}},u:{ca:{"ethiopic-amete-alem":"ethioaa",islamicc:"islamic-civil"},kb:{yes:"true"},kc:{yes:"true"},kh:{yes:"true"},kk:{yes:"true"},kn:{yes:"true"},ks:{primary:"level1",tertiary:"level3"},ms:{imperial:"uksystem"},tz:{aqams:"aqmcm",aukns:"auhba",caffs:"cawnp",camtr:"cator",canpg:"cator",capnt:"caiql",cathu:"cator",cayzf:"caedm",cet:"bebru",cnckg:"cnsha",cnhrb:"cnsha",cnkhg:"cnurc",cst6cdt:"uschi",cuba:"cuhav",eet:"grath",egypt:"egcai",eire:"iedub",est:"papty",est5edt:"usnyc",factory:"unk",gaza:"gazastrp",gmt0:"gmt",hongkong:"hkhkg",hst:"ushnl",iceland:"isrey",iran:"irthr",israel:"jeruslm",jamaica:"jmkin",japan:"jptyo",libya:"lytip",met:"bebru",mncoq:"mnuln",mst:"usphx",mst7mdt:"usden",mxstis:"mxtij",navajo:"usden",poland:"plwaw",portugal:"ptlis",prc:"cnsha",pst8pdt:"uslax",roc:"twtpe",rok:"krsel",turkey:"trist",uaozh:"uaiev",uauzh:"uaiev",uct:"utc",umjon:"ushnl",usnavajo:"usden",wet:"ptlis",zulu:"utc"}}};function br(o,r){K(o!==void 0,"ukey must be defined");let e="";for(let n=0;n<r.length;n++){let t=r.charCodeAt(n);e+=t>=65&&t<=90?String.fromCharCode(t+32):r[n]}let a=Object.prototype.hasOwnProperty.call(po.u,o)?po.u[o]:void 0;return a&&Object.prototype.hasOwnProperty.call(a,e)&&(e=a[e]),(o==="rg"||o==="sd")&&Object.prototype.hasOwnProperty.call(yo,e)&&(e=yo[e]),e==="true"?"":e}function bo(o){return Intl.getCanonicalLocales(o)[0]}function wr(o,r,e){K(X(o).extension===void 0,"Expected locale to not have a Unicode locale extension");let a="-u";for(let s of r)a+=`-${s}`;for(let s of e){let{key:i,value:m}=s;a+=`-${i}`,m!==""&&(a+=`-${m}`)}if(a==="-u")return bo(o);let n=o.indexOf("-x-"),t;if(n===-1)t=o+a;else{let s=o.slice(0,n),i=o.slice(n);t=s+a+i}return bo(t)}var wo=new WeakMap;function uo(o,r){let e=wo.get(o);e||(e=new Set(o),wo.set(o,e));let a=r;for(;;){if(e.has(a))return a;let n=a.lastIndexOf("-");if(!~n)return;n>=2&&a[n-2]==="-"&&(n-=2),a=a.slice(0,n)}}function ur(o,r,e){let a={locale:""};for(let n of r){let{locale:t,extension:s}=X(n),i=uo(o,t);if(i)return a.locale=i,s&&(a.extension=s),a}return a.locale=e(),a}function Nr(o){K(o===o.toLowerCase(),"Expected extension to be lowercase"),K(o.slice(0,3)==="-u-","Expected extension to be a Unicode locale extension");let r=[],e=[],a,n=o.length,t=3;for(;t<n;){let s=o.indexOf("-",t),i;s===-1?i=n-t:i=s-t;let m=o.slice(t,t+i);K(i>=2,"Expected a subtag to have at least 2 characters"),a===void 0&&i!=2?r.indexOf(m)===-1&&r.push(m):i===2?(a={key:m,value:""},e.find(l=>l.key===a?.key)===void 0&&e.push(a)):a?.value===""?a.value=m:(K(a!==void 0,"Expected keyword to be defined"),a.value+="-"+m),t+=i+1}return{attributes:r,keywords:e}}function eo(o,r,e,a,n,t){let s=e.localeMatcher,i;s==="lookup"?i=ur(Array.from(o),r,t):i=pr(Array.from(o),r,t),i==null&&(i={locale:t(),extension:""});let m=i.locale,l=n[m],h=Object.create(null);h.locale="en",h.dataLocale=m;let y,p;i.extension?(y=Nr(i.extension),p=y.keywords):p=[];let d=[];for(let w of a){let N=l?.[w]??[];K(Array.isArray(N),`keyLocaleData for ${w} must be an array`);let k=N[0];K(k==null||typeof k=="string","value must be a string, null, or undefined");let S,D=p.find(B=>B.key===w);if(D){let B=D.value;B!==""?N.indexOf(B)>-1&&(k=B,S={key:w,value:k}):N.indexOf("true")>-1&&(k="true",S={key:w,value:k})}let c=e[w];K(c==null||typeof c=="string","optionsValue must be a string or undefined"),typeof c=="string"&&(c=br(w.toLowerCase(),c),c===""&&(c="true")),c!==void 0&&c!==k&&N.indexOf(c)>-1&&(k=c,S=void 0),S&&d.push(S),h[w]=k}let u=[];return d.length>0&&(u=[],m=wr(m,u,d)),h.locale=m,h}function No(o,r){let e=[];for(let a of r){let{locale:n}=X(a);uo(o,n)&&e.push(a)}return e}function co(o,r,e,a,n,t){let s={...e,localeMatcher:"lookup"};for(let m of r){let l=go(m,h=>n[h]!==void 0);if(l!==void 0)return eo(new Set([l]),[l+cr(m)],s,a,n,t)}let i=t();return eo(new Set([i]),[i],s,a,n,t)}function ao(o,r){return No(o,r).filter(e=>go(e,a=>G.includes(a))!==void 0)}function go(o,r){let e=o.replace(/-[ux]-.*$/,"");for(;!r(e);){let a=e.lastIndexOf("-");if(a<0)return;e=e.slice(0,a)}return e}function cr(o){return/-u(?:-[a-z0-9]{2,8})+/.exec(o)?.[0]??""}var gr={aa:["aa-ET"],ab:["ab-GE"],af:["af-ZA"],agq:["agq-CM"],ak:["ak-GH"],am:["am-ET"],an:["an-ES"],ann:["ann-NG"],apc:["apc-SY"],ar:["ar-001"],arn:["arn-CL"],as:["as-IN"],asa:["asa-TZ"],ast:["ast-ES"],"az-Arab":["az-Arab-IR"],"az-Cyrl":["az-Cyrl-AZ"],"az-Latn":["az-Latn-AZ"],ba:["ba-RU"],"bal-Arab":["bal-Arab-PK"],"bal-Latn":["bal-Latn-PK"],bas:["bas-CM"],be:["be-BY"],bem:["bem-ZM"],bew:["bew-ID"],bez:["bez-TZ"],bg:["bg-BG"],bgc:["bgc-IN"],bgn:["bgn-PK"],bho:["bho-IN"],blo:["blo-BJ"],blt:["blt-VN"],bm:["bm-ML"],"bm-Nkoo":["bm-Nkoo-ML"],bn:["bn-BD"],bo:["bo-CN"],bqi:["bqi-IR"],br:["br-FR"],brx:["brx-IN"],"bs-Cyrl":["bs-Cyrl-BA"],"bs-Latn":["bs-Latn-BA"],bss:["bss-CM"],bua:["bua-RU"],byn:["byn-ER"],ca:["ca-ES"],cad:["cad-US"],cch:["cch-NG"],ccp:["ccp-BD"],ce:["ce-RU"],ceb:["ceb-PH"],cgg:["cgg-UG"],cho:["cho-US"],chr:["chr-US"],cic:["cic-US"],ckb:["ckb-IQ"],co:["co-FR"],cop:["cop-EG"],cs:["cs-CZ"],csw:["csw-CA"],cu:["cu-RU"],cv:["cv-RU"],cy:["cy-GB"],da:["da-DK"],dav:["dav-KE"],de:["de-DE"],dje:["dje-NE"],doi:["doi-IN"],dsb:["dsb-DE"],dua:["dua-CM"],dv:["dv-MV"],dyo:["dyo-SN"],dz:["dz-BT"],ebu:["ebu-KE"],ee:["ee-GH"],el:["el-GR"],"en-Dsrt":["en-Dsrt-US"],"en-Shaw":["en-Shaw-GB"],en:["en-US"],eo:["eo-001"],es:["es-ES"],et:["et-EE"],eu:["eu-ES"],ewo:["ewo-CM"],fa:["fa-IR"],"ff-Adlm":["ff-Adlm-GN"],"ff-Latn":["ff-Latn-SN"],fi:["fi-FI"],fil:["fil-PH"],fo:["fo-FO"],fr:["fr-FR"],frr:["frr-DE"],fur:["fur-IT"],fy:["fy-NL"],ga:["ga-IE"],gaa:["gaa-GH"],gd:["gd-GB"],gez:["gez-ET"],gl:["gl-ES"],gn:["gn-PY"],gsw:["gsw-CH"],gu:["gu-IN"],guz:["guz-KE"],gv:["gv-IM"],"ha-Arab":["ha-Arab-NG"],ha:["ha-NG"],haw:["haw-US"],he:["he-IL"],hi:["hi-IN"],"hi-Latn":["hi-Latn-IN"],"hnj-Hmnp":["hnj-Hmnp-US"],hr:["hr-HR"],hsb:["hsb-DE"],ht:["ht-HT"],hu:["hu-HU"],hy:["hy-AM"],ia:["ia-001"],id:["id-ID"],ie:["ie-EE"],ig:["ig-NG"],ii:["ii-CN"],io:["io-001"],is:["is-IS"],it:["it-IT"],iu:["iu-CA"],"iu-Latn":["iu-Latn-CA"],ja:["ja-JP"],jbo:["jbo-001"],jgo:["jgo-CM"],jmc:["jmc-TZ"],jv:["jv-ID"],ka:["ka-GE"],"kaa-Cyrl":["kaa-Cyrl-UZ"],"kaa-Latn":["kaa-Latn-UZ"],kab:["kab-DZ"],kaj:["kaj-NG"],kam:["kam-KE"],kcg:["kcg-NG"],kde:["kde-TZ"],kea:["kea-CV"],kek:["kek-GT"],ken:["ken-CM"],kgp:["kgp-BR"],khq:["khq-ML"],ki:["ki-KE"],"kk-Arab":["kk-Arab-CN"],"kk-Cyrl":["kk-Cyrl-KZ"],kkj:["kkj-CM"],kl:["kl-GL"],kln:["kln-KE"],km:["km-KH"],kn:["kn-IN"],ko:["ko-KR"],"kok-Deva":["kok-Deva-IN"],"kok-Latn":["kok-Latn-IN"],kpe:["kpe-LR"],"ks-Arab":["ks-Arab-IN"],"ks-Deva":["ks-Deva-IN"],ksb:["ksb-TZ"],ksf:["ksf-CM"],ksh:["ksh-DE"],"ku-Arab":["ku-Arab-IQ"],"ku-Latn":["ku-Latn-TR"],kw:["kw-GB"],"kxv-Deva":["kxv-Deva-IN"],"kxv-Latn":["kxv-Latn-IN"],"kxv-Orya":["kxv-Orya-IN"],"kxv-Telu":["kxv-Telu-IN"],ky:["ky-KG"],la:["la-VA"],lag:["lag-TZ"],lb:["lb-LU"],lg:["lg-UG"],lij:["lij-IT"],lkt:["lkt-US"],lld:["lld-IT"],lmo:["lmo-IT"],ln:["ln-CD"],lo:["lo-LA"],lrc:["lrc-IR"],lt:["lt-LT"],ltg:["ltg-LV"],lu:["lu-CD"],luo:["luo-KE"],luy:["luy-KE"],lv:["lv-LV"],lzz:["lzz-TR"],mai:["mai-IN"],mas:["mas-KE"],mdf:["mdf-RU"],mer:["mer-KE"],mfe:["mfe-MU"],mg:["mg-MG"],mgh:["mgh-MZ"],mgo:["mgo-CM"],mhn:["mhn-IT"],mi:["mi-NZ"],mic:["mic-CA"],mk:["mk-MK"],ml:["ml-IN"],mn:["mn-MN"],"mn-Mong":["mn-Mong-CN"],"mni-Beng":["mni-Beng-IN"],"mni-Mtei":["mni-Mtei-IN"],moh:["moh-CA"],mr:["mr-IN"],"ms-Arab":["ms-Arab-MY"],ms:["ms-MY"],mt:["mt-MT"],mua:["mua-CM"],mus:["mus-US"],"mww-Hmnp":["mww-Hmnp-US"],my:["my-MM"],myv:["myv-RU"],mzn:["mzn-IR"],naq:["naq-NA"],nb:["nb-NO"],nd:["nd-ZW"],nds:["nds-DE"],ne:["ne-NP"],nl:["nl-NL"],nmg:["nmg-CM"],nn:["nn-NO"],nnh:["nnh-CM"],nqo:["nqo-GN"],nr:["nr-ZA"],nso:["nso-ZA"],nus:["nus-SS"],nv:["nv-US"],ny:["ny-MW"],nyn:["nyn-UG"],oc:["oc-FR"],oka:["oka-CA"],om:["om-ET"],or:["or-IN"],os:["os-GE"],osa:["osa-US"],"pa-Arab":["pa-Arab-PK"],"pa-Guru":["pa-Guru-IN"],pap:["pap-CW"],pcm:["pcm-NG"],"pi-Latn":["pi-Latn-GB"],pis:["pis-SB"],pl:["pl-PL"],pms:["pms-IT"],prg:["prg-PL"],ps:["ps-AF"],pt:["pt-BR"],qu:["qu-PE"],quc:["quc-GT"],raj:["raj-IN"],"rhg-Rohg":["rhg-Rohg-MM"],rif:["rif-MA"],rm:["rm-CH"],rn:["rn-BI"],ro:["ro-RO"],rof:["rof-TZ"],ru:["ru-RU"],rw:["rw-RW"],rwk:["rwk-TZ"],sa:["sa-IN"],sah:["sah-RU"],saq:["saq-KE"],"sat-Deva":["sat-Deva-IN"],"sat-Olck":["sat-Olck-IN"],sbp:["sbp-TZ"],sc:["sc-IT"],scn:["scn-IT"],"sd-Arab":["sd-Arab-PK"],"sd-Deva":["sd-Deva-IN"],sdh:["sdh-IR"],se:["se-NO"],seh:["seh-MZ"],ses:["ses-ML"],sg:["sg-CF"],sgs:["sgs-LT"],"shi-Latn":["shi-Latn-MA"],"shi-Tfng":["shi-Tfng-MA"],shn:["shn-MM"],si:["si-LK"],sid:["sid-ET"],sk:["sk-SK"],skr:["skr-PK"],sl:["sl-SI"],sma:["sma-SE"],smj:["smj-SE"],smn:["smn-FI"],sms:["sms-FI"],sn:["sn-ZW"],so:["so-SO"],sq:["sq-AL"],"sr-Cyrl":["sr-Cyrl-RS"],"sr-Latn":["sr-Latn-RS"],ss:["ss-ZA"],ssy:["ssy-ER"],st:["st-ZA"],"su-Latn":["su-Latn-ID"],"suz-Deva":["suz-Deva-NP"],"suz-Sunu":["suz-Sunu-NP"],sv:["sv-SE"],sw:["sw-TZ"],syr:["syr-IQ"],szl:["szl-PL"],ta:["ta-IN"],te:["te-IN"],teo:["teo-UG"],tg:["tg-TJ"],th:["th-TH"],ti:["ti-ET"],tig:["tig-ER"],tk:["tk-TM"],tn:["tn-ZA"],to:["to-TO"],tok:["tok-001"],tpi:["tpi-PG"],tr:["tr-TR"],trv:["trv-TW"],trw:["trw-PK"],ts:["ts-ZA"],tt:["tt-RU"],twq:["twq-NE"],tyv:["tyv-RU"],tzm:["tzm-MA"],ug:["ug-CN"],uk:["uk-UA"],ur:["ur-PK"],"uz-Arab":["uz-Arab-AF"],"uz-Cyrl":["uz-Cyrl-UZ"],"uz-Latn":["uz-Latn-UZ"],"vai-Latn":["vai-Latn-LR"],"vai-Vaii":["vai-Vaii-LR"],ve:["ve-ZA"],vec:["vec-IT"],vi:["vi-VN"],vmw:["vmw-MZ"],vo:["vo-001"],vun:["vun-TZ"],wa:["wa-BE"],wae:["wae-CH"],wal:["wal-ET"],wbp:["wbp-AU"],wo:["wo-SN"],xh:["xh-ZA"],xnr:["xnr-IN"],xog:["xog-UG"],yav:["yav-CM"],yi:["yi-UA"],yo:["yo-NG"],yrl:["yrl-BR"],"yue-Hans":["yue-Hans-CN"],"yue-Hant":["yue-Hant-HK"],za:["za-CN"],zgh:["zgh-MA"],"zh-Hans":["zh-Hans-CN"],"zh-Hant":["zh-Hant-TW"],"zh-Latn":["zh-Latn-CN"],zu:["zu-ZA"]},So=new WeakMap;function Sr(o,r,e,a){let n=So.get(e);n||(n=new Set,So.set(e,n)),n.add(o);let t=[o,...gr[o]||[]];for(let s of t)(s===o||!n.has(s)||e[s]===void 0)&&(e[s]=r),a.add(s);for(let s of t){let i=s.split("-"),m=[];for(;i.length>1;)i.length>2&&i[1].length===4&&m.push([i[0],...i.slice(2)].join("-")),i.pop(),m.push(i.join("-"));for(let l of m)e[l]===void 0&&(e[l]=e[s]),a.add(l)}}function Dr(o){return typeof o=="function"}function kr(o,r,e){if(!Dr(o))return!1;if(e?.boundTargetFunction)return r instanceof e?.boundTargetFunction;if(typeof r!="object")return!1;let a=o.prototype;if(typeof a!="object")throw new TypeError("OrdinaryHasInstance called on an object with an invalid prototype property.");return Object.prototype.isPrototypeOf.call(a,r)}function Eo(o){return Intl.getCanonicalLocales(o)}function x(o,r){let e=r&&r.cache?r.cache:Lr,a=r&&r.serializer?r.serializer:Ur;return(r&&r.strategy?r.strategy:Br)(o,{cache:e,serializer:a})}function Rr(o){return o==null||typeof o=="number"||typeof o=="boolean"}function Po(o,r,e,a){let n=Rr(a)?a:e(a),t=r.get(n);return typeof t>"u"&&(t=o.call(this,a),r.set(n,t)),t}function Co(o,r,e){let a=Array.prototype.slice.call(arguments,3),n=e(a),t=r.get(n);return typeof t>"u"&&(t=o.apply(this,a),r.set(n,t)),t}function so(o,r,e,a,n){return e.bind(r,o,a,n)}function Br(o,r){let e=o.length===1?Po:Co;return so(o,this,e,r.cache.create(),r.serializer)}function Mr(o,r){return so(o,this,Co,r.cache.create(),r.serializer)}function fr(o,r){return so(o,this,Po,r.cache.create(),r.serializer)}var Ur=function(){return JSON.stringify(arguments)},Ar=class{constructor(){this.cache=Object.create(null)}get(o){return this.cache[o]}set(o,r){this.cache[o]=r}},Lr={create:function(){return new Ar}},io={variadic:Mr,monadic:fr};function Y(o,r){if(typeof o.repeat=="function")return o.repeat(r);let e=Array.from({length:r});for(let a=0;a<e.length;a++)e[a]=o;return e.join("")}function v(o,r,{value:e}){Object.defineProperty(o,r,{configurable:!0,enumerable:!1,writable:!0,value:e})}function Er(){return typeof Intl>"u"&&Object.defineProperty(globalThis,"Intl",{configurable:!0,enumerable:!1,writable:!0,value:{}}),Intl}function M(o,r,e=Error){if(!o)throw new e(r)}x((...o)=>new Intl.NumberFormat(...o),{strategy:io.variadic});var Pr=x((...o)=>new Intl.PluralRules(...o),{strategy:io.variadic});x((...o)=>new Intl.ListFormat(...o),{strategy:io.variadic});var R=x(o=>L.pow(10,o));function Do(o,r){let{notation:e,dataLocaleData:a,numberingSystem:n}=o;switch(e){case"standard":return 0;case"scientific":return r.toNumber();case"engineering":return r.div(3).floor().times(3).toNumber();default:{M(e==="compact","Invalid notation");let{compactDisplay:t,style:s,currencyDisplay:i}=o,m;if(s==="currency"&&i!=="name")m=(a.numbers.currency[n]||a.numbers.currency[a.numbers.nu[0]]).short;else{let d=a.numbers.decimal[n]||a.numbers.decimal[a.numbers.nu[0]];m=t==="long"?d.long:d.short}if(!m)return 0;let l=R(r).toString(),h=Object.keys(m);if(l<h[0])return 0;if(l>h[h.length-1]){let d=h[h.length-1];return m[d].other==="0"?0:d.length-m[d].other.match(/0+/)[0].length}let y=h.indexOf(l);if(y===-1)return 0;let p=h[y];return m[p].other==="0"?0:p.length-m[p].other.match(/0+/)[0].length}}}var To=new L(0),Cr=new L(-0),Tr={ceil:"zero",floor:"infinity",expand:"infinity",trunc:"zero",halfCeil:"half-zero",halfFloor:"half-infinity",halfExpand:"half-infinity",halfTrunc:"half-zero",halfEven:"half-even"},Gr={ceil:"infinity",floor:"zero",expand:"infinity",trunc:"zero",halfCeil:"half-infinity",halfFloor:"half-zero",halfExpand:"half-infinity",halfTrunc:"half-zero",halfEven:"half-even"};function Go(o,r){return r?Tr[o]:Gr[o]}function Fo(o,r,e,a){if(o.eq(r)||r.eq(e))return r;if(o.eq(e))return e;if(M(r.lessThan(o)&&o.lessThan(e),`x should be between r1 and r2 but x=${o}, r1=${r}, r2=${e}`),a==="zero")return r;if(a==="infinity")return e;let n=o.minus(r),t=e.minus(o);return n.lessThan(t)?r:t.lessThan(n)?e:(M(n.eq(t),"d1 should be equal to d2"),a==="half-zero"?r:a==="half-infinity"?e:(M(a==="half-even","unsignedRoundingMode should be half-even"),r.div(e.minus(r)).mod(2).isZero()?r:e))}function Ko(o,r){return o.times(R(-r))}function Fr(o,r,e){let a=o.times(R(r)).floor().div(e).floor().times(e);return{n1:a,r1:Ko(a,r)}}function Kr(o,r,e){let a=o.times(R(r)).ceil().div(e).ceil().times(e);return{n2:a,r2:Ko(a,r)}}function to(o,r,e,a,n){let t=e,{n1:s,r1:i}=Fr(o,t,a),{n2:m,r2:l}=Kr(o,t,a),h=Fo(o,i,l,n),y,p,d;h.eq(i)?(y=s,p=i):(y=m,p=l),y.isZero()?d="0":d=y.toString();let u;if(t!==0){let N=d.length;N<=t&&(d=Y("0",t-N+1)+d,N=t+1);let k=d.slice(0,N-t),S=d.slice(d.length-t);d=k+"."+S,u=k.length}else u=d.length;let w=e-r;for(;w>0&&d[d.length-1]==="0";)d=d.slice(0,d.length-1),w--;return d[d.length-1]==="."&&(d=d.slice(0,d.length-1)),{formattedString:d,roundedNumber:p,integerDigitsCount:u,roundingMagnitude:-t}}function _r(o,r){let e=R(r),a=R(r-1),n=o.log(10).floor(),t=R(n.minus(r).plus(1)),s=o.div(t).floor(),i=s.times(t);if(s.greaterThanOrEqualTo(e)){n=n.plus(1);let l=R(n.minus(r).plus(1));s=o.div(l).floor(),i=s.times(l)}else if(s.lessThan(a)){n=n.minus(1);let l=R(n.minus(r).plus(1));s=o.div(l).floor(),i=s.times(l)}if(i.lessThanOrEqualTo(o)&&s.lessThan(e)&&s.greaterThanOrEqualTo(a))return{n1:s,e1:n,r1:i};let m=o.div(a).log(10).plus(r).minus(1).ceil();for(;;){let l=R(m.minus(r).plus(1)),h=o.div(l).floor();if(h.lessThan(e)&&h.greaterThanOrEqualTo(a)){let y=h.times(l);if(y.lessThanOrEqualTo(o))return{n1:h,e1:m,r1:y}}m=m.minus(1)}}function vr(o,r){let e=R(r),a=R(r-1),n=o.log(10).floor(),t=R(n.minus(r).plus(1)),s=o.div(t).ceil(),i=s.times(t);if(s.greaterThanOrEqualTo(e)){n=n.plus(1);let l=R(n.minus(r).plus(1));s=o.div(l).ceil(),i=s.times(l)}else if(s.lessThan(a)){n=n.minus(1);let l=R(n.minus(r).plus(1));s=o.div(l).ceil(),i=s.times(l)}if(i.greaterThanOrEqualTo(o)&&s.lessThan(e)&&s.greaterThanOrEqualTo(a))return{n2:s,e2:n,r2:i};let m=o.div(e).log(10).plus(r).minus(1).floor();for(;;){let l=R(m.minus(r).plus(1)),h=o.div(l).ceil();if(h.lessThan(e)&&h.greaterThanOrEqualTo(a)){let y=h.times(l);if(y.greaterThanOrEqualTo(o))return{n2:h,e2:m,r2:y}}m=m.plus(1)}}function ko(o,r,e,a){let n=e,t,s,i;if(o.isZero())t=Y("0",n),s=0,i=To;else{let{n1:l,e1:h,r1:y}=_r(o,n),{n2:p,e2:d,r2:u}=vr(o,n),w=Fo(o,y,u,a),N;w.eq(y)?(N=l,s=h.toNumber(),i=y):(N=p,s=d.toNumber(),i=u),t=N.toString()}let m;if(s>=n-1?(t=t+Y("0",s-n+1),m=s+1):s>=0?(t=t.slice(0,s+1)+"."+t.slice(t.length-(n-(s+1))),m=s+1):(M(s<0,"e should be less than 0"),t="0."+Y("0",-s-1)+t,m=1),t.includes(".")&&e>r){let l=e-r;for(;l>0&&t[t.length-1]==="0";)t=t.slice(0,t.length-1),l--;t[t.length-1]==="."&&(t=t.slice(0,t.length-1))}return{formattedString:t,roundedNumber:i,integerDigitsCount:m,roundingMagnitude:s-n+1}}function _o(o,r){let e=r,a;e.isZero()&&e.isNegative()?(a="negative",e=To):(M(e.isFinite(),"NumberFormatDigitInternalSlots value is not finite"),e.lessThan(0)?a="negative":a="positive",a==="negative"&&(e=e.negated()));let n,t=o.roundingType,s=Go(o.roundingMode,a==="negative");switch(t){case"significantDigits":n=ko(e,o.minimumSignificantDigits,o.maximumSignificantDigits,s);break;case"fractionDigits":n=to(e,o.minimumFractionDigits,o.maximumFractionDigits,o.roundingIncrement,s);break;default:let h=ko(e,o.minimumSignificantDigits,o.maximumSignificantDigits,s),y=to(e,o.minimumFractionDigits,o.maximumFractionDigits,o.roundingIncrement,s);o.roundingType==="morePrecision"?h.roundingMagnitude<=y.roundingMagnitude?n=h:n=y:(M(o.roundingType==="lessPrecision","Invalid roundingType"),h.roundingMagnitude<=y.roundingMagnitude?n=y:n=h)}e=n.roundedNumber;let i=n.formattedString;if(o.trailingZeroDisplay==="stripIfInteger"&&e.isInteger()){let h=i.indexOf(".");h>-1&&(i=i.slice(0,h))}let m=n.integerDigitsCount,l=o.minimumIntegerDigits;return m<l&&(i=Y("0",l-m)+i),a==="negative"&&(e.isZero()?e=Cr:e=e.negated()),{roundedNumber:e,formattedString:i}}function Zr(o,r){if(r.isZero())return[0,0];r.isNegative()&&(r=r.negated());let e=r.toNumber(),a;Number.isFinite(e)&&Number.isSafeInteger(e)&&e>0&&e<=999999?a=new L(Math.floor(Math.log10(e))):a=r.log(10).floor();let n=Do(o,a);r=r.times(R(-n));let t=_o(o,r);if(t.roundedNumber.isZero())return[n,a.toNumber()];let s=t.roundedNumber.toNumber(),i;return Number.isFinite(s)&&Number.isSafeInteger(s)&&s>0&&s<=999999?i=new L(Math.floor(Math.log10(s))):i=t.roundedNumber.log(10).floor(),i.eq(a.minus(n))?[n,a.toNumber()]:[Do(o,a.plus(1)),a.plus(1).toNumber()]}var vo=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,zr={adlm:["𞥐","𞥑","𞥒","𞥓","𞥔","𞥕","𞥖","𞥗","𞥘","𞥙"],ahom:["𑜰","𑜱","𑜲","𑜳","𑜴","𑜵","𑜶","𑜷","𑜸","𑜹"],arab:["٠","١","٢","٣","٤","٥","٦","٧","٨","٩"],arabext:["۰","۱","۲","۳","۴","۵","۶","۷","۸","۹"],bali:["᭐","᭑","᭒","᭓","᭔","᭕","᭖","᭗","᭘","᭙"],beng:["০","১","২","৩","৪","৫","৬","৭","৮","৯"],bhks:["𑱐","𑱑","𑱒","𑱓","𑱔","𑱕","𑱖","𑱗","𑱘","𑱙"],brah:["𑁦","𑁧","𑁨","𑁩","𑁪","𑁫","𑁬","𑁭","𑁮","𑁯"],cakm:["𑄶","𑄷","𑄸","𑄹","𑄺","𑄻","𑄼","𑄽","𑄾","𑄿"],cham:["꩐","꩑","꩒","꩓","꩔","꩕","꩖","꩗","꩘","꩙"],deva:["०","१","२","३","४","५","६","७","८","९"],diak:["𑥐","𑥑","𑥒","𑥓","𑥔","𑥕","𑥖","𑥗","𑥘","𑥙"],fullwide:["０","１","２","３","４","５","６","７","８","９"],gara:["𐵀","𐵁","𐵂","𐵃","𐵄","𐵅","𐵆","𐵇","𐵈","𐵉"],gong:["𑶠","𑶡","𑶢","𑶣","𑶤","𑶥","𑶦","𑶧","𑶨","𑶩"],gonm:["𑵐","𑵑","𑵒","𑵓","𑵔","𑵕","𑵖","𑵗","𑵘","𑵙"],gujr:["૦","૧","૨","૩","૪","૫","૬","૭","૮","૯"],gukh:["𖄰","𖄱","𖄲","𖄳","𖄴","𖄵","𖄶","𖄷","𖄸","𖄹"],guru:["੦","੧","੨","੩","੪","੫","੬","੭","੮","੯"],hanidec:["〇","一","二","三","四","五","六","七","八","九"],hmng:["𖭐","𖭑","𖭒","𖭓","𖭔","𖭕","𖭖","𖭗","𖭘","𖭙"],hmnp:["𞅀","𞅁","𞅂","𞅃","𞅄","𞅅","𞅆","𞅇","𞅈","𞅉"],java:["꧐","꧑","꧒","꧓","꧔","꧕","꧖","꧗","꧘","꧙"],kali:["꤀","꤁","꤂","꤃","꤄","꤅","꤆","꤇","꤈","꤉"],kawi:["𑽐","𑽑","𑽒","𑽓","𑽔","𑽕","𑽖","𑽗","𑽘","𑽙"],khmr:["០","១","២","៣","៤","៥","៦","៧","៨","៩"],knda:["೦","೧","೨","೩","೪","೫","೬","೭","೮","೯"],krai:["𖵰","𖵱","𖵲","𖵳","𖵴","𖵵","𖵶","𖵷","𖵸","𖵹"],lana:["᪀","᪁","᪂","᪃","᪄","᪅","᪆","᪇","᪈","᪉"],lanatham:["᪐","᪑","᪒","᪓","᪔","᪕","᪖","᪗","᪘","᪙"],laoo:["໐","໑","໒","໓","໔","໕","໖","໗","໘","໙"],lepc:["᱀","᱁","᱂","᱃","᱄","᱅","᱆","᱇","᱈","᱉"],limb:["᥆","᥇","᥈","᥉","᥊","᥋","᥌","᥍","᥎","᥏"],mathbold:["𝟎","𝟏","𝟐","𝟑","𝟒","𝟓","𝟔","𝟕","𝟖","𝟗"],mathdbl:["𝟘","𝟙","𝟚","𝟛","𝟜","𝟝","𝟞","𝟟","𝟠","𝟡"],mathmono:["𝟶","𝟷","𝟸","𝟹","𝟺","𝟻","𝟼","𝟽","𝟾","𝟿"],mathsanb:["𝟬","𝟭","𝟮","𝟯","𝟰","𝟱","𝟲","𝟳","𝟴","𝟵"],mathsans:["𝟢","𝟣","𝟤","𝟥","𝟦","𝟧","𝟨","𝟩","𝟪","𝟫"],mlym:["൦","൧","൨","൩","൪","൫","൬","൭","൮","൯"],modi:["𑙐","𑙑","𑙒","𑙓","𑙔","𑙕","𑙖","𑙗","𑙘","𑙙"],mong:["᠐","᠑","᠒","᠓","᠔","᠕","᠖","᠗","᠘","᠙"],mroo:["𖩠","𖩡","𖩢","𖩣","𖩤","𖩥","𖩦","𖩧","𖩨","𖩩"],mtei:["꯰","꯱","꯲","꯳","꯴","꯵","꯶","꯷","꯸","꯹"],mymr:["၀","၁","၂","၃","၄","၅","၆","၇","၈","၉"],mymrepka:["𑛚","𑛛","𑛜","𑛝","𑛞","𑛟","𑛠","𑛡","𑛢","𑛣"],mymrpao:["𑛐","𑛑","𑛒","𑛓","𑛔","𑛕","𑛖","𑛗","𑛘","𑛙"],mymrshan:["႐","႑","႒","႓","႔","႕","႖","႗","႘","႙"],mymrtlng:["꧰","꧱","꧲","꧳","꧴","꧵","꧶","꧷","꧸","꧹"],nagm:["𞓰","𞓱","𞓲","𞓳","𞓴","𞓵","𞓶","𞓷","𞓸","𞓹"],newa:["𑑐","𑑑","𑑒","𑑓","𑑔","𑑕","𑑖","𑑗","𑑘","𑑙"],nkoo:["߀","߁","߂","߃","߄","߅","߆","߇","߈","߉"],olck:["᱐","᱑","᱒","᱓","᱔","᱕","᱖","᱗","᱘","᱙"],onao:["𞗱","𞗲","𞗳","𞗴","𞗵","𞗶","𞗷","𞗸","𞗹","𞗺"],orya:["୦","୧","୨","୩","୪","୫","୬","୭","୮","୯"],osma:["𐒠","𐒡","𐒢","𐒣","𐒤","𐒥","𐒦","𐒧","𐒨","𐒩"],outlined:["𜳰","𜳱","𜳲","𜳳","𜳴","𜳵","𜳶","𜳷","𜳸","𜳹"],rohg:["𐴰","𐴱","𐴲","𐴳","𐴴","𐴵","𐴶","𐴷","𐴸","𐴹"],saur:["꣐","꣑","꣒","꣓","꣔","꣕","꣖","꣗","꣘","꣙"],segment:["🯰","🯱","🯲","🯳","🯴","🯵","🯶","🯷","🯸","🯹"],shrd:["𑇐","𑇑","𑇒","𑇓","𑇔","𑇕","𑇖","𑇗","𑇘","𑇙"],sind:["𑋰","𑋱","𑋲","𑋳","𑋴","𑋵","𑋶","𑋷","𑋸","𑋹"],sinh:["෦","෧","෨","෩","෪","෫","෬","෭","෮","෯"],sora:["𑃰","𑃱","𑃲","𑃳","𑃴","𑃵","𑃶","𑃷","𑃸","𑃹"],sund:["᮰","᮱","᮲","᮳","᮴","᮵","᮶","᮷","᮸","᮹"],sunu:["𑯰","𑯱","𑯲","𑯳","𑯴","𑯵","𑯶","𑯷","𑯸","𑯹"],takr:["𑛀","𑛁","𑛂","𑛃","𑛄","𑛅","𑛆","𑛇","𑛈","𑛉"],talu:["᧐","᧑","᧒","᧓","᧔","᧕","᧖","᧗","᧘","᧙"],tamldec:["௦","௧","௨","௩","௪","௫","௬","௭","௮","௯"],telu:["౦","౧","౨","౩","౪","౫","౬","౭","౮","౯"],thai:["๐","๑","๒","๓","๔","๕","๖","๗","๘","๙"],tibt:["༠","༡","༢","༣","༤","༥","༦","༧","༨","༩"],tirh:["𑓐","𑓑","𑓒","𑓓","𑓔","𑓕","𑓖","𑓗","𑓘","𑓙"],tnsa:["𖫀","𖫁","𖫂","𖫃","𖫄","𖫅","𖫆","𖫇","𖫈","𖫉"],tols:["𑷠","𑷡","𑷢","𑷣","𑷤","𑷥","𑷦","𑷧","𑷨","𑷩"],vaii:["꘠","꘡","꘢","꘣","꘤","꘥","꘦","꘧","꘨","꘩"],wara:["𑣠","𑣡","𑣢","𑣣","𑣤","𑣥","𑣦","𑣧","𑣨","𑣩"],wcho:["𞋰","𞋱","𞋲","𞋳","𞋴","𞋵","𞋶","𞋷","𞋸","𞋹"]},Ir=new RegExp(`^${vo.source}`),Or=new RegExp(`${vo.source}$`),Ro=/[#0](?:[.,][#0]+)*/g;function Xr(o,r,e,a,n=!1){let{sign:t,exponent:s,magnitude:i}=o,{notation:m,style:l,numberingSystem:h}=a,y=r.numbers.nu[0],p=r.numbers.symbols[h]||r.numbers.symbols[y];n=n&&!!p.approximatelySign;let d=null;m==="compact"&&i&&(d=Yr(o,e,r,l,a.compactDisplay,a.currencyDisplay,h));let u;if(l==="currency"&&a.currencyDisplay!=="name"){let D=r.currencies[a.currency];if(D)switch(a.currencyDisplay){case"code":u=a.currency;break;case"symbol":u=D.symbol;break;default:u=D.narrow}else u=a.currency}let w;d?w=n?Zo(d,t):d:l==="decimal"||l==="unit"||l==="currency"&&a.currencyDisplay==="name"?w=j((r.numbers.decimal[h]||r.numbers.decimal[y]).standard,t,n):l==="currency"?w=j((r.numbers.currency[h]||r.numbers.currency[y])[a.currencySign],t,n):w=j(r.numbers.percent[h]||r.numbers.percent[y],t,n);let N=Ro.exec(w)[0];if(w=w.replace(Ro,"{0}").replace(/'(.)'/g,"$1"),l==="currency"&&a.currencyDisplay!=="name"){let D=r.numbers.currency[h]||r.numbers.currency[y],c=D.currencySpacing.afterInsertBetween;c&&!Or.test(u)&&(w=w.replace("¤{0}",`¤${c}{0}`));let B=D.currencySpacing.beforeInsertBetween;B&&!Ir.test(u)&&(w=w.replace("{0}¤",`{0}${B}¤`))}let k=w.split(/({c:[^}]+}|\{approximatelySign\}|\{0\}|[¤%\-+])/g),S=[];for(let D of k)if(D)switch(D){case"{0}":S.push(...Hr(p,o,m,s,h,!d&&(a.useGrouping??!0),N,r.numbers.minimumGroupingDigits??1,l,a.roundingIncrement,Go(a.roundingMode,t===-1)));break;case"{approximatelySign}":S.push({type:"approximatelySign",value:p.approximatelySign});break;case"-":S.push({type:"minusSign",value:p.minusSign});break;case"+":S.push({type:"plusSign",value:p.plusSign});break;case"%":S.push({type:"percentSign",value:p.percentSign});break;case"¤":S.push({type:"currency",value:u});break;default:D.startsWith("{c:")?S.push({type:"compact",value:D.substring(3,D.length-1)}):S.push({type:"literal",value:D})}switch(l){case"currency":if(a.currencyDisplay==="name"){let D=(r.numbers.currency[h]||r.numbers.currency[y]).unitPattern,c,B=r.currencies[a.currency];B?c=I(e,o.roundedNumber.times(R(s)).toNumber(),B.displayName):c=a.currency;let E=D.split(/(\{[01]\})/g),f=[];for(let U of E)switch(U){case"{0}":f.push(...S);break;case"{1}":f.push({type:"currency",value:c});break;default:U&&f.push({type:"literal",value:U})}return f}else return S;case"unit":{let{unit:D,unitDisplay:c}=a,B=r.units.simple[D],E;if(B)E=I(e,o.roundedNumber.times(R(s)).toNumber(),r.units.simple[D][c]);else{let[U,P]=D.split("-per-");B=r.units.simple[U];let _=I(e,o.roundedNumber.times(R(s)).toNumber(),r.units.simple[U][c]),O=r.units.simple[P].perUnit[c];if(O)E=O.replace("{0}",_);else{let Z=r.units.compound.per[c],Wo=I(e,1,r.units.simple[P][c]);E=E=Z.replace("{0}",_).replace("{1}",Wo.replace("{0}",""))}}let f=[];for(let U of E.split(/(\s*\{0\}\s*)/)){let P=/^(\s*)\{0\}(\s*)$/.exec(U);P?(P[1]&&f.push({type:"literal",value:P[1]}),f.push(...S),P[2]&&f.push({type:"literal",value:P[2]})):U&&f.push({type:"unit",value:U})}return f}default:return S}}function Hr(o,r,e,a,n,t,s,i,m,l,h){let y=[],{formattedString:p,roundedNumber:d}=r;if(d.isNaN())return[{type:"nan",value:p}];if(!d.isFinite())return[{type:"infinity",value:p}];let u=p.indexOf("."),w=u<0?p.length:u,N=zr[n];N&&(p=p.replace(/\d/g,f=>N[+f]||f));let k=p.indexOf("."),S,D;k>0?(S=p.slice(0,k),D=p.slice(k+1)):S=p;let c=s.split(".")[0].split(","),B=c.length>1?c[c.length-1].length:3,E=c.length>2?c[c.length-2].length:B;if(t&&(t==="always"||w>=B+(t==="min2"?2:i))){let f=m==="currency"&&o.currencyGroup!=null?o.currencyGroup:o.group,U=[],P=S.length===w?void 0:Array.from(S),_=w,O=B;for(;_>0;){let Z=Math.max(0,_-O);U.push(P?P.slice(Z,_).join(""):S.slice(Z,_)),_=Z,O=E}for(;U.length>0;){let Z=U.pop();y.push({type:"integer",value:Z}),U.length>0&&y.push({type:"group",value:f})}}else y.push({type:"integer",value:S});if(D!==void 0){let f=m==="currency"&&o.currencyDecimal!=null?o.currencyDecimal:o.decimal;y.push({type:"decimal",value:f},{type:"fraction",value:D})}if((e==="scientific"||e==="engineering")&&d.isFinite()){y.push({type:"exponentSeparator",value:o.exponential}),a<0&&(y.push({type:"exponentMinusSign",value:o.minusSign}),a=-a);let f=to(new L(a),0,0,l,h);y.push({type:"exponentInteger",value:f.formattedString})}return y}function j(o,r,e=!1){o.indexOf(";")<0&&(o=`${o};-${o}`);let[a,n]=o.split(";");if(r===0&&e&&n.includes("-"))return n.replace("-","{approximatelySign}");let t=a;return r===-1?t=n:r===1&&(t=n.includes("-")?n.replace(/-/g,"+"):`+${a}`),e?Zo(t,r):t}function Zo(o,r){let e=r===1?"+":"-",a=r===0?-1:o.indexOf(e);return a<0?`{approximatelySign}${o}`:`${o.slice(0,a)}{approximatelySign}${o.slice(a)}`}function Yr(o,r,e,a,n,t,s){let{roundedNumber:i,sign:m,magnitude:l}=o,h=String(10**l),y=e.numbers.nu[0],p;if(a==="currency"&&t!=="name"){let d=e.numbers.currency,u=d[s]||d[y],w=u.short?.[h];if(!w){let N=Object.keys(u.short||{});N.length>0&&h>N[N.length-1]&&(h=N[N.length-1],w=u.short?.[h])}if(!w)return null;p=I(r,i.toNumber(),w)}else{let d=e.numbers.decimal,u=d[s]||d[y],w=u[n][h];if(!w){let N=Object.keys(u[n]);N.length>0&&h>N[N.length-1]&&(h=N[N.length-1],w=u[n][h])}if(!w)return null;p=I(r,i.toNumber(),w)}return p==="0"?null:(p=j(p,m).replace(/([^\s;\-+\d¤]+)/g,"{c:$1}").replace(/0+/,"0"),p)}function I(o,r,e){return e[o.select(r)]||e.other}function V(o,r,e=!1){let a=r,n=0,{pl:t,dataLocaleData:s,numberingSystem:i}=o,m=s.numbers.symbols[i]||s.numbers.symbols[s.numbers.nu[0]],l=0,h;if(a.isNaN())h=m.nan;else if(!a.isFinite())h=m.infinity;else{a.isZero()||(M(a.isFinite(),"Input must be a mathematical value"),o.style=="percent"&&(a=a.times(100)),[l,n]=Zr(o,a),a=a.times(R(-l)));let d=_o(o,a);h=d.formattedString,a=d.roundedNumber}let y,p=o.signDisplay;switch(p){case"never":y=0;break;case"auto":a.isPositive()||a.isNaN()?y=0:y=-1;break;case"always":a.isPositive()||a.isNaN()?y=1:y=-1;break;case"exceptZero":a.isZero()||a.isNaN()?y=0:a.isNegative()?y=-1:y=1;break;default:M(p==="negative",'signDisplay must be "negative"'),a.isNegative()&&!a.isZero()?y=-1:y=0}return Xr({roundedNumber:a,formattedString:h,exponent:l,magnitude:n,sign:y},o.dataLocaleData,t,o,e)}function Vr(o,r){return V(o,r).map(e=>e.value).join("")}var Wr=new Set(["unit","minusSign","plusSign","percentSign","currency","literal"]),Bo=new Set(["integer","fraction","exponentInteger"]);function $(o,r){let e=0;for(;e<o.length;){let a=o[r?o.length-e-1:e];if(!Wr.has(a.type))break;e++}return e}function Mo(o,r,e=!1){return o.length===r.length&&o.some(a=>a.type!=="literal")&&o.every((a,n)=>a.type===r[n].type&&a.value===r[n].value)&&(Array.from(o.map(a=>a.value).join("")).length>1||e&&o.length===1&&(o[0].type==="plusSign"||o[0].type==="minusSign"))}function $r(o,r,e){let a=r.findIndex(w=>w.source==="shared");if(a<0)return r;let n=r.slice(0,a),t=r.slice(a+1),s={...r[a]},i=[],m=[],l=n.slice(0,$(n,!1)),h=t.slice(0,$(t,!1)),y=$(n,!0),p=$(t,!0),d=n.slice(n.length-y),u=Mo(d,t.slice(t.length-p));Mo(l,h,u&&d.some(w=>w.type==="currency"||w.type==="unit"||w.type==="percentSign"))&&(i.push(...n.splice(0,l.length)),t.splice(0,h.length)),u&&(n.splice(n.length-y),m.push(...t.splice(t.length-p)));for(let w of[...i,...m])w.source="shared";return n.length&&t.length&&(!Bo.has(n[n.length-1].type)||!Bo.has(t[0].type))&&((!s.value||s.value.charAt(0).trim())&&(s.value=` ${s.value}`),s.value.charAt(s.value.length-1).trim()&&(s.value+=" ")),[...i,...n,s,...t,...m]}function jr(o,r){return V(o,r,!0)}function zo(o,r,e,{getInternalSlots:a}){M(!r.isNaN()&&!e.isNaN(),"Input must be a number",RangeError);let n=a(o),t=V(n,r),s=V(n,e);if(t.map(l=>l.value).join("")===s.map(l=>l.value).join("")){let l=jr(n,r);return l.forEach(h=>{h.source="shared"}),l}let i=[];t.forEach(l=>{l.source="startRange",i.push(l)});let m=n.dataLocaleData.numbers.symbols[n.numberingSystem].rangeSign;return i.push({type:"literal",value:m,source:"shared"}),s.forEach(l=>{l.source="endRange",i.push(l)}),$r(o,i,{getInternalSlots:a})}function xr(o,r,e,{getInternalSlots:a}){return zo(o,r,e,{getInternalSlots:a}).map(n=>n.value).join("")}function Jr(o,r,e,{getInternalSlots:a}){return zo(o,r,e,{getInternalSlots:a}).map(n=>({type:n.type,value:n.value,source:n.source}))}function qr(o){return Array.from({length:o})}function Qr(o,r,e){let a=V(e.getInternalSlots(o),r),n=qr(0);for(let t of a)n.push({type:t.type,value:t.value});return n}function oe(o){return/^[a-z0-9]{3,8}(-[a-z0-9]{3,8})*(?![\s\S])/i.test(o)}function Io(o){if(o==null)throw new TypeError("undefined/null cannot be converted to object");return Object(o)}function re(o){return typeof o>"u"?Object.create(null):Io(o)}function Oo(o){if(typeof o=="symbol")throw TypeError("Cannot convert a Symbol value to a string");return String(o)}function A(o,r,e,a,n){if(o===null||typeof o!="object"&&typeof o!="function")throw new TypeError("Options must be an object");let t=o[r];if(t!==void 0){if(e!=="boolean"&&e!=="string")throw new TypeError("invalid type");if(e==="boolean"&&(t=!!t),e==="string"&&(t=Oo(t)),a!==void 0&&!a.filter(s=>s==t).length)throw new RangeError(`${t} is not within ${a.join(", ")}`);return t}return n}function ee(o,r,e,a,n,t){let s=o[r];if(s===void 0)return t;if(s===!0)return a;if(!s)return n;if(s=Oo(s),s==="true"||s==="false")return t;if((e||[]).indexOf(s)===-1)throw new RangeError(`Invalid value ${s}`);return s}function ae(o,r){return Object.prototype.hasOwnProperty.call(o,r)}function ne(o,{currencyDigitsData:r}){return ae(r,o)?r[o]:2}function H(o,r,e,a){if(o===void 0)return a;let n=+o;if(isNaN(n)||n<r||n>e)throw new RangeError(`${n} is outside of range [${r}, ${e}]`);return Math.floor(n)}function fo(o,r,e,a,n){let t=o[r];return H(t,e,a,n)}var Uo=new Set([1,2,5,10,20,25,50,100,200,250,500,1e3,2e3,2500,5e3]);function te(o,r,e,a,n){let t=fo(r,"minimumIntegerDigits",1,21,1),s=r.minimumFractionDigits,i=r.maximumFractionDigits,m=r.minimumSignificantDigits,l=r.maximumSignificantDigits;o.minimumIntegerDigits=t;let h=fo(r,"roundingIncrement",1,5e3,1);M(Uo.has(h),`Invalid rounding increment value: ${h}.
Valid values are ${Array.from(Uo).join(", ")}.`,RangeError);let y=A(r,"roundingMode","string",["ceil","floor","expand","trunc","halfCeil","halfFloor","halfExpand","halfTrunc","halfEven"],"halfExpand"),p=A(r,"roundingPriority","string",["auto","morePrecision","lessPrecision"],"auto"),d=A(r,"trailingZeroDisplay","string",["auto","stripIfInteger"],"auto");h!==1&&(a=e),o.roundingIncrement=h,o.roundingMode=y,o.trailingZeroDisplay=d;let u=m!==void 0||l!==void 0,w=s!==void 0||i!==void 0,N=!0,k=!0;if(p==="auto"&&(N=u,(u||!w&&n==="compact")&&(k=!1)),N&&(u?(o.minimumSignificantDigits=H(m,1,21,1),o.maximumSignificantDigits=H(l,o.minimumSignificantDigits,21,21)):(o.minimumSignificantDigits=1,o.maximumSignificantDigits=21)),k)if(w){if(s=H(s,0,100,void 0),i=H(i,0,100,void 0),s===void 0)M(i!==void 0,"maximumFractionDigits must be defined"),s=Math.min(e,i);else if(i===void 0)i=Math.max(a,s);else if(s>i)throw new RangeError(`Invalid range, ${s} > ${i}`);o.minimumFractionDigits=s,o.maximumFractionDigits=i}else o.minimumFractionDigits=e,o.maximumFractionDigits=a;!N&&!k?(o.minimumFractionDigits=0,o.maximumFractionDigits=0,o.minimumSignificantDigits=1,o.maximumSignificantDigits=2,o.roundingType="morePrecision",o.roundingPriority="morePrecision"):p==="morePrecision"?(o.roundingType="morePrecision",o.roundingPriority="morePrecision"):p==="lessPrecision"?(o.roundingType="lessPrecision",o.roundingPriority="lessPrecision"):u?(o.roundingType="significantDigits",o.roundingPriority="auto"):(o.roundingType="fractionDigits",o.roundingPriority="auto"),h!==1&&(M(o.roundingType==="fractionDigits","Invalid roundingType",TypeError),M(o.maximumFractionDigits===o.minimumFractionDigits,"With roundingIncrement > 1, maximumFractionDigits and minimumFractionDigits must be equal.",RangeError))}function se(o){return o.replace(/([a-z])/g,(r,e)=>e.toUpperCase())}var ie=/[^A-Z]/;function le(o){return o=se(o),!(o.length!==3||ie.test(o))}var me=["angle-degree","area-acre","area-hectare","concentr-percent","digital-bit","digital-byte","digital-gigabit","digital-gigabyte","digital-kilobit","digital-kilobyte","digital-megabit","digital-megabyte","digital-petabyte","digital-terabit","digital-terabyte","duration-day","duration-hour","duration-microsecond","duration-millisecond","duration-minute","duration-month","duration-nanosecond","duration-second","duration-week","duration-year","length-centimeter","length-foot","length-inch","length-kilometer","length-meter","length-mile-scandinavian","length-mile","length-millimeter","length-yard","mass-gram","mass-kilogram","mass-ounce","mass-pound","mass-stone","temperature-celsius","temperature-fahrenheit","volume-fluid-ounce","volume-gallon","volume-liter","volume-milliliter"];function he(o){return o.slice(o.indexOf("-")+1)}var ye=me.map(he);function no(o){return ye.indexOf(o)>-1}function de(o){if(no(o))return!0;let r=o.split("-per-");if(r.length!==2)return!1;let[e,a]=r;return!(!no(e)||!no(a))}function pe(o,r=Object.create(null)){let e=A(r,"style","string",["decimal","percent","currency","unit"],"decimal");o.style=e;let a=A(r,"currency","string",void 0,void 0);M(a===void 0||le(a),"Malformed currency code",RangeError),M(e!=="currency"||a!==void 0,"currency cannot be undefined",TypeError);let n=A(r,"currencyDisplay","string",["code","symbol","narrowSymbol","name"],"symbol"),t=A(r,"currencySign","string",["standard","accounting"],"standard"),s=A(r,"unit","string",void 0,void 0);M(s===void 0||de(s),"Invalid unit argument for Intl.NumberFormat()",RangeError),M(e!=="unit"||s!==void 0,"unit cannot be undefined",TypeError);let i=A(r,"unitDisplay","string",["short","narrow","long"],"short");e==="currency"&&(o.currency=a.toUpperCase(),o.currencyDisplay=n,o.currencySign=t),e==="unit"&&(o.unit=s,o.unitDisplay=i)}function be(o,r,e,{getInternalSlots:a,localeData:n,availableLocales:t,getDefaultLocale:s,currencyDigitsData:i}){let m=Eo(r),l=re(e),h=Object.create(null);h.localeMatcher=A(l,"localeMatcher","string",["lookup","best fit"],"best fit");let y=A(l,"numberingSystem","string",void 0,void 0);if(y!==void 0&&!oe(y))throw RangeError(`Invalid numberingSystems: ${y}`);h.nu=y;let p=co(Array.from(t),m,h,["nu"],n,s),d=n[p.dataLocale];M(!!d,`Missing locale data for ${p.dataLocale}`);let u=a(o);u.locale=p.locale,u.dataLocale=p.dataLocale,u.numberingSystem=p.nu,u.dataLocaleData=d,pe(u,l);let w=u.style,N=A(l,"notation","string",["standard","scientific","engineering","compact"],"standard");u.notation=N;let k,S;if(w==="currency"&&N==="standard"){let B=u.currency,E=ne(B,{currencyDigitsData:i});k=E,S=E}else k=0,S=w==="percent"?0:3;te(u,l,k,S,N);let D=A(l,"compactDisplay","string",["short","long"],"short"),c="auto";return N==="compact"&&(u.compactDisplay=D,c="min2"),u.useGrouping=ee(l,"useGrouping",["min2","auto","always"],"always",!1,c),u.signDisplay=A(l,"signDisplay","string",["auto","never","always","exceptZero","negative"],"auto"),o}function we(o,r,e){let a="best fit";return e!==void 0&&(e=Io(e),a=A(e,"localeMatcher","string",["lookup","best fit"],"best fit")),a==="best fit"?ao(Array.from(o),r):ao(Array.from(o),r)}function ue(o,r,e=Error){if(!o)throw new e(r)}function Ne(o){return typeof o=="function"}function ce(o,r){let e;r==="string"?e=["toString","valueOf"]:e=["valueOf","toString"];for(let a of e){let n=o[a];if(Ne(n)){let t=n.call(o);if(typeof t!="object")return t}}throw new TypeError("Cannot convert object to primitive value")}function ge(o,r){if(typeof o=="object"&&o!=null){let e=Symbol.toPrimitive in o?o[Symbol.toPrimitive]:void 0,a;if(e!==void 0){r===void 0?a="default":r==="string"?a="string":(ue(r==="number",'preferredType must be "string" or "number"'),a="number");let n=e.call(o,a);if(typeof n!="object")return n;throw new TypeError("Cannot convert exotic object to primitive.")}return r===void 0&&(r="number"),ce(o,r)}return o}function z(o){if(typeof o=="bigint")return new L(o.toString());let r=ge(o,"number");if(typeof r=="symbol")throw new TypeError("Cannot convert a Symbol value to a number");if(r===void 0)return new L(NaN);if(r===!0)return new L(1);if(r===!1)return new L(0);if(r===null)return new L(0);try{return new L(r)}catch{return new L(NaN)}}var Se={ADP:0,AFN:0,ALL:0,AMD:2,BHD:3,BIF:0,BYN:2,BYR:0,CAD:2,CHF:2,CLF:4,CLP:0,COP:0,CRC:2,CZK:2,DEFAULT:2,DJF:0,DKK:2,ESP:0,GNF:0,GYD:2,HUF:0,IDR:0,IQD:0,IRR:0,ISK:0,ITL:0,JOD:3,JPY:0,KMF:0,KPW:0,KRW:0,KWD:3,LAK:0,LBP:0,LUF:0,LYD:3,MGA:0,MGF:0,MMK:0,MNT:2,MRO:0,MUR:2,NOK:2,OMR:3,PKR:0,PYG:0,RSD:2,RWF:0,SEK:2,SLE:2,SLL:0,SOS:0,STD:0,SYP:0,TMM:0,TND:3,TRL:0,TWD:2,TZS:2,UGX:0,UYI:0,UYW:4,UZS:2,VEF:2,VND:0,VUV:0,XAD:2,XAF:0,XAU:2,XOF:0,XPF:0,YER:0,ZMK:0,ZWD:0},Ao=new WeakMap;function T(o,r=!1){let e=Ao.get(o);if(!e&&r&&(e=Object.create(null),Ao.set(o,e)),!e)throw new TypeError("Receiver is not an initialized Intl.NumberFormat");return e}var De=["locale","numberingSystem","style","currency","currencyDisplay","currencySign","unit","unitDisplay","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits","useGrouping","notation","compactDisplay","signDisplay","roundingIncrement","roundingMode"],g=function(o,r){if(!this||!kr(g,this))return new g(o,r);be(this,o,r,{getInternalSlots:t=>T(t,!0),localeData:g.localeData,availableLocales:g.availableLocales,getDefaultLocale:g.getDefaultLocale,currencyDigitsData:Se});let e=T(this),a=e.dataLocale,n=g.localeData[a];return M(n!==void 0,`Cannot load locale-dependent data for ${a}.`),e.pl=Pr(a,Object.assign(Object.create(null),{minimumFractionDigits:e.minimumFractionDigits,maximumFractionDigits:e.maximumFractionDigits,minimumIntegerDigits:e.minimumIntegerDigits,minimumSignificantDigits:e.minimumSignificantDigits,maximumSignificantDigits:e.maximumSignificantDigits})),this},{formatToParts:ke,formatRange:Re,formatRangeToParts:Be}={formatToParts(o){return T(this),Qr(this,z(o),{getInternalSlots:T})},formatRange(o,r){if(T(this),o===void 0||r===void 0)throw new TypeError("Range endpoints must not be undefined");return xr(this,z(o),z(r),{getInternalSlots:T})},formatRangeToParts(o,r){if(T(this),o===void 0||r===void 0)throw new TypeError("Range endpoints must not be undefined");return Jr(this,z(o),z(r),{getInternalSlots:T})}};v(g.prototype,"formatToParts",{value:ke});v(g.prototype,"formatRange",{value:Re});v(g.prototype,"formatRangeToParts",{value:Be});var{resolvedOptions:Me}={resolvedOptions(){let o=T(this),r={};for(let e of De){let a=o[e];a!==void 0&&(r[e]=a)}return o.roundingType==="morePrecision"?r.roundingPriority="morePrecision":o.roundingType==="lessPrecision"?r.roundingPriority="lessPrecision":r.roundingPriority="auto",r.trailingZeroDisplay=o.trailingZeroDisplay,r}};v(g.prototype,"resolvedOptions",{value:Me});var Xo={enumerable:!1,configurable:!0,get(){let o=T(this),r=o.boundFormat;if(r===void 0){r=e=>Vr(o,z(e));try{Object.defineProperty(r,"name",{configurable:!0,enumerable:!1,writable:!1,value:""})}catch{}o.boundFormat=r}return r}};try{Object.defineProperty(Xo.get,"name",{configurable:!0,enumerable:!1,writable:!1,value:"get format"})}catch{}Object.defineProperty(g.prototype,"format",Xo);var{supportedLocalesOf:fe}={supportedLocalesOf(o,r){return we(g.availableLocales,Eo(o),r)}};v(g,"supportedLocalesOf",{value:fe});g.__addLocaleData=function(...r){for(let{data:e,locale:a}of r){let n=e.numbers.aliases?{...e,numbers:{...e.numbers,symbols:{...e.numbers.symbols},decimal:{...e.numbers.decimal},percent:{...e.numbers.percent},currency:{...e.numbers.currency}}}:e;for(let t of Object.keys(e.numbers.aliases||{})){let s=e.numbers.aliases[t];n.numbers.symbols[t]=n.numbers.symbols[s],n.numbers.decimal[t]=n.numbers.decimal[s],n.numbers.percent[t]=n.numbers.percent[s],n.numbers.currency[t]=n.numbers.currency[s]}Sr(a,n,g.localeData,g.availableLocales),g.__defaultLocale||(g.__defaultLocale=a)}};g.__addUnitData=function(r,e){let{[r]:a}=g.localeData;if(!a)throw new Error(`Locale data for "${r}" has not been loaded in NumberFormat. 
Please __addLocaleData before adding additional unit data`);for(let n in e.simple)a.units.simple[n]=e.simple[n];for(let n in e.compound)a.units.compound[n]=e.compound[n]};g.__defaultLocale="";g.localeData={};g.availableLocales=new Set;g.getDefaultLocale=()=>g.__defaultLocale;g.polyfilled=!0;try{typeof Symbol<"u"&&Object.defineProperty(g.prototype,Symbol.toStringTag,{configurable:!0,enumerable:!1,writable:!1,value:"Intl.NumberFormat"}),Object.defineProperty(g.prototype.constructor,"length",{configurable:!0,enumerable:!1,writable:!1,value:0}),Object.defineProperty(g.supportedLocalesOf,"length",{configurable:!0,enumerable:!1,writable:!1,value:1}),Object.defineProperty(g,"prototype",{configurable:!1,enumerable:!1,writable:!1,value:g.prototype})}catch{}function Ho(o,r,e){return new g(r,e).format(o)}v(Er(),"NumberFormat",{value:g});v(Number.prototype,"toLocaleString",{value:function(r,e){return Ho(this,r,e)}});typeof BigInt<"u"&&v(BigInt.prototype,"toLocaleString",{value:function(r,e){return Ho(this,r,e)}});var Lo=globalThis.__FORMATJS_NUMBERFORMAT_DATA__;if(Lo){for(let o of Lo)g.__addLocaleData(o);delete globalThis.__FORMATJS_NUMBERFORMAT_DATA__}var Yo=[{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"Andorran peseta","other":"Andorran pesetas"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"one":"UAE dirham","other":"UAE dirhams"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"one":"Afghan afghani (1927–2002)","other":"Afghan afghanis (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"Afghan Afghani","other":"Afghan Afghanis"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"one":"Albanian lek (1946–1965)","other":"Albanian lekë (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"one":"Albanian lek","other":"Albanian lekë"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"Armenian dram","other":"Armenian drams"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"Netherlands Antillean guilder","other":"Netherlands Antillean guilders"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"Angolan kwanza","other":"Angolan kwanzas"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"one":"Angolan kwanza (1977–1991)","other":"Angolan kwanzas (1977–1991)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"one":"Angolan new kwanza (1990–2000)","other":"Angolan new kwanzas (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"one":"Angolan readjusted kwanza (1995–1999)","other":"Angolan readjusted kwanzas (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"Argentine austral","other":"Argentine australs"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"one":"Argentine peso ley (1970–1983)","other":"Argentine pesos ley (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"one":"Argentine peso (1881–1970)","other":"Argentine pesos (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"one":"Argentine peso (1983–1985)","other":"Argentine pesos (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"Argentine peso","other":"Argentine pesos"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"one":"Austrian schilling","other":"Austrian schillings"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"Australian dollar","other":"Australian dollars"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"other":"Aruban florin"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"one":"Azerbaijani manat (1993–2006)","other":"Azerbaijani manats (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"Azerbaijani manat","other":"Azerbaijani manats"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"one":"Bosnia-Herzegovina dinar (1992–1994)","other":"Bosnia-Herzegovina dinars (1992–1994)"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"Bosnia-Herzegovina convertible mark","other":"Bosnia-Herzegovina convertible marks"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"one":"Bosnia-Herzegovina new dinar (1994–1997)","other":"Bosnia-Herzegovina new dinars (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"one":"Barbadian dollar","other":"Barbadian dollars"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"Bangladeshi taka","other":"Bangladeshi takas"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"Belgian franc (convertible)","other":"Belgian francs (convertible)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"Belgian franc","other":"Belgian francs"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"one":"Belgian franc (financial)","other":"Belgian francs (financial)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"Bulgarian hard lev","other":"Bulgarian hard leva"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"one":"Bulgarian socialist lev","other":"Bulgarian socialist leva"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"one":"Bulgarian lev","other":"Bulgarian leva"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"one":"Bulgarian lev (1879–1952)","other":"Bulgarian leva (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"one":"Bahraini dinar","other":"Bahraini dinars"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"Burundian franc","other":"Burundian francs"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"Bermudan dollar","other":"Bermudan dollars"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"one":"Brunei dollar","other":"Brunei dollars"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"Bolivian boliviano","other":"Bolivian bolivianos"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"one":"Bolivian boliviano (1863–1963)","other":"Bolivian bolivianos (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"one":"Bolivian peso","other":"Bolivian pesos"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"Bolivian mvdol","other":"Bolivian mvdols"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"Brazilian new cruzeiro (1967–1986)","other":"Brazilian new cruzeiros (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"Brazilian cruzado (1986–1989)","other":"Brazilian cruzados (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"Brazilian cruzeiro (1990–1993)","other":"Brazilian cruzeiros (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"Brazilian real","other":"Brazilian reals"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"one":"Brazilian new cruzado (1989–1990)","other":"Brazilian new cruzados (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"Brazilian cruzeiro (1993–1994)","other":"Brazilian cruzeiros (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"one":"Brazilian cruzeiro (1942–1967)","other":"Brazilian cruzeiros (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"one":"Bahamian dollar","other":"Bahamian dollars"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"Bhutanese ngultrum","other":"Bhutanese ngultrums"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"Burmese kyat","other":"Burmese kyats"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"Botswanan pula","other":"Botswanan pulas"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"one":"Belarusian ruble (1994–1999)","other":"Belarusian rubles (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"Belarusian ruble","other":"Belarusian rubles"},"narrow":"BYN","symbol":"BYN"}
BYR	{"displayName":{"one":"Belarusian ruble (2000–2016)","other":"Belarusian rubles (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"Belize dollar","other":"Belize dollars"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"Canadian dollar","other":"Canadian dollars"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"one":"Congolese franc","other":"Congolese francs"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"one":"WIR euro","other":"WIR euros"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"one":"Swiss franc","other":"Swiss francs"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"one":"WIR franc","other":"WIR francs"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"one":"Chilean escudo","other":"Chilean escudos"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"one":"Chilean unit of account (UF)","other":"Chilean units of account (UF)"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"Chilean peso","other":"Chilean pesos"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"Chinese yuan (offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"one":"Chinese People’s Bank dollar","other":"Chinese People’s Bank dollars"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"Chinese yuan"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"one":"Colombian peso","other":"Colombian pesos"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"one":"Colombian real value unit","other":"Colombian real value units"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"one":"Costa Rican colón","other":"Costa Rican colóns"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"Serbian dinar (2002–2006)","other":"Serbian dinars (2002–2006)"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"one":"Czechoslovak hard koruna","other":"Czechoslovak hard korunas"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"Cuban convertible peso","other":"Cuban convertible pesos"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"Cuban peso","other":"Cuban pesos"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"Cape Verdean escudo","other":"Cape Verdean escudos"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"one":"Cypriot pound","other":"Cypriot pounds"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"Czech koruna","other":"Czech korunas"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"one":"East German mark","other":"East German marks"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"one":"German mark","other":"German marks"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"Djiboutian franc","other":"Djiboutian francs"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"Danish krone","other":"Danish kroner"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"Dominican peso","other":"Dominican pesos"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"Algerian dinar","other":"Algerian dinars"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"Ecuadorian sucre","other":"Ecuadorian sucres"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"one":"Ecuadorian unit of constant value","other":"Ecuadorian units of constant value"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"Estonian kroon","other":"Estonian kroons"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"Egyptian pound","other":"Egyptian pounds"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"one":"Eritrean nakfa","other":"Eritrean nakfas"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"Spanish peseta (A account)","other":"Spanish pesetas (A account)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"Spanish peseta (convertible account)","other":"Spanish pesetas (convertible account)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"Spanish peseta","other":"Spanish pesetas"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"one":"Ethiopian birr","other":"Ethiopian birrs"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"one":"euro","other":"euros"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"one":"Finnish markka","other":"Finnish markkas"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"Fijian dollar","other":"Fijian dollars"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"one":"Falkland Islands pound","other":"Falkland Islands pounds"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"one":"French franc","other":"French francs"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"British pound","other":"British pounds"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"one":"Georgian kupon larit","other":"Georgian kupon larits"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"Georgian lari","other":"Georgian laris"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"one":"Ghanaian cedi (1979–2007)","other":"Ghanaian cedis (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"Ghanaian cedi","other":"Ghanaian cedis"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"Gibraltar pound","other":"Gibraltar pounds"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"one":"Gambian dalasi","other":"Gambian dalasis"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"Guinean franc","other":"Guinean francs"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"one":"Guinean syli","other":"Guinean sylis"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Equatorial Guinean ekwele"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"Greek drachma","other":"Greek drachmas"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"Guatemalan quetzal","other":"Guatemalan quetzals"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"one":"Portuguese Guinea escudo","other":"Portuguese Guinea escudos"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"one":"Guinea-Bissau peso","other":"Guinea-Bissau pesos"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"Guyanaese dollar","other":"Guyanaese dollars"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"Hong Kong dollar","other":"Hong Kong dollars"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"one":"Honduran lempira","other":"Honduran lempiras"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"Croatian dinar","other":"Croatian dinars"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"Croatian kuna","other":"Croatian kunas"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"Haitian gourde","other":"Haitian gourdes"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"Hungarian forint","other":"Hungarian forints"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"Indonesian rupiah","other":"Indonesian rupiahs"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"Irish pound","other":"Irish pounds"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"one":"Israeli pound","other":"Israeli pounds"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"one":"Israeli shekel (1980–1985)","other":"Israeli shekels (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"one":"Israeli new shekel","other":"Israeli new shekels"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"Indian rupee","other":"Indian rupees"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"one":"Iraqi dinar","other":"Iraqi dinars"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"Iranian rial","other":"Iranian rials"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"one":"Icelandic króna (1918–1981)","other":"Icelandic krónur (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"one":"Icelandic króna","other":"Icelandic krónur"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"Italian lira","other":"Italian liras"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"one":"Jamaican dollar","other":"Jamaican dollars"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"Jordanian dinar","other":"Jordanian dinars"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"Japanese yen"},"narrow":"¥","symbol":"¥"}
KES	{"displayName":{"one":"Kenyan shilling","other":"Kenyan shillings"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"Kyrgyz som","other":"Kyrgyz soms"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"Cambodian riel","other":"Cambodian riels"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"Comorian franc","other":"Comorian francs"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"North Korean won"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"South Korean hwan (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"South Korean won (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"South Korean won"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"one":"Kuwaiti dinar","other":"Kuwaiti dinars"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"Cayman Islands dollar","other":"Cayman Islands dollars"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"Kazakhstani tenge","other":"Kazakhstani tenges"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"Laotian kip","other":"Laotian kips"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"Lebanese pound","other":"Lebanese pounds"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"Sri Lankan rupee","other":"Sri Lankan rupees"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"Liberian dollar","other":"Liberian dollars"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"Lesotho loti","other":"Lesotho lotis"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"Lithuanian litas","other":"Lithuanian litai"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"one":"Lithuanian talonas","other":"Lithuanian talonases"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"one":"Luxembourgian convertible franc","other":"Luxembourgian convertible francs"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"one":"Luxembourgian franc","other":"Luxembourgian francs"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"one":"Luxembourg financial franc","other":"Luxembourg financial francs"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"Latvian lats","other":"Latvian lati"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"one":"Latvian ruble","other":"Latvian rubles"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"Libyan dinar","other":"Libyan dinars"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"Moroccan dirham","other":"Moroccan dirhams"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"one":"Moroccan franc","other":"Moroccan francs"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"one":"Monegasque franc","other":"Monegasque francs"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Moldovan cupon"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"one":"Moldovan leu","other":"Moldovan lei"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"one":"Malagasy ariary","other":"Malagasy ariaries"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"one":"Malagasy franc","other":"Malagasy francs"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"Macedonian denar","other":"Macedonian denari"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"one":"Macedonian denar (1992–1993)","other":"Macedonian denari (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"one":"Malian franc","other":"Malian francs"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"Myanmar kyat","other":"Myanmar kyats"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"Mongolian tugrik","other":"Mongolian tugriks"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"Macanese pataca","other":"Macanese patacas"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"Mauritanian ouguiya (1973–2017)","other":"Mauritanian ouguiyas (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"Mauritanian ouguiya","other":"Mauritanian ouguiyas"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Maltese lira"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"one":"Maltese pound","other":"Maltese pounds"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"Mauritian rupee","other":"Mauritian rupees"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"one":"Maldivian rupee (1947–1981)","other":"Maldivian rupees (1947–1981)"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"one":"Maldivian rufiyaa","other":"Maldivian rufiyaas"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"Malawian kwacha","other":"Malawian kwachas"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"Mexican peso","other":"Mexican pesos"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"one":"Mexican silver peso (1861–1992)","other":"Mexican silver pesos (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"Mexican investment unit","other":"Mexican investment units"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"Malaysian ringgit","other":"Malaysian ringgits"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"one":"Mozambican escudo","other":"Mozambican escudos"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"one":"Mozambican metical (1980–2006)","other":"Mozambican meticals (1980–2006)"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"Mozambican metical","other":"Mozambican meticals"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"Namibian dollar","other":"Namibian dollars"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"Nigerian naira","other":"Nigerian nairas"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"Nicaraguan córdoba (1988–1991)","other":"Nicaraguan córdobas (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"Nicaraguan córdoba","other":"Nicaraguan córdobas"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"one":"Dutch guilder","other":"Dutch guilders"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"Norwegian krone","other":"Norwegian kroner"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"Nepalese rupee","other":"Nepalese rupees"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"New Zealand dollar","other":"New Zealand dollars"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"one":"Omani rial","other":"Omani rials"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"Panamanian balboa","other":"Panamanian balboas"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"one":"Peruvian inti","other":"Peruvian intis"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"Peruvian sol","other":"Peruvian soles"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"Peruvian sol (1863–1965)","other":"Peruvian soles (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"Papua New Guinean kina"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"Philippine peso","other":"Philippine pesos"},"narrow":"₱","symbol":"₱"}
PKR	{"displayName":{"one":"Pakistani rupee","other":"Pakistani rupees"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"Polish zloty","other":"Polish zlotys"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"Polish zloty (PLZ)","other":"Polish zlotys (PLZ)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"one":"Portuguese escudo","other":"Portuguese escudos"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"Paraguayan guarani","other":"Paraguayan guaranis"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"Qatari riyal","other":"Qatari riyals"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"one":"Rhodesian dollar","other":"Rhodesian dollars"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"one":"Romanian leu (1952–2006)","other":"Romanian Lei (1952–2006)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"Romanian leu","other":"Romanian lei"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"one":"Serbian dinar","other":"Serbian dinars"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"Russian ruble","other":"Russian rubles"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"Russian ruble (1991–1998)","other":"Russian rubles (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"Rwandan franc","other":"Rwandan francs"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"one":"Saudi riyal","other":"Saudi riyals"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"Solomon Islands dollar","other":"Solomon Islands dollars"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"Seychellois rupee","other":"Seychellois rupees"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"Sudanese dinar (1992–2007)","other":"Sudanese dinars (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"Sudanese pound","other":"Sudanese pounds"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"Sudanese pound (1957–1998)","other":"Sudanese pounds (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"Swedish krona","other":"Swedish kronor"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"Singapore dollar","other":"Singapore dollars"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"one":"St. Helena pound","other":"St. Helena pounds"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"Slovenian tolar","other":"Slovenian tolars"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"one":"Slovak koruna","other":"Slovak korunas"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"Sierra Leonean leone","other":"Sierra Leonean leones"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"Sierra Leonean leone (1964—2022)","other":"Sierra Leonean leones (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"Somali shilling","other":"Somali shillings"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"Surinamese dollar","other":"Surinamese dollars"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"one":"Surinamese guilder","other":"Surinamese guilders"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"South Sudanese pound","other":"South Sudanese pounds"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"São Tomé & Príncipe dobra (1977–2017)","other":"São Tomé & Príncipe dobras (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"São Tomé & Príncipe dobra","other":"São Tomé & Príncipe dobras"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"one":"Soviet rouble","other":"Soviet roubles"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"one":"Salvadoran colón","other":"Salvadoran colones"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"Syrian pound","other":"Syrian pounds"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"Swazi lilangeni","other":"Swazi emalangeni"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"Thai baht"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"one":"Tajikistani ruble","other":"Tajikistani rubles"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"Tajikistani somoni","other":"Tajikistani somonis"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Turkmenistani manat (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"Turkmenistani manat"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"Tunisian dinar","other":"Tunisian dinars"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"Tongan paʻanga"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"one":"Timorese escudo","other":"Timorese escudos"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"Turkish lira (1922–2005)","other":"Turkish Lira (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"Turkish lira","other":"Turkish Lira"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"Trinidad & Tobago dollar","other":"Trinidad & Tobago dollars"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"New Taiwan dollar","other":"New Taiwan dollars"},"narrow":"$","symbol":"NT$"}
TZS	{"displayName":{"one":"Tanzanian shilling","other":"Tanzanian shillings"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"Ukrainian hryvnia","other":"Ukrainian hryvnias"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"one":"Ukrainian karbovanets","other":"Ukrainian karbovantsiv"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"one":"Ugandan shilling (1966–1987)","other":"Ugandan shillings (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"Ugandan shilling","other":"Ugandan shillings"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"US dollar","other":"US dollars"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"one":"US dollar (next day)","other":"US dollars (next day)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"one":"US dollar (same day)","other":"US dollars (same day)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"Uruguayan peso (indexed units)","other":"Uruguayan pesos (indexed units)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"Uruguayan peso (1975–1993)","other":"Uruguayan pesos (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"Uruguayan peso","other":"Uruguayan pesos"},"narrow":"$","symbol":"UYU"}
UYW	{"displayName":{"one":"Uruguayan nominal wage index unit","other":"Uruguayan nominal wage index units"},"narrow":"UYW","symbol":"UYW"}
UZS	{"displayName":{"other":"Uzbekistani som"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"Venezuelan bolívar (1871–2008)","other":"Venezuelan bolívars (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VED	{"displayName":{"one":"Bolívar Soberano","other":"Bolívar Soberanos"},"narrow":"VED","symbol":"VED"}
VEF	{"displayName":{"one":"Venezuelan bolívar (2008–2018)","other":"Venezuelan bolívars (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"Venezuelan bolívar","other":"Venezuelan bolívars"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"Vietnamese dong"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"Vietnamese dong (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"one":"Vanuatu vatu","other":"Vanuatu vatus"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"Samoan tala"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"one":"Central African CFA franc","other":"Central African CFA francs"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"troy ounce of silver","other":"troy ounces of silver"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"troy ounce of gold","other":"troy ounces of gold"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"one":"European composite unit","other":"European composite units"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"one":"European monetary unit","other":"European monetary units"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"one":"European unit of account (XBC)","other":"European units of account (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"one":"European unit of account (XBD)","other":"European units of account (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"East Caribbean dollar","other":"East Caribbean dollars"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"one":"Caribbean guilder","other":"Caribbean guilders"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"special drawing rights"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"one":"European currency unit","other":"European currency units"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"one":"French gold franc","other":"French gold francs"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"one":"French UIC-franc","other":"French UIC-francs"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"West African CFA franc","other":"West African CFA francs"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"troy ounce of palladium","other":"troy ounces of palladium"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"CFP franc","other":"CFP francs"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"one":"troy ounce of platinum","other":"troy ounces of platinum"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"one":"RINET Funds unit","other":"RINET Funds units"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"one":"Sucre","other":"Sucres"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"one":"Testing Currency unit","other":"Testing Currency units"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"one":"ADB unit of account","other":"ADB units of account"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"one":"(unknown unit of currency)","other":"(unknown currency)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"one":"Yemeni dinar","other":"Yemeni dinars"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"Yemeni rial","other":"Yemeni rials"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"one":"Yugoslavian hard dinar (1966–1990)","other":"Yugoslavian hard dinars (1966–1990)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"one":"Yugoslavian new dinar (1994–2002)","other":"Yugoslavian new dinars (1994–2002)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"one":"Yugoslavian convertible dinar (1990–1992)","other":"Yugoslavian convertible dinars (1990–1992)"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"one":"Yugoslavian reformed dinar (1992–1993)","other":"Yugoslavian reformed dinars (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"one":"South African rand (financial)","other":"South African rands (financial)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"South African rand"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"Zambian kwacha (1968–2012)","other":"Zambian kwachas (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"Zambian kwacha","other":"Zambian kwachas"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"one":"Zairean new zaire (1993–1998)","other":"Zairean new zaires (1993–1998)"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"one":"Zairean zaire (1971–1993)","other":"Zairean zaires (1971–1993)"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"one":"Zimbabwean dollar (1980–2008)","other":"Zimbabwean dollars (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Zimbabwean gold"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"one":"Zimbabwean dollar (2009–2024)","other":"Zimbabwean dollars (2009–2024)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"one":"Zimbabwean dollar (2008)","other":"Zimbabwean dollars (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0M"},"10000000":{other:"00M"},"100000000":{other:"000M"},"1000000000":{other:"0B"},"10000000000":{other:"00B"},"100000000000":{other:"000B"},"1000000000000":{other:"0T"},"10000000000000":{other:"00T"},"100000000000000":{other:"000T"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0M"},"10000000":{other:"00M"},"100000000":{other:"000M"},"1000000000":{other:"0B"},"10000000000":{other:"00B"},"100000000000":{other:"000B"},"1000000000000":{other:"0T"},"10000000000000":{other:"00T"},"100000000000000":{other:"000T"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0M"},"10000000":{other:"00M"},"100000000":{other:"000M"},"1000000000":{other:"0B"},"10000000000":{other:"00B"},"100000000000":{other:"000B"},"1000000000000":{other:"0T"},"10000000000000":{other:"00T"},"100000000000000":{other:"000T"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0K"},"10000":{other:"¤00K"},"100000":{other:"¤000K"},"1000000":{other:"¤0M"},"10000000":{other:"¤00M"},"100000000":{other:"¤000M"},"1000000000":{other:"¤0B"},"10000000000":{other:"¤00B"},"100000000000":{other:"¤000B"},"1000000000000":{other:"¤0T"},"10000000000000":{other:"¤00T"},"100000000000000":{other:"¤000T"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0K"},"10000":{other:"¤00K"},"100000":{other:"¤000K"},"1000000":{other:"¤0M"},"10000000":{other:"¤00M"},"100000000":{other:"¤000M"},"1000000000":{other:"¤0B"},"10000000000":{other:"¤00B"},"100000000000":{other:"¤000B"},"1000000000000":{other:"¤0T"},"10000000000000":{other:"¤00T"},"100000000000000":{other:"¤000T"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} per {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre","other":"{0} acres"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"other":"{0}bit"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"one":"{0} byte","other":"{0} bytes"},"narrow":{"other":"{0}B"},"perUnit":{},"short":{"other":"{0} byte"}}
celsius	{"long":{"one":"{0} degree Celsius","other":"{0} degrees Celsius"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"one":"{0} centimeter","other":"{0} centimeters"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0} per centimeter","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} day","other":"{0} days"},"narrow":{"other":"{0}d"},"perUnit":{"long":"{0} per day","narrow":"{0}/d","short":"{0}/d"},"short":{"one":"{0} day","other":"{0} days"}}
degree	{"long":{"one":"{0} degree","other":"{0} degrees"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0} deg"}}
fahrenheit	{"long":{"one":"{0} degree Fahrenheit","other":"{0} degrees Fahrenheit"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"one":"{0} fluid ounce","other":"{0} fluid ounces"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"one":"{0} foot","other":"{0} feet"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0} per foot","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} gallon","other":"{0} gallons"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0} per gallon","narrow":"{0}/gal","short":"{0}/gal US"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"one":"{0} gigabyte","other":"{0} gigabytes"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"one":"{0} gram","other":"{0} grams"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} per gram","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} hectare","other":"{0} hectares"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} hour","other":"{0} hours"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} per hour","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} hr"}}
inch	{"long":{"one":"{0} inch","other":"{0} inches"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} per inch","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"one":"{0} kilobyte","other":"{0} kilobytes"},"narrow":{"other":"{0}kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"one":"{0} kilogram","other":"{0} kilograms"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} per kilogram","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} kilometer","other":"{0} kilometers"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0} per kilometer","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} kilometer per hour","other":"{0} kilometers per hour"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} liter","other":"{0} liters"},"narrow":{"other":"{0}L"},"perUnit":{"long":"{0} per liter","narrow":"{0}/L","short":"{0}/L"},"short":{"other":"{0} L"}}
liter-per-kilometer	{"long":{"one":"{0} liter per kilometer","other":"{0} liters per kilometer"},"narrow":{"other":"{0}L/km"},"perUnit":{},"short":{"other":"{0} L/km"}}
megabit	{"long":{"one":"{0} megabit","other":"{0} megabits"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"one":"{0} megabyte","other":"{0} megabytes"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"one":"{0} meter","other":"{0} meters"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per meter","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} meter per second","other":"{0} meters per second"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microsecond","other":"{0} microseconds"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} mile","other":"{0} miles"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} mile per gallon","other":"{0} miles per gallon"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"one":"{0} mile per hour","other":"{0} miles per hour"},"narrow":{"other":"{0}mph"},"perUnit":{},"short":{"other":"{0} mph"}}
mile-scandinavian	{"long":{"one":"{0} mile-scandinavian","other":"{0} miles-scandinavian"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"one":"{0} milliliter","other":"{0} milliliters"},"narrow":{"other":"{0}mL"},"perUnit":{},"short":{"other":"{0} mL"}}
millimeter	{"long":{"one":"{0} millimeter","other":"{0} millimeters"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} millisecond","other":"{0} milliseconds"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minute","other":"{0} minutes"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per minute","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"one":"{0} month","other":"{0} months"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per month","narrow":"{0}/m","short":"{0}/m"},"short":{"one":"{0} mth","other":"{0} mths"}}
nanosecond	{"long":{"one":"{0} nanosecond","other":"{0} nanoseconds"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} ounce","other":"{0} ounces"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0} per ounce","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} percent"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"one":"{0} petabyte","other":"{0} petabytes"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"one":"{0} pound","other":"{0} pounds"},"narrow":{"other":"{0}#"},"perUnit":{"long":"{0} per pound","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} second","other":"{0} seconds"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0} per second","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} sec"}}
stone	{"long":{"one":"{0} stone","other":"{0} stones"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} terabit","other":"{0} terabits"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"one":"{0} terabyte","other":"{0} terabytes"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} week","other":"{0} weeks"},"narrow":{"other":"{0}w"},"perUnit":{"long":"{0} per week","narrow":"{0}/w","short":"{0}/w"},"short":{"one":"{0} wk","other":"{0} wks"}}
yard	{"long":{"one":"{0} yard","other":"{0} yards"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} year","other":"{0} years"},"narrow":{"other":"{0}y"},"perUnit":{"long":"{0} per year","narrow":"{0}/y","short":"{0}/y"},"short":{"one":"{0} yr","other":"{0} yrs"}}
`}}},locale:"en"},{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"Andorran peseta","other":"Andorran pesetas"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"one":"UAE dirham","other":"UAE dirhams"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"one":"Afghan afghani (1927–2002)","other":"Afghan afghanis (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"Afghan afghani","other":"Afghan afghanis"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"one":"Albanian lek (1946–1965)","other":"Albanian lekë (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"one":"Albanian lek","other":"Albanian lekë"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"Armenian dram","other":"Armenian drams"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"Netherlands Antillean guilder","other":"Netherlands Antillean guilders"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"Angolan kwanza","other":"Angolan kwanzas"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"one":"Angolan kwanza (1977–1991)","other":"Angolan kwanzas (1977–1991)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"one":"Angolan new kwanza (1990–2000)","other":"Angolan new kwanzas (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"one":"Angolan readjusted kwanza (1995–1999)","other":"Angolan readjusted kwanzas (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"Argentine austral","other":"Argentine australs"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"one":"Argentine peso ley (1970–1983)","other":"Argentine pesos ley (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"one":"Argentine peso (1881–1970)","other":"Argentine pesos (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"one":"Argentine peso (1983–1985)","other":"Argentine pesos (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"Argentine peso","other":"Argentine pesos"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"one":"Austrian schilling","other":"Austrian schillings"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"Australian dollar","other":"Australian dollars"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"other":"Aruban florin"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"one":"Azerbaijani manat (1993–2006)","other":"Azerbaijani manats (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"Azerbaijani manat","other":"Azerbaijani manats"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"one":"Bosnia-Herzegovina dinar (1992–1994)","other":"Bosnia-Herzegovina dinars (1992–1994)"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"Bosnia-Herzegovina convertible mark","other":"Bosnia-Herzegovina convertible marks"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"one":"Bosnia-Herzegovina new dinar (1994–1997)","other":"Bosnia-Herzegovina new dinars (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"one":"Barbadian dollar","other":"Barbadian dollars"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"Bangladeshi taka","other":"Bangladeshi takas"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"Belgian franc (convertible)","other":"Belgian francs (convertible)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"Belgian franc","other":"Belgian francs"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"one":"Belgian franc (financial)","other":"Belgian francs (financial)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"Bulgarian hard lev","other":"Bulgarian hard leva"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"one":"Bulgarian socialist lev","other":"Bulgarian socialist leva"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"one":"Bulgarian lev","other":"Bulgarian leva"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"one":"Bulgarian lev (1879–1952)","other":"Bulgarian leva (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"one":"Bahraini dinar","other":"Bahraini dinars"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"Burundian franc","other":"Burundian francs"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"Bermudian dollar","other":"Bermudian dollars"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"one":"Brunei dollar","other":"Brunei dollars"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"Bolivian boliviano","other":"Bolivian bolivianos"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"one":"Bolivian boliviano (1863–1963)","other":"Bolivian bolivianos (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"one":"Bolivian peso","other":"Bolivian pesos"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"Bolivian mvdol","other":"Bolivian mvdols"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"Brazilian new cruzeiro (1967–1986)","other":"Brazilian new cruzeiros (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"Brazilian cruzado (1986–1989)","other":"Brazilian cruzados (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"Brazilian cruzeiro (1990–1993)","other":"Brazilian cruzeiros (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"Brazilian real","other":"Brazilian reals"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"one":"Brazilian new cruzado (1989–1990)","other":"Brazilian new cruzados (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"Brazilian cruzeiro (1993–1994)","other":"Brazilian cruzeiros (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"one":"Brazilian cruzeiro (1942–1967)","other":"Brazilian cruzeiros (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"one":"Bahamian dollar","other":"Bahamian dollars"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"Bhutanese ngultrum","other":"Bhutanese ngultrums"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"Burmese kyat","other":"Burmese kyats"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"Botswanan pula","other":"Botswanan pulas"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"one":"Belarusian new rouble (1994–1999)","other":"Belarusian new roubles (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"Belarusian rouble","other":"Belarusian roubles"},"narrow":"BYN","symbol":"BYN"}
BYR	{"displayName":{"one":"Belarusian rouble (2000–2016)","other":"Belarusian roubles (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"Belize dollar","other":"Belize dollars"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"Canadian dollar","other":"Canadian dollars"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"one":"Congolese franc","other":"Congolese francs"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"one":"WIR euro","other":"WIR euros"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"one":"Swiss franc","other":"Swiss francs"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"one":"WIR franc","other":"WIR francs"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"one":"Chilean escudo","other":"Chilean escudos"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"one":"Chilean unit of account (UF)","other":"Chilean units of account (UF)"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"Chilean peso","other":"Chilean pesos"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"Chinese yuan (offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"one":"Chinese People’s Bank dollar","other":"Chinese People’s Bank dollars"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"Chinese yuan"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"one":"Colombian peso","other":"Colombian pesos"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"one":"Colombian real value unit","other":"Colombian real value units"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"one":"Costa Rican colón","other":"Costa Rican colóns"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"Serbian dinar (2002–2006)","other":"Serbian dinars (2002–2006)"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"one":"Czechoslovak hard koruna","other":"Czechoslovak hard korunas"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"Cuban convertible peso","other":"Cuban convertible pesos"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"Cuban peso","other":"Cuban pesos"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"Cape Verdean escudo","other":"Cape Verdean escudos"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"one":"Cypriot pound","other":"Cypriot pounds"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"Czech koruna","other":"Czech korunas"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"one":"East German mark","other":"East German marks"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"one":"German mark","other":"German marks"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"Djiboutian franc","other":"Djiboutian francs"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"Danish krone","other":"Danish kroner"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"Dominican peso","other":"Dominican pesos"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"Algerian dinar","other":"Algerian dinars"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"Ecuadorian sucre","other":"Ecuadorian sucres"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"one":"Ecuadorian unit of constant value","other":"Ecuadorian units of constant value"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"Estonian kroon","other":"Estonian kroons"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"Egyptian pound","other":"Egyptian pounds"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"one":"Eritrean nakfa","other":"Eritrean nakfas"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"Spanish peseta (A account)","other":"Spanish pesetas (A account)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"Spanish peseta (convertible account)","other":"Spanish pesetas (convertible account)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"Spanish peseta","other":"Spanish pesetas"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"Ethiopian birr"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"one":"euro","other":"euros"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"one":"Finnish markka","other":"Finnish markkas"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"Fijian dollar","other":"Fijian dollars"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"one":"Falkland Islands pound","other":"Falkland Islands pounds"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"one":"French franc","other":"French francs"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"British pound","other":"British pounds"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"one":"Georgian kupon larit","other":"Georgian kupon larits"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"Georgian lari","other":"Georgian laris"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"one":"Ghanaian cedi (1979–2007)","other":"Ghanaian cedis (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"Ghanaian cedi","other":"Ghanaian cedis"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"Gibraltar pound","other":"Gibraltar pounds"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"one":"Gambian dalasi","other":"Gambian dalasis"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"Guinean franc","other":"Guinean francs"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"one":"Guinean syli","other":"Guinean sylis"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Equatorial Guinean ekwele"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"Greek drachma","other":"Greek drachmas"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"Guatemalan quetzal","other":"Guatemalan quetzals"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"one":"Portuguese Guinea escudo","other":"Portuguese Guinea escudos"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"one":"Guinea-Bissau peso","other":"Guinea-Bissau pesos"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"Guyanaese dollar","other":"Guyanaese dollars"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"Hong Kong dollar","other":"Hong Kong dollars"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"one":"Honduran lempira","other":"Honduran lempiras"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"Croatian dinar","other":"Croatian dinars"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"Croatian kuna","other":"Croatian kunas"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"Haitian gourde","other":"Haitian gourdes"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"Hungarian forint","other":"Hungarian forints"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"Indonesian rupiah","other":"Indonesian rupiahs"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"Irish pound","other":"Irish pounds"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"one":"Israeli pound","other":"Israeli pounds"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"one":"Israeli shekel (1980–1985)","other":"Israeli shekels (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"one":"Israeli new shekel","other":"Israeli new shekels"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"Indian rupee","other":"Indian rupees"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"one":"Iraqi dinar","other":"Iraqi dinars"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"Iranian rial","other":"Iranian rials"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"one":"Icelandic króna (1918–1981)","other":"Icelandic krónur (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"one":"Icelandic króna","other":"Icelandic krónur"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"Italian lira","other":"Italian liras"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"one":"Jamaican dollar","other":"Jamaican dollars"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"Jordanian dinar","other":"Jordanian dinars"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"Japanese yen"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"one":"Kenyan shilling","other":"Kenyan shillings"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"Kyrgyz som","other":"Kyrgyz soms"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"Cambodian riel","other":"Cambodian riels"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"Comorian franc","other":"Comorian francs"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"North Korean won"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"South Korean hwan (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"South Korean won (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"South Korean won"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"one":"Kuwaiti dinar","other":"Kuwaiti dinars"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"Cayman Islands dollar","other":"Cayman Islands dollars"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"Kazakhstani tenge","other":"Kazakhstani tenges"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"Laotian kip","other":"Laotian kips"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"Lebanese pound","other":"Lebanese pounds"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"Sri Lankan rupee","other":"Sri Lankan rupees"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"Liberian dollar","other":"Liberian dollars"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"Lesotho loti","other":"Lesotho maloti"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"Lithuanian litas","other":"Lithuanian litai"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"one":"Lithuanian talonas","other":"Lithuanian talonases"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"one":"Luxembourgian convertible franc","other":"Luxembourgian convertible francs"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"one":"Luxembourgian franc","other":"Luxembourgian francs"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"one":"Luxembourg financial franc","other":"Luxembourg financial francs"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"Latvian lats","other":"Latvian lati"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"one":"Latvian rouble","other":"Latvian roubles"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"Libyan dinar","other":"Libyan dinars"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"Moroccan dirham","other":"Moroccan dirhams"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"one":"Moroccan franc","other":"Moroccan francs"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"one":"Monegasque franc","other":"Monegasque francs"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Moldovan cupon"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"one":"Moldovan leu","other":"Moldovan lei"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"Malagasy ariary"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"one":"Malagasy franc","other":"Malagasy francs"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"Macedonian denar","other":"Macedonian denari"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"one":"Macedonian denar (1992–1993)","other":"Macedonian denari (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"one":"Malian franc","other":"Malian francs"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"Myanmar kyat","other":"Myanmar kyats"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"Mongolian tugrik","other":"Mongolian tugriks"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"Macanese pataca","other":"Macanese patacas"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"Mauritanian ouguiya (1973–2017)","other":"Mauritanian ouguiyas (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"Mauritanian ouguiya","other":"Mauritanian ouguiyas"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Maltese lira"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"one":"Maltese pound","other":"Maltese pounds"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"Mauritian rupee","other":"Mauritian rupees"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"one":"Maldivian rupee (1947–1981)","other":"Maldivian rupees (1947–1981)"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"Maldivian rufiyaa"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"Malawian kwacha","other":"Malawian kwachas"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"Mexican peso","other":"Mexican pesos"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"one":"Mexican silver peso (1861–1992)","other":"Mexican silver pesos (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"Mexican investment unit","other":"Mexican investment units"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"Malaysian ringgit","other":"Malaysian ringgits"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"one":"Mozambican escudo","other":"Mozambican escudos"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"one":"Mozambican metical (1980–2006)","other":"Mozambican meticals (1980–2006)"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"Mozambican metical","other":"Mozambican meticals"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"Namibian dollar","other":"Namibian dollars"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"Nigerian naira","other":"Nigerian nairas"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"Nicaraguan córdoba (1988–1991)","other":"Nicaraguan córdobas (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"Nicaraguan córdoba","other":"Nicaraguan córdobas"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"one":"Dutch guilder","other":"Dutch guilders"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"Norwegian krone","other":"Norwegian kroner"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"Nepalese rupee","other":"Nepalese rupees"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"New Zealand dollar","other":"New Zealand dollars"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"one":"Omani rial","other":"Omani rials"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"Panamanian balboa","other":"Panamanian balboas"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"one":"Peruvian inti","other":"Peruvian intis"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"Peruvian sol","other":"Peruvian soles"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"Peruvian sol (1863–1965)","other":"Peruvian soles (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"Papua New Guinean kina"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"Philippine peso","other":"Philippine pesos"},"narrow":"₱","symbol":"₱"}
PKR	{"displayName":{"one":"Pakistani rupee","other":"Pakistani rupees"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"Polish zloty","other":"Polish zlotys"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"Polish zloty (PLZ)","other":"Polish zlotys (PLZ)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"one":"Portuguese escudo","other":"Portuguese escudos"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"Paraguayan guarani","other":"Paraguayan guaranis"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"Qatari riyal","other":"Qatari riyals"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"one":"Rhodesian dollar","other":"Rhodesian dollars"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"one":"Romanian leu (1952–2006)","other":"Romanian Lei (1952–2006)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"Romanian leu","other":"Romanian lei"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"one":"Serbian dinar","other":"Serbian dinars"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"Russian rouble","other":"Russian roubles"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"Russian rouble (1991–1998)","other":"Russian roubles (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"Rwandan franc","other":"Rwandan francs"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"one":"Saudi riyal","other":"Saudi riyals"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"Solomon Islands dollar","other":"Solomon Islands dollars"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"Seychellois rupee","other":"Seychellois rupees"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"Sudanese dinar (1992–2007)","other":"Sudanese dinars (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"Sudanese pound","other":"Sudanese pounds"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"Sudanese pound (1957–1998)","other":"Sudanese pounds (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"Swedish krona","other":"Swedish kronor"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"Singapore dollar","other":"Singapore dollars"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"one":"St Helena pound","other":"St Helena pounds"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"Slovenian tolar","other":"Slovenian tolars"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"one":"Slovak koruna","other":"Slovak korunas"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"Sierra Leonean leone","other":"Sierra Leonean leones"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"Sierra Leonean leone (1964—2022)","other":"Sierra Leonean leones (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"Somali shilling","other":"Somali shillings"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"Surinamese dollar","other":"Surinamese dollars"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"one":"Surinamese guilder","other":"Surinamese guilders"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"South Sudanese pound","other":"South Sudanese pounds"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"São Tomé & Príncipe dobra (1977–2017)","other":"São Tomé & Príncipe dobras (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"São Tomé & Príncipe dobra","other":"São Tomé & Príncipe dobras"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"one":"Soviet rouble","other":"Soviet roubles"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"one":"Salvadoran colón","other":"Salvadoran colones"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"Syrian pound","other":"Syrian pounds"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"Swazi lilangeni","other":"Swazi emalangeni"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"Thai baht"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"one":"Tajikistani rouble","other":"Tajikistani roubles"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"Tajikistani somoni","other":"Tajikistani somonis"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Turkmenistani manat (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"Turkmenistani manat"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"Tunisian dinar","other":"Tunisian dinars"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"Tongan paʻanga"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"one":"Timorese escudo","other":"Timorese escudos"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"Turkish lira (1922–2005)","other":"Turkish Lira (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"Turkish lira","other":"Turkish Lira"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"Trinidad & Tobago dollar","other":"Trinidad & Tobago dollars"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"New Taiwan dollar","other":"New Taiwan dollars"},"narrow":"$","symbol":"NT$"}
TZS	{"displayName":{"one":"Tanzanian shilling","other":"Tanzanian shillings"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"Ukrainian hryvnia","other":"Ukrainian hryvnias"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"one":"Ukrainian karbovanets","other":"Ukrainian karbovantsiv"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"one":"Ugandan shilling (1966–1987)","other":"Ugandan shillings (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"Ugandan shilling","other":"Ugandan shillings"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"US dollar","other":"US dollars"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"one":"US dollar (next day)","other":"US dollars (next day)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"one":"US dollar (same day)","other":"US dollars (same day)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"Uruguayan peso (indexed units)","other":"Uruguayan pesos (indexed units)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"Uruguayan peso (1975–1993)","other":"Uruguayan pesos (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"Uruguayan peso","other":"Uruguayan pesos"},"narrow":"$","symbol":"UYU"}
UYW	{"displayName":{"one":"Uruguayan nominal wage index unit","other":"Uruguayan nominal wage index units"},"narrow":"UYW","symbol":"UYW"}
UZS	{"displayName":{"other":"Uzbekistani som"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"Venezuelan bolívar (1871–2008)","other":"Venezuelan bolívars (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VED	{"displayName":{"one":"Bolívar Soberano","other":"Bolívar Soberanos"},"narrow":"VED","symbol":"VED"}
VEF	{"displayName":{"one":"Venezuelan bolívar (2008–2018)","other":"Venezuelan bolívars (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"Venezuelan bolívar","other":"Venezuelan bolívars"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"Vietnamese dong"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"Vietnamese dong (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"Vanuatu vatu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"Samoan tala"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"one":"Central African CFA franc","other":"Central African CFA francs"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"troy ounce of silver","other":"troy ounces of silver"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"troy ounce of gold","other":"troy ounces of gold"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"one":"European composite unit","other":"European composite units"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"one":"European monetary unit","other":"European monetary units"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"one":"European unit of account (XBC)","other":"European units of account (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"one":"European unit of account (XBD)","other":"European units of account (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"East Caribbean dollar","other":"East Caribbean dollars"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"one":"Caribbean guilder","other":"Caribbean guilders"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"special drawing rights"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"one":"European currency unit","other":"European currency units"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"one":"French gold franc","other":"French gold francs"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"one":"French UIC-franc","other":"French UIC-francs"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"West African CFA franc","other":"West African CFA francs"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"troy ounce of palladium","other":"troy ounces of palladium"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"CFP franc","other":"CFP francs"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"one":"troy ounce of platinum","other":"troy ounces of platinum"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"one":"RINET Funds unit","other":"RINET Funds units"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"one":"Sucre","other":"Sucres"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"one":"Testing Currency unit","other":"Testing Currency units"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"one":"ADB unit of account","other":"ADB units of account"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"one":"(unknown unit of currency)","other":"(unknown currency)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"one":"Yemeni dinar","other":"Yemeni dinars"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"Yemeni rial","other":"Yemeni rials"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"one":"Yugoslavian hard dinar (1966–1990)","other":"Yugoslavian hard dinars (1966–1990)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"one":"Yugoslavian new dinar (1994–2002)","other":"Yugoslavian new dinars (1994–2002)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"one":"Yugoslavian convertible dinar (1990–1992)","other":"Yugoslavian convertible dinars (1990–1992)"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"one":"Yugoslavian reformed dinar (1992–1993)","other":"Yugoslavian reformed dinars (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"one":"South African rand (financial)","other":"South African rands (financial)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"South African rand"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"Zambian kwacha (1968–2012)","other":"Zambian kwachas (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"Zambian kwacha","other":"Zambian kwachas"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"one":"Zairean new zaire (1993–1998)","other":"Zairean new zaires (1993–1998)"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"one":"Zairean zaire (1971–1993)","other":"Zairean zaires (1971–1993)"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"one":"Zimbabwean dollar (1980–2008)","other":"Zimbabwean dollars (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Zimbabwean gold"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"one":"Zimbabwean dollar (2009–2024)","other":"Zimbabwean dollars (2009–2024)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"one":"Zimbabwean dollar (2008)","other":"Zimbabwean dollars (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0k"},"10000":{other:"00k"},"100000":{other:"000k"},"1000000":{other:"0m"},"10000000":{other:"00m"},"100000000":{other:"000m"},"1000000000":{other:"0bn"},"10000000000":{other:"00bn"},"100000000000":{other:"000bn"},"1000000000000":{other:"0tn"},"10000000000000":{other:"00tn"},"100000000000000":{other:"000tn"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0k"},"10000":{other:"00k"},"100000":{other:"000k"},"1000000":{other:"0m"},"10000000":{other:"00m"},"100000000":{other:"000m"},"1000000000":{other:"0bn"},"10000000000":{other:"00bn"},"100000000000":{other:"000bn"},"1000000000000":{other:"0tn"},"10000000000000":{other:"00tn"},"100000000000000":{other:"000tn"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 thousand"},"10000":{other:"00 thousand"},"100000":{other:"000 thousand"},"1000000":{other:"0 million"},"10000000":{other:"00 million"},"100000000":{other:"000 million"},"1000000000":{other:"0 billion"},"10000000000":{other:"00 billion"},"100000000000":{other:"000 billion"},"1000000000000":{other:"0 trillion"},"10000000000000":{other:"00 trillion"},"100000000000000":{other:"000 trillion"}},short:{"1000":{other:"0k"},"10000":{other:"00k"},"100000":{other:"000k"},"1000000":{other:"0m"},"10000000":{other:"00m"},"100000000":{other:"000m"},"1000000000":{other:"0bn"},"10000000000":{other:"00bn"},"100000000000":{other:"000bn"},"1000000000000":{other:"0tn"},"10000000000000":{other:"00tn"},"100000000000000":{other:"000tn"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0k"},"10000":{other:"¤00k"},"100000":{other:"¤000k"},"1000000":{other:"¤0m"},"10000000":{other:"¤00m"},"100000000":{other:"¤000m"},"1000000000":{other:"¤0bn"},"10000000000":{other:"¤00bn"},"100000000000":{other:"¤000bn"},"1000000000000":{other:"¤0tn"},"10000000000000":{other:"¤00tn"},"100000000000000":{other:"¤000tn"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0k"},"10000":{other:"¤00k"},"100000":{other:"¤000k"},"1000000":{other:"¤0m"},"10000000":{other:"¤00m"},"100000000":{other:"¤000m"},"1000000000":{other:"¤0bn"},"10000000000":{other:"¤00bn"},"100000000000":{other:"¤000bn"},"1000000000000":{other:"¤0tn"},"10000000000000":{other:"¤00tn"},"100000000000000":{other:"¤000tn"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} per {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre","other":"{0} acres"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"other":"{0}bit"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"one":"{0} byte","other":"{0} bytes"},"narrow":{"other":"{0}B"},"perUnit":{},"short":{"other":"{0} byte"}}
celsius	{"long":{"one":"{0} degree Celsius","other":"{0} degrees Celsius"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"one":"{0} centimetre","other":"{0} centimetres"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0} per centimetre","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} day","other":"{0} days"},"narrow":{"other":"{0}d"},"perUnit":{"long":"{0} per day","narrow":"{0}/d","short":"{0}/d"},"short":{"one":"{0} day","other":"{0} days"}}
degree	{"long":{"one":"{0} degree","other":"{0} degrees"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0} deg"}}
fahrenheit	{"long":{"one":"{0} degree Fahrenheit","other":"{0} degrees Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"one":"{0} US fluid ounce","other":"{0} US fluid ounces"},"narrow":{"other":"{0}US fl oz"},"perUnit":{},"short":{"other":"{0} US fl oz"}}
foot	{"long":{"one":"{0} foot","other":"{0} feet"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0} per foot","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} US gallon","other":"{0} US gallons"},"narrow":{"other":"{0}USgal"},"perUnit":{"long":"{0} per US gallon","narrow":"{0}/USgal","short":"{0}/US gal"},"short":{"other":"{0} US gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"one":"{0} gigabyte","other":"{0} gigabytes"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"one":"{0} gram","other":"{0} grams"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} per gram","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} hectare","other":"{0} hectares"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} hour","other":"{0} hours"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} per hour","narrow":"{0}/h","short":"{0}/h"},"short":{"one":"{0} hr","other":"{0} hrs"}}
inch	{"long":{"one":"{0} inch","other":"{0} inches"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} per inch","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"one":"{0} kilobyte","other":"{0} kilobytes"},"narrow":{"other":"{0}kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"one":"{0} kilogram","other":"{0} kilograms"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} per kilogram","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} kilometre","other":"{0} kilometres"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0} per kilometre","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} kilometre per hour","other":"{0} kilometres per hour"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} litre","other":"{0} litres"},"narrow":{"other":"{0}l"},"perUnit":{"long":"{0} per litre","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"one":"{0} litre per kilometre","other":"{0} litres per kilometre"},"narrow":{"other":"{0}l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} megabit","other":"{0} megabits"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"one":"{0} megabyte","other":"{0} megabytes"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"one":"{0} metre","other":"{0} metres"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per metre","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} metre per second","other":"{0} metres per second"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microsecond","other":"{0} microseconds"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} mile","other":"{0} miles"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} mile per US gallon","other":"{0} miles per US gallon"},"narrow":{"other":"{0}mpgUS"},"perUnit":{},"short":{"other":"{0} mpg US"}}
mile-per-hour	{"long":{"one":"{0} mile per hour","other":"{0} miles per hour"},"narrow":{"other":"{0}mph"},"perUnit":{},"short":{"other":"{0} mph"}}
mile-scandinavian	{"long":{"one":"{0} Scandinavian mile","other":"{0} Scandinavian miles"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"one":"{0} millilitre","other":"{0} millilitres"},"narrow":{"other":"{0}ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"one":"{0} millimetre","other":"{0} millimetres"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} millisecond","other":"{0} milliseconds"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minute","other":"{0} minutes"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per minute","narrow":"{0}/min","short":"{0}/min"},"short":{"one":"{0} min","other":"{0} mins"}}
month	{"long":{"one":"{0} month","other":"{0} months"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per month","narrow":"{0}/m","short":"{0}/m"},"short":{"one":"{0} mth","other":"{0} mths"}}
nanosecond	{"long":{"one":"{0} nanosecond","other":"{0} nanoseconds"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} ounce","other":"{0} ounces"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0} per ounce","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} per cent"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"one":"{0} petabyte","other":"{0} petabytes"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"one":"{0} pound","other":"{0} pounds"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"{0} per pound","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} second","other":"{0} seconds"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0} per second","narrow":"{0}/s","short":"{0}/s"},"short":{"one":"{0} sec","other":"{0} secs"}}
stone	{"long":{"other":"{0} stone"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} terabit","other":"{0} terabits"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"one":"{0} terabyte","other":"{0} terabytes"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} week","other":"{0} weeks"},"narrow":{"other":"{0}w"},"perUnit":{"long":"{0} per week","narrow":"{0}/w","short":"{0}/w"},"short":{"one":"{0} wk","other":"{0} wks"}}
yard	{"long":{"one":"{0} yard","other":"{0} yards"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} year","other":"{0} years"},"narrow":{"other":"{0}y"},"perUnit":{"long":"{0} per year","narrow":"{0}/y","short":"{0}/y"},"short":{"one":"{0} yr","other":"{0} yrs"}}
`}}},locale:"en-GB"},{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"Andorranische Pesete","other":"Andorranische Peseten"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"VAE-Dirham"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"Afghanische Afghani (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"Afghanischer Afghani","other":"Afghanische Afghani"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"one":"Albanischer Lek (1946–1965)","other":"Albanische Lek (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"one":"Albanischer Lek","other":"Albanische Lek"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"Armenischer Dram","other":"Armenische Dram"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"Niederländische-Antillen-Gulden"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"Angolanischer Kwanza","other":"Angolanische Kwanza"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"one":"Angolanischer Kwanza (1977–1990)","other":"Angolanische Kwanza (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"one":"Angolanischer Neuer Kwanza (1990–2000)","other":"Angolanische Neue Kwanza (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"one":"Angolanischer Kwanza Reajustado (1995–1999)","other":"Angolanische Kwanza Reajustado (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"Argentinischer Austral","other":"Argentinische Austral"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"one":"Argentinischer Peso Ley (1970–1983)","other":"Argentinische Pesos Ley (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"one":"Argentinischer Peso (1881–1970)","other":"Argentinische Pesos (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"one":"Argentinischer Peso (1983–1985)","other":"Argentinische Peso (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"Argentinischer Peso","other":"Argentinische Pesos"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"one":"Österreichischer Schilling","other":"Österreichische Schilling"},"narrow":"öS","symbol":"öS"}
AUD	{"displayName":{"one":"Australischer Dollar","other":"Australische Dollar"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"other":"Aruba-Florin"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"Aserbaidschan-Manat (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"Aserbaidschan-Manat"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"Bosnien und Herzegowina Dinar (1992–1994)"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"Konvertible Mark Bosnien und Herzegowina"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"one":"Bosnien und Herzegowina Neuer Dinar (1994–1997)","other":"Bosnien und Herzegowina Neue Dinar (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"Barbados-Dollar"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"Bangladesch-Taka"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"Belgischer Franc (konvertibel)","other":"Belgische Franc (konvertibel)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"Belgischer Franc","other":"Belgische Franc"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"one":"Belgischer Finanz-Franc","other":"Belgische Finanz-Franc"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"Bulgarische Lew (1962–1999)"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"one":"Bulgarischer Lew (1952–1962)","other":"Bulgarische Lew (1952–1962)"},"narrow":"BGK","symbol":"BGK"}
BGN	{"displayName":{"one":"Bulgarischer Lew","other":"Bulgarische Lew"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"one":"Bulgarischer Lew (1879–1952)","other":"Bulgarische Lew (1879–1952)"},"narrow":"BGJ","symbol":"BGJ"}
BHD	{"displayName":{"other":"Bahrain-Dinar"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"Burundi-Franc","other":"Burundi-Francs"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"Bermuda-Dollar"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"Brunei-Dollar"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"Bolivianischer Boliviano","other":"Bolivianische Bolivianos"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"one":"Bolivianischer Boliviano (1863–1963)","other":"Bolivianische Bolivianos (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"one":"Bolivianischer Peso","other":"Bolivianische Peso"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"Boliviansiche Mvdol","other":"Bolivianische Mvdol"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"Brasilianischer Cruzeiro Novo (1967–1986)","other":"Brasilianische Cruzeiro Novo (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"Brasilianischer Cruzado (1986–1989)","other":"Brasilianische Cruzado (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"Brasilianischer Cruzeiro (1990–1993)","other":"Brasilianische Cruzeiro (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"Brasilianischer Real","other":"Brasilianische Real"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"one":"Brasilianischer Cruzado Novo (1989–1990)","other":"Brasilianische Cruzado Novo (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"Brasilianischer Cruzeiro (1993–1994)","other":"Brasilianische Cruzeiro (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"Brasilianischer Cruzeiro (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"Bahamas-Dollar"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"Bhutan-Ngultrum"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"Birmanischer Kyat","other":"Birmanische Kyat"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"Botswanischer Pula","other":"Botswanische Pula"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"Belarus-Rubel (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"Weißrussischer Rubel","other":"Weißrussische Rubel"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"one":"Weißrussischer Rubel (2000–2016)","other":"Weißrussische Rubel (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"Belize-Dollar"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"Kanadischer Dollar","other":"Kanadische Dollar"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"one":"Kongo-Franc","other":"Kongo-Francs"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"WIR-Euro"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"Schweizer Franken"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"WIR Franken"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"one":"Chilenischer Escudo","other":"Chilenische Escudo"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"Chilenische Unidades de Fomento"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"Chilenischer Peso","other":"Chilenische Pesos"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"Renminbi-Yuan (Offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"other":"Dollar der Chinesischen Volksbank"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"one":"Chinesischer Yuan","other":"Renminbi Yuan"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"one":"Kolumbianischer Peso","other":"Kolumbianische Pesos"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"one":"Kolumbianische Unidad de valor real","other":"Kolumbianische Unidades de valor real"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"Costa-Rica-Colón"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"Serbischer Dinar (2002–2006)","other":"Serbische Dinar (2002–2006)"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"Tschechoslowakische Kronen"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"Kubanischer Peso (konvertibel)","other":"Kubanische Pesos (konvertibel)"},"narrow":"Cub$","symbol":"CUC"}
CUP	{"displayName":{"one":"Kubanischer Peso","other":"Kubanische Pesos"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"Cabo-Verde-Escudo","other":"Cabo-Verde-Escudos"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"Zypern Pfund"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"Tschechische Krone","other":"Tschechische Kronen"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"Mark der DDR"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"Deutsche Mark"},"narrow":"DM","symbol":"DM"}
DJF	{"displayName":{"other":"Dschibuti-Franc"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"Dänische Krone","other":"Dänische Kronen"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"Dominikanischer Peso","other":"Dominikanische Pesos"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"Algerischer Dinar","other":"Algerische Dinar"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"Ecuadorianischer Sucre","other":"Ecuadorianische Sucre"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"Verrechnungseinheiten für Ecuador"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"Estnische Krone","other":"Estnische Kronen"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"Ägyptisches Pfund","other":"Ägyptische Pfund"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"one":"Eritreischer Nakfa","other":"Eritreische Nakfa"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"Spanische Peseta (A–Konten)","other":"Spanische Peseten (A–Konten)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"Spanische Peseta (konvertibel)","other":"Spanische Peseten (konvertibel)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"Spanische Peseta","other":"Spanische Peseten"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"one":"Äthiopischer Birr","other":"Äthiopische Birr"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"Euro"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"Finnische Mark"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"Fidschi-Dollar"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"Falkland-Pfund"},"narrow":"Fl£","symbol":"FKP"}
FRF	{"displayName":{"one":"Französischer Franc","other":"Französische Franc"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"Britisches Pfund","other":"Britische Pfund"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"one":"Georgischer Kupon Larit","other":"Georgische Kupon Larit"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"Georgischer Lari","other":"Georgische Lari"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"one":"Ghanaischer Cedi (1979–2007)","other":"Ghanaische Cedi (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"Ghanaischer Cedi","other":"Ghanaische Cedi"},"narrow":"₵","symbol":"GHS"}
GIP	{"displayName":{"other":"Gibraltar-Pfund"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"Gambia-Dalasi"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"Guinea-Franc"},"narrow":"F.G.","symbol":"GNF"}
GNS	{"displayName":{"one":"Guineischer Syli","other":"Guineische Syli"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Äquatorialguinea-Ekwele"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"Griechische Drachme","other":"Griechische Drachmen"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"Guatemaltekischer Quetzal","other":"Guatemaltekische Quetzales"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"Portugiesisch Guinea Escudo"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"one":"Guinea-Bissau Peso","other":"Guinea-Bissau Pesos"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"Guyana-Dollar"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"Hongkong-Dollar"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"Honduras-Lempira"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"Kroatischer Dinar","other":"Kroatische Dinar"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"Kroatischer Kuna","other":"Kroatische Kuna"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"Haitianische Gourde","other":"Haitianische Gourdes"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"Ungarischer Forint","other":"Ungarische Forint"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"Indonesische Rupiah"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"Irisches Pfund","other":"Irische Pfund"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"one":"Israelisches Pfund","other":"Israelische Pfund"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"one":"Israelischer Schekel (1980–1985)","other":"Israelische Schekel (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"one":"Israelischer Neuer Schekel","other":"Israelische Neue Schekel"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"Indische Rupie","other":"Indische Rupien"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"one":"Irakischer Dinar","other":"Irakische Dinar"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"Iranischer Rial","other":"Iranische Rial"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"one":"Isländische Krone (1918–1981)","other":"Isländische Kronen (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"one":"Isländische Krone","other":"Isländische Kronen"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"Italienische Lira","other":"Italienische Lire"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"Jamaika-Dollar"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"Jordanischer Dinar","other":"Jordanische Dinar"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"one":"Japanischer Yen","other":"Japanische Yen"},"narrow":"¥","symbol":"¥"}
KES	{"displayName":{"other":"Kenia-Schilling"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"Kirgisischer Som","other":"Kirgisische Som"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"Kambodschanischer Riel","other":"Kambodschanische Riel"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"Komoren-Franc","other":"Komoren-Francs"},"narrow":"FC","symbol":"KMF"}
KPW	{"displayName":{"one":"Nordkoreanischer Won","other":"Nordkoreanische Won"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"Südkoreanischer Hwan (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"Südkoreanischer Won (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"one":"Südkoreanischer Won","other":"Südkoreanische Won"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"Kuwait-Dinar"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"Kaiman-Dollar"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"Kasachischer Tenge","other":"Kasachische Tenge"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"Laotischer Kip","other":"Laotische Kip"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"Libanesisches Pfund","other":"Libanesische Pfund"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"Sri-Lanka-Rupie","other":"Sri-Lanka-Rupien"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"Liberianischer Dollar","other":"Liberianische Dollar"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"Loti"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"Litauischer Litas","other":"Litauische Litas"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"Litauische Talonas"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"Luxemburgische Franc (konvertibel)"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"Luxemburgische Franc"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"Luxemburgische Finanz-Franc"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"Lettischer Lats","other":"Lettische Lats"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"Lettische Rubel"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"Libyscher Dinar","other":"Libysche Dinar"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"Marokkanischer Dirham","other":"Marokkanische Dirham"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"Marokkanische Franc"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"one":"Monegassischer Franc","other":"Monegassische Franc"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Moldau-Cupon"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"Moldau-Leu"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"Madagaskar-Ariary"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"Madagaskar-Franc"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"Mazedonischer Denar","other":"Mazedonische Denari"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"one":"Mazedonischer Denar (1992–1993)","other":"Mazedonische Denar (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"Malische Franc"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"Myanmarischer Kyat","other":"Myanmarische Kyat"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"Mongolischer Tögrög","other":"Mongolische Tögrög"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"Macao-Pataca"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"Mauretanischer Ouguiya (1973–2017)","other":"Mauretanische Ouguiya (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"Mauretanischer Ouguiya","other":"Mauretanische Ouguiya"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Maltesische Lira"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"Maltesische Pfund"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"Mauritius-Rupie","other":"Mauritius-Rupien"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"one":"Malediven-Rupie (alt)","other":"Malediven-Rupien (alt)"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"Malediven-Rufiyaa"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"Malawi-Kwacha"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"Mexikanischer Peso","other":"Mexikanische Pesos"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"one":"Mexikanische Silber-Peso (1861–1992)","other":"Mexikanische Silber-Pesos (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"Mexicanischer Unidad de Inversion (UDI)","other":"Mexikanische Unidad de Inversion (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"Malaysischer Ringgit","other":"Malaysische Ringgit"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"Mozambikanische Escudo"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"one":"Mosambikanischer Metical (1980–2006)","other":"Mosambikanische Meticais (1980–2006)"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"Mosambikanischer Metical","other":"Mosambikanische Meticais"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"Namibia-Dollar"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"Nigerianischer Naira","other":"Nigerianische Naira"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"Nicaraguanischer Córdoba (1988–1991)","other":"Nicaraguanische Córdoba (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"Nicaragua-Córdoba","other":"Nicaragua-Córdobas"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"one":"Niederländischer Gulden","other":"Niederländische Gulden"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"Norwegische Krone","other":"Norwegische Kronen"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"Nepalesische Rupie","other":"Nepalesische Rupien"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"Neuseeland-Dollar"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"one":"Omanischer Rial","other":"Omanische Rials"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"Panamaischer Balboa","other":"Panamaische Balboas"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"Peruanische Inti"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"Peruanischer Sol","other":"Peruanische Sol"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"Peruanischer Sol (1863–1965)","other":"Peruanische Sol (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"Papua-neuguineischer Kina"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"Philippinischer Peso","other":"Philippinische Pesos"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"one":"Pakistanische Rupie","other":"Pakistanische Rupien"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"Polnischer Złoty","other":"Polnische Złoty"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"Polnischer Zloty (1950–1995)","other":"Polnische Zloty (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"Portugiesische Escudo"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"Paraguayischer Guaraní","other":"Paraguayische Guaraníes"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"Katar-Riyal"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"Rhodesische Dollar"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"one":"Rumänischer Leu (1952–2006)","other":"Rumänische Leu (1952–2006)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"Rumänischer Leu","other":"Rumänische Leu"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"one":"Serbischer Dinar","other":"Serbische Dinaren"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"Russischer Rubel","other":"Russische Rubel"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"Russischer Rubel (1991–1998)","other":"Russische Rubel (1991–1998)"},"narrow":"р.","symbol":"RUR"}
RWF	{"displayName":{"one":"Ruanda-Franc","other":"Ruanda-Francs"},"narrow":"F.Rw","symbol":"RWF"}
SAR	{"displayName":{"other":"Saudi-Rial"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"Salomonen-Dollar"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"Seychellen-Rupie","other":"Seychellen-Rupien"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"Sudanesischer Dinar (1992–2007)","other":"Sudanesische Dinar (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"Sudanesisches Pfund","other":"Sudanesische Pfund"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"Sudanesisches Pfund (1957–1998)","other":"Sudanesische Pfund (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"Schwedische Krone","other":"Schwedische Kronen"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"Singapur-Dollar"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"St.-Helena-Pfund"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"Slowenischer Tolar","other":"Slowenische Tolar"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"Slowakische Kronen"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"Sierra-leonischer Leone","other":"Sierra-leonische Leones"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"Sierra-leonischer Leone (1964–2022)","other":"Sierra-leonische Leones (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"Somalia-Schilling"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"Suriname-Dollar"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"Suriname-Gulden"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"Südsudanesisches Pfund","other":"Südsudanesische Pfund"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"São-toméischer Dobra (1977–2017)","other":"São-toméische Dobra (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"São-toméischer Dobra","other":"São-toméische Dobras"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"Sowjetische Rubel"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"El Salvador-Colon"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"Syrisches Pfund","other":"Syrische Pfund"},"narrow":"SYP","symbol":"SYP"}
SZL	{"displayName":{"one":"Swasiländischer Lilangeni","other":"Swasiländische Emalangeni"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"one":"Thailändischer Baht","other":"Thailändische Baht"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"Tadschikistan-Rubel"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"Tadschikistan-Somoni"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Turkmenistan-Manat (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"Turkmenistan-Manat"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"Tunesischer Dinar","other":"Tunesische Dinar"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"one":"Tongaischer Paʻanga","other":"Tongaische Paʻanga"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"Timor-Escudo"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"Türkische Lira (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"Türkische Lira"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"Trinidad-und-Tobago-Dollar"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"Neuer Taiwan-Dollar","other":"Neue Taiwan-Dollar"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"Tansania-Schilling"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"Ukrainische Hrywnja","other":"Ukrainische Hrywen"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"Ukrainische Karbovanetz"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"Uganda-Schilling (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"Uganda-Schilling"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"US-Dollar"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"other":"US-Dollar (Nächster Tag)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"US-Dollar (Gleicher Tag)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"Uruguayischer Peso (Indexierte Rechnungseinheiten)","other":"Uruguayische Pesos (Indexierte Rechnungseinheiten)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"Uruguayischer Peso (1975–1993)","other":"Uruguayische Pesos (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"Uruguayischer Peso","other":"Uruguayische Pesos"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"other":"Usbekistan-Sum"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"Venezolanischer Bolívar (1871–2008)","other":"Venezolanische Bolívares (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"one":"Venezolanischer Bolívar (2008–2018)","other":"Venezolanische Bolívares (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"Venezolanischer Bolívar","other":"Venezolanische Bolívares"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"one":"Vietnamesischer Dong","other":"Vietnamesische Dong"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"one":"Vietnamesischer Dong(1978–1985)","other":"Vietnamesische Dong(1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"Vanuatu-Vatu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"one":"Samoanischer Tala","other":"Samoanische Tala"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"CFA-Franc (BEAC)"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"Unze Silber","other":"Unzen Silber"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"Unze Gold","other":"Unzen Gold"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"Europäische Rechnungseinheiten"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"Europäische Währungseinheiten (XBB)"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"Europäische Rechnungseinheiten (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"Europäische Rechnungseinheiten (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"Ostkaribischer Dollar","other":"Ostkaribische Dollar"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"one":"Karibischer Gulden","other":"Karibische Gulden"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"Sonderziehungsrechte"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"Europäische Währungseinheiten (XEU)"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"Französische Gold-Franc"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"Französische UIC-Franc"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"CFA-Franc (BCEAO)","other":"CFA-Francs (BCEAO)"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"Unze Palladium","other":"Unzen Palladium"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"CFP-Franc"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"one":"Unze Platin","other":"Unzen Platin"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET Funds"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"other":"SUCRE"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"other":"Testwährung"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"one":"Rechnungseinheit der AfEB","other":"Rechnungseinheiten der AfEB"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"other":"(unbekannte Währung)"},"narrow":"XXX","symbol":"XXX"}
YDD	{"displayName":{"other":"Jemen-Dinar"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"Jemen-Rial"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"one":"Jugoslawischer Dinar (1966–1990)","other":"Jugoslawische Dinar (1966–1990)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"one":"Jugoslawischer Neuer Dinar (1994–2002)","other":"Jugoslawische Neue Dinar (1994–2002)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"Jugoslawische Dinar (konvertibel)"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"one":"Jugoslawischer reformierter Dinar (1992–1993)","other":"Jugoslawische reformierte Dinar (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"other":"Südafrikanischer Rand (Finanz)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"one":"Südafrikanischer Rand","other":"Südafrikanische Rand"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"Kwacha (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"Kwacha"},"narrow":"K","symbol":"ZMW"}
ZRN	{"displayName":{"one":"Zaire-Neuer Zaïre (1993–1998)","other":"Zaire-Neue Zaïre (1993–1998)"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"Zaire-Zaïre (1971–1993)"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"Simbabwe-Dollar (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Simbabwe-Gold"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"Simbabwe-Dollar (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"Simbabwe-Dollar (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"≈",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"·",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 Tausend"},"10000":{other:"00 Tausend"},"100000":{other:"000 Tausend"},"1000000":{one:"0 Million",other:"0 Millionen"},"10000000":{other:"00 Millionen"},"100000000":{other:"000 Millionen"},"1000000000":{one:"0 Milliarde",other:"0 Milliarden"},"10000000000":{other:"00 Milliarden"},"100000000000":{other:"000 Milliarden"},"1000000000000":{one:"0 Billion",other:"0 Billionen"},"10000000000000":{other:"00 Billionen"},"100000000000000":{other:"000 Billionen"}},short:{"1000":{other:"0"},"10000":{other:"0"},"100000":{other:"0"},"1000000":{other:"0 Mio'.'"},"10000000":{other:"00 Mio'.'"},"100000000":{other:"000 Mio'.'"},"1000000000":{other:"0 Mrd'.'"},"10000000000":{other:"00 Mrd'.'"},"100000000000":{other:"000 Mrd'.'"},"1000000000000":{other:"0 Bio'.'"},"10000000000000":{other:"00 Bio'.'"},"100000000000000":{other:"000 Bio'.'"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 Tausend"},"10000":{other:"00 Tausend"},"100000":{other:"000 Tausend"},"1000000":{one:"0 Million",other:"0 Millionen"},"10000000":{other:"00 Millionen"},"100000000":{other:"000 Millionen"},"1000000000":{one:"0 Milliarde",other:"0 Milliarden"},"10000000000":{other:"00 Milliarden"},"100000000000":{other:"000 Milliarden"},"1000000000000":{one:"0 Billion",other:"0 Billionen"},"10000000000000":{other:"00 Billionen"},"100000000000000":{other:"000 Billionen"}},short:{"1000":{other:"0"},"10000":{other:"0"},"100000":{other:"0"},"1000000":{other:"0 Mio'.'"},"10000000":{other:"00 Mio'.'"},"100000000":{other:"000 Mio'.'"},"1000000000":{other:"0 Mrd'.'"},"10000000000":{other:"00 Mrd'.'"},"100000000000":{other:"000 Mrd'.'"},"1000000000000":{other:"0 Bio'.'"},"10000000000000":{other:"00 Bio'.'"},"100000000000000":{other:"000 Bio'.'"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 Tausend"},"10000":{other:"00 Tausend"},"100000":{other:"000 Tausend"},"1000000":{one:"0 Million",other:"0 Millionen"},"10000000":{other:"00 Millionen"},"100000000":{other:"000 Millionen"},"1000000000":{one:"0 Milliarde",other:"0 Milliarden"},"10000000000":{other:"00 Milliarden"},"100000000000":{other:"000 Milliarden"},"1000000000000":{one:"0 Billion",other:"0 Billionen"},"10000000000000":{other:"00 Billionen"},"100000000000000":{other:"000 Billionen"}},short:{"1000":{other:"0"},"10000":{other:"0"},"100000":{other:"0"},"1000000":{other:"0 Mio'.'"},"10000000":{other:"00 Mio'.'"},"100000000":{other:"000 Mio'.'"},"1000000000":{other:"0 Mrd'.'"},"10000000000":{other:"00 Mrd'.'"},"100000000000":{other:"000 Mrd'.'"},"1000000000000":{other:"0 Bio'.'"},"10000000000000":{other:"00 Bio'.'"},"100000000000000":{other:"000 Bio'.'"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0 %",latn:"#,##0 %"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0"},"10000":{other:"0"},"100000":{other:"0"},"1000000":{other:"0 Mio'.' ¤"},"10000000":{other:"00 Mio'.' ¤"},"100000000":{other:"000 Mio'.' ¤"},"1000000000":{other:"0 Mrd'.' ¤"},"10000000000":{other:"00 Mrd'.' ¤"},"100000000000":{other:"000 Mrd'.' ¤"},"1000000000000":{other:"0 Bio'.' ¤"},"10000000000000":{other:"00 Bio'.' ¤"},"100000000000000":{other:"000 Bio'.' ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0"},"10000":{other:"0"},"100000":{other:"0"},"1000000":{other:"0 Mio'.' ¤"},"10000000":{other:"00 Mio'.' ¤"},"100000000":{other:"000 Mio'.' ¤"},"1000000000":{other:"0 Mrd'.' ¤"},"10000000000":{other:"00 Mrd'.' ¤"},"100000000000":{other:"000 Mrd'.' ¤"},"1000000000000":{other:"0 Bio'.' ¤"},"10000000000000":{other:"00 Bio'.' ¤"},"100000000000000":{other:"000 Bio'.' ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} pro {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} Acre","other":"{0} Acres"},"narrow":{"other":"{0} ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} Bit","other":"{0} Bit"},"narrow":{"other":"{0} b"},"perUnit":{},"short":{"one":"{0} Bit","other":"{0} Bit"}}
byte	{"long":{"one":"{0} Byte","other":"{0} Byte"},"narrow":{"other":"{0} B"},"perUnit":{},"short":{"one":"{0} Byte","other":"{0} Byte"}}
celsius	{"long":{"other":"{0} Grad Celsius"},"narrow":{"other":"{0} °C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"other":"{0} Zentimeter"},"narrow":{"other":"{0} cm"},"perUnit":{"long":"{0} pro Zentimeter","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} Tag","other":"{0} Tage"},"narrow":{"other":"{0} T"},"perUnit":{"long":"{0} pro Tag","narrow":"{0}/T","short":"{0}/T"},"short":{"other":"{0} Tg."}}
degree	{"long":{"other":"{0} Grad"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"other":"{0} Grad Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"one":"{0} Flüssigunze","other":"{0} Flüssigunzen"},"narrow":{"one":"{0} fl.oz.","other":"{0} fl oz"},"perUnit":{},"short":{"one":"{0} fl.oz.","other":"{0} fl oz"}}
foot	{"long":{"other":"{0} Fuß"},"narrow":{"other":"{0} ft"},"perUnit":{"long":"{0} pro Fuß","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} Gallone","other":"{0} Gallonen"},"narrow":{"other":"{0} gal"},"perUnit":{"long":"{0} pro Gallone","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} Gigabit","other":"{0} Gigabit"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"one":"{0} Gigabyte","other":"{0} Gigabyte"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0} Gramm"},"narrow":{"other":"{0} g"},"perUnit":{"long":"{0} pro Gramm","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"other":"{0} Hektar"},"narrow":{"other":"{0} ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} Stunde","other":"{0} Stunden"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} pro Stunde","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} Std."}}
inch	{"long":{"other":"{0} Zoll"},"narrow":{"one":"{0} in","other":"{0} in"},"perUnit":{"long":"{0} pro Zoll","narrow":"{0}/in","short":"{0}/in"},"short":{"one":"{0} in","other":"{0} in"}}
kilobit	{"long":{"one":"{0} Kilobit","other":"{0} Kilobit"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"one":"{0} Kilobyte","other":"{0} Kilobyte"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"other":"{0} Kilogramm"},"narrow":{"other":"{0} kg"},"perUnit":{"long":"{0} pro Kilogramm","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"other":"{0} Kilometer"},"narrow":{"other":"{0} km"},"perUnit":{"long":"{0} pro Kilometer","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"other":"{0} Kilometer pro Stunde"},"narrow":{"other":"{0} km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"other":"{0} Liter"},"narrow":{"other":"{0} l"},"perUnit":{"long":"{0} pro Liter","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"other":"{0} Liter pro Kilometer"},"narrow":{"other":"{0}l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} Megabit","other":"{0} Megabit"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"one":"{0} Megabyte","other":"{0} Megabyte"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0} Meter"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} pro Meter","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"other":"{0} Meter pro Sekunde"},"narrow":{"other":"{0} m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} Mikrosekunde","other":"{0} Mikrosekunden"},"narrow":{"one":"{0}μs","other":"{0} μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} Meile","other":"{0} Meilen"},"narrow":{"other":"{0} mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} Meile pro Gallone","other":"{0} Meilen pro Gallone"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"one":"{0} Meile pro Stunde","other":"{0} Meilen pro Stunde"},"narrow":{"other":"{0} mi/h"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"one":"{0} skandinavische Meile","other":"{0} skandinavische Meilen"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"other":"{0} Milliliter"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"other":"{0} Millimeter"},"narrow":{"other":"{0} mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} Millisekunde","other":"{0} Millisekunden"},"narrow":{"one":"{0}ms","other":"{0} ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} Minute","other":"{0} Minuten"},"narrow":{"other":"{0} Min."},"perUnit":{"long":"{0} pro Minute","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} Min."}}
month	{"long":{"one":"{0} Monat","other":"{0} Monate"},"narrow":{"other":"{0} M"},"perUnit":{"long":"{0} pro Monat","narrow":"{0}/M","short":"{0}/M"},"short":{"other":"{0} Mon."}}
nanosecond	{"long":{"one":"{0} Nanosekunde","other":"{0} Nanosekunden"},"narrow":{"other":"{0} ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} Unze","other":"{0} Unzen"},"narrow":{"other":"{0} oz"},"perUnit":{"long":"{0} pro Unze","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} Prozent"},"narrow":{"other":"{0} %"},"perUnit":{},"short":{"other":"{0} %"}}
petabyte	{"long":{"other":"{0} Petabyte"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0} Pfund"},"narrow":{"other":"{0} lb"},"perUnit":{"long":"{0} pro Pfund","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} Sekunde","other":"{0} Sekunden"},"narrow":{"other":"{0} Sek."},"perUnit":{"long":"{0} pro Sekunde","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} Sek."}}
stone	{"long":{"one":"{0} Stone","other":"{0} Stones"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} Terabit","other":"{0} Terabit"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"one":"{0} Terabyte","other":"{0} Terabyte"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} Woche","other":"{0} Wochen"},"narrow":{"other":"{0} W"},"perUnit":{"long":"{0} pro Woche","narrow":"{0}/W","short":"{0}/W"},"short":{"other":"{0} Wo."}}
yard	{"long":{"one":"{0} Yard","other":"{0} Yards"},"narrow":{"other":"{0} yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} Jahr","other":"{0} Jahre"},"narrow":{"other":"{0} J"},"perUnit":{"long":"{0} pro Jahr","narrow":"{0}/J","short":"{0}/J"},"short":{"other":"{0} J"}}
`}}},locale:"de"},{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"peseta andorrane","other":"pesetas andorranes"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"one":"dirham des Émirats arabes unis","other":"dirhams des Émirats arabes unis"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"one":"afghani (1927–2002)","other":"afghanis (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"afghani afghan","other":"afghanis afghan"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"one":"lek albanais (1947–1961)","other":"leks albanais (1947–1961)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"one":"lek albanais","other":"leks albanais"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"dram arménien","other":"drams arméniens"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"florin antillais","other":"florins antillais"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"kwanza angolais","other":"kwanzas angolais"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"one":"kwanza angolais (1977–1990)","other":"kwanzas angolais (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"one":"nouveau kwanza angolais (1990–2000)","other":"nouveaux kwanzas angolais (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"one":"kwanza angolais réajusté (1995–1999)","other":"kwanzas angolais réajustés (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"austral argentin","other":"australs argentins"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"one":"peso argentin (1983–1985)","other":"pesos argentins (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"peso argentin","other":"pesos argentins"},"narrow":"$","symbol":"$AR"}
ATS	{"displayName":{"one":"schilling autrichien","other":"schillings autrichiens"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"dollar australien","other":"dollars australiens"},"narrow":"$","symbol":"$AU"}
AWG	{"displayName":{"one":"florin arubais","other":"florins arubais"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"one":"manat azéri (1993–2006)","other":"manats azéris (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"manat azéri","other":"manats azéris"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"one":"dinar bosniaque","other":"dinars bosniaques"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"mark convertible bosniaque","other":"marks convertibles bosniaques"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"one":"dollar barbadien","other":"dollars barbadiens"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"taka bangladeshi","other":"takas bangladeshis"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"franc belge (convertible)","other":"francs belges (convertibles)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"franc belge","other":"francs belges"},"narrow":"FB","symbol":"FB"}
BEL	{"displayName":{"one":"franc belge (financier)","other":"francs belges (financiers)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"lev bulgare (1962–1999)","other":"levs bulgares (1962–1999)"},"narrow":"BGL","symbol":"BGL"}
BGN	{"displayName":{"one":"lev bulgare","other":"levs bulgares"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"one":"dinar bahreïni","other":"dinars bahreïnis"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"franc burundais","other":"francs burundais"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"dollar bermudien","other":"dollars bermudiens"},"narrow":"$","symbol":"$BM"}
BND	{"displayName":{"one":"dollar brunéien","other":"dollars brunéiens"},"narrow":"$","symbol":"$BN"}
BOB	{"displayName":{"one":"boliviano bolivien","other":"bolivianos boliviens"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"one":"peso bolivien","other":"pesos boliviens"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"mvdol bolivien","other":"mvdols boliviens"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"nouveau cruzeiro brésilien (1967–1986)","other":"nouveaux cruzeiros brésiliens (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"cruzado brésilien (1986–1989)","other":"cruzados brésiliens (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"cruzeiro brésilien (1990–1993)","other":"cruzeiros brésiliens (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"réal brésilien","other":"réals brésiliens"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"one":"nouveau cruzado brésilien (1989–1990)","other":"nouveaux cruzados brésiliens (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"cruzeiro réal brésilien (1993–1994)","other":"cruzeiros réals brésiliens (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BSD	{"displayName":{"one":"dollar bahaméen","other":"dollars bahaméens"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"ngultrum bouthanais","other":"ngultrums bouthanais"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"kyat birman","other":"kyats birmans"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"pula botswanais","other":"pulas botswanais"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"one":"nouveau rouble biélorusse (1994–1999)","other":"nouveaux roubles biélorusses (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"rouble biélorusse","other":"roubles biélorusses"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"one":"rouble biélorusse (2000–2016)","other":"roubles biélorusses (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"dollar bélizéen","other":"dollars bélizéens"},"narrow":"$","symbol":"$BZ"}
CAD	{"displayName":{"one":"dollar canadien","other":"dollars canadiens"},"narrow":"$","symbol":"$CA"}
CDF	{"displayName":{"one":"franc congolais","other":"francs congolais"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"one":"euro WIR","other":"euros WIR"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"one":"franc suisse","other":"francs suisses"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"one":"franc WIR","other":"francs WIR"},"narrow":"CHW","symbol":"CHW"}
CLF	{"displayName":{"one":"unité d’investissement chilienne","other":"unités d’investissement chiliennes"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"peso chilien","other":"pesos chiliens"},"narrow":"$","symbol":"$CL"}
CNH	{"displayName":{"one":"yuan chinois (zone extracôtière)","other":"yuans chinois (zone extracôtière)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"one":"yuan renminbi chinois","other":"yuans renminbi chinois"},"narrow":"¥","symbol":"CNY"}
COP	{"displayName":{"one":"peso colombien","other":"pesos colombiens"},"narrow":"$","symbol":"$CO"}
COU	{"displayName":{"one":"unité de valeur réelle colombienne","other":"unités de valeur réelle colombiennes"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"one":"colón costaricain","other":"colóns costaricains"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"dinar serbo-monténégrin","other":"dinars serbo-monténégrins"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"one":"couronne forte tchécoslovaque","other":"couronnes fortes tchécoslovaques"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"peso cubain convertible","other":"pesos cubains convertibles"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"peso cubain","other":"pesos cubains"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"escudo capverdien","other":"escudos capverdiens"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"one":"livre chypriote","other":"livres chypriotes"},"narrow":"£CY","symbol":"£CY"}
CZK	{"displayName":{"one":"couronne tchèque","other":"couronnes tchèques"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"one":"mark est-allemand","other":"marks est-allemands"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"one":"mark allemand","other":"marks allemands"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"franc djiboutien","other":"francs djiboutiens"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"couronne danoise","other":"couronnes danoises"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"peso dominicain","other":"pesos dominicains"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"dinar algérien","other":"dinars algériens"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"sucre équatorien","other":"sucres équatoriens"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"one":"unité de valeur constante équatorienne (UVC)","other":"unités de valeur constante équatoriennes (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"couronne estonienne","other":"couronnes estoniennes"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"livre égyptienne","other":"livres égyptiennes"},"narrow":"£E","symbol":"EGP"}
ERN	{"displayName":{"one":"nafka érythréen","other":"nafkas érythréens"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"peseta espagnole (compte A)","other":"pesetas espagnoles (compte A)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"peseta espagnole (compte convertible)","other":"pesetas espagnoles (compte convertible)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"peseta espagnole","other":"pesetas espagnoles"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"one":"birr éthiopien","other":"birrs éthiopiens"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"one":"euro","other":"euros"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"one":"mark finlandais","other":"marks finlandais"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"dollar fidjien","other":"dollars fidjiens"},"narrow":"$","symbol":"$FJ"}
FKP	{"displayName":{"one":"livre des îles Malouines","other":"livres des îles Malouines"},"narrow":"£","symbol":"£FK"}
FRF	{"displayName":{"one":"franc français","other":"francs français"},"narrow":"F","symbol":"F"}
GBP	{"displayName":{"one":"livre sterling","other":"livres sterling"},"narrow":"£","symbol":"£GB"}
GEK	{"displayName":{"one":"coupon de lari géorgien","other":"coupons de lari géorgiens"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"lari géorgien","other":"lari géorgiens"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"one":"cédi ghanéen (1967–2007)","other":"cédis ghanéens (1967–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"cédi ghanéen","other":"cédis ghanéens"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"livre de Gibraltar","other":"livres de Gibraltar"},"narrow":"£","symbol":"£GI"}
GMD	{"displayName":{"one":"dalasi gambien","other":"dalasis gambiens"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"franc guinéen","other":"francs guinéens"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"one":"syli guinéen","other":"sylis guinéens"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"one":"ekwélé équatoguinéen","other":"ekwélés équatoguinéens"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"drachme grecque","other":"drachmes grecques"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"quetzal guatémaltèque","other":"quetzals guatémaltèques"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"one":"escudo de Guinée portugaise","other":"escudos de Guinée portugaise"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"one":"peso bissau-guinéen","other":"pesos bissau-guinéens"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"dollar du Guyana","other":"dollars du Guyana"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"dollar de Hong Kong","other":"dollars de Hong Kong"},"narrow":"$","symbol":"HKD"}
HNL	{"displayName":{"one":"lempira hondurien","other":"lempiras honduriens"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"dinar croate","other":"dinars croates"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"kuna croate","other":"kunas croates"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"gourde haïtienne","other":"gourdes haïtiennes"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"forint hongrois","other":"forints hongrois"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"roupie indonésienne","other":"roupies indonésiennes"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"livre irlandaise","other":"livres irlandaises"},"narrow":"£IE","symbol":"£IE"}
ILP	{"displayName":{"one":"livre israélienne","other":"livres israéliennes"},"narrow":"£IL","symbol":"£IL"}
ILS	{"displayName":{"one":"nouveau shekel israélien","other":"nouveaux shekels israéliens"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"roupie indienne","other":"roupies indiennes"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"one":"dinar irakien","other":"dinars irakiens"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"riyal iranien","other":"riyals iraniens"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"one":"couronne islandaise","other":"couronnes islandaises"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"lire italienne","other":"lires italiennes"},"narrow":"₤IT","symbol":"₤IT"}
JMD	{"displayName":{"one":"dollar jamaïcain","other":"dollars jamaïcains"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"dinar jordanien","other":"dinars jordaniens"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"one":"yen japonais","other":"yens japonais"},"narrow":"¥","symbol":"JPY"}
KES	{"displayName":{"one":"shilling kényan","other":"shillings kényans"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"som kirghize","other":"soms kirghizes"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"riel cambodgien","other":"riels cambodgiens"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"franc comorien","other":"francs comoriens"},"narrow":"FC","symbol":"KMF"}
KPW	{"displayName":{"one":"won nord-coréen","other":"wons nord-coréens"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"one":"won sud-coréen","other":"wons sud-coréens"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"one":"dinar koweïtien","other":"dinar koweïtiens"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"dollar des îles Caïmans","other":"dollars des îles Caïmans"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"tenge kazakh","other":"tenges kazakhs"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"kip laotien","other":"kips laotiens"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"livre libanaise","other":"livres libanaises"},"narrow":"£L","symbol":"£LB"}
LKR	{"displayName":{"one":"roupie srilankaise","other":"roupies srilankaises"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"dollar libérien","other":"dollars libériens"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"loti lesothan","other":"maloti lesothans"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"litas lituanien","other":"litas lituaniens"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"one":"talonas lituanien","other":"talonas lituaniens"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"one":"franc convertible luxembourgeois","other":"francs convertibles luxembourgeois"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"one":"franc luxembourgeois","other":"francs luxembourgeois"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"one":"franc financier luxembourgeois","other":"francs financiers luxembourgeois"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"lats letton","other":"lats lettons"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"one":"rouble letton","other":"roubles lettons"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"dinar libyen","other":"dinars libyens"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"dirham marocain","other":"dirhams marocains"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"one":"franc marocain","other":"francs marocains"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"one":"leu moldave","other":"leus moldaves"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"one":"ariary malgache","other":"ariarys malgaches"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"one":"franc malgache","other":"francs malgaches"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"denar macédonien","other":"denars macédoniens"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"one":"franc malien","other":"francs maliens"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"kyat myanmarais","other":"kyats myanmarais"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"tugrik mongol","other":"tugriks mongols"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"pataca macanaise","other":"patacas macanaises"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"ouguiya mauritanien (1973–2017)","other":"ouguiyas mauritaniens (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"ouguiya mauritanien","other":"ouguiyas mauritaniens"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"one":"lire maltaise","other":"lires maltaises"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"one":"livre maltaise","other":"livres maltaises"},"narrow":"£MT","symbol":"£MT"}
MUR	{"displayName":{"one":"roupie mauricienne","other":"roupies mauriciennes"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"one":"rufiyaa maldivienne","other":"rufiyaas maldiviennes"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"kwacha malawite","other":"kwachas malawites"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"peso mexicain","other":"pesos mexicains"},"narrow":"$","symbol":"$MX"}
MXP	{"displayName":{"one":"peso d’argent mexicain (1861–1992)","other":"pesos d’argent mexicains (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"unité de conversion mexicaine (UDI)","other":"unités de conversion mexicaines (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"ringgit malais","other":"ringgits malais"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"one":"escudo mozambicain","other":"escudos mozambicains"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"one":"metical mozambicain (1980–2006)","other":"meticais mozambicains (1980–2006)"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"metical mozambicain","other":"meticais mozambicains"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"dollar namibien","other":"dollars namibiens"},"narrow":"$","symbol":"$NA"}
NGN	{"displayName":{"one":"naira nigérian","other":"nairas nigérians"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"córdoba nicaraguayen (1912–1988)","other":"córdobas nicaraguayens (1912–1988)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"córdoba oro nicaraguayen","other":"córdobas oro nicaraguayens"},"narrow":"$C","symbol":"NIO"}
NLG	{"displayName":{"one":"florin néerlandais","other":"florins néerlandais"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"couronne norvégienne","other":"couronnes norvégiennes"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"roupie népalaise","other":"roupies népalaises"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"dollar néo-zélandais","other":"dollars néo-zélandais"},"narrow":"$","symbol":"$NZ"}
OMR	{"displayName":{"one":"riyal omanais","other":"riyals omanis"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"balboa panaméen","other":"balboas panaméens"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"one":"inti péruvien","other":"intis péruviens"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"sol péruvien","other":"sols péruviens"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"sol péruvien (1863–1985)","other":"sols péruviens (1863–1985)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"one":"kina papouan-néo-guinéen","other":"kinas papouan-néo-guinéens"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"peso philippin","other":"pesos philippins"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"one":"roupie pakistanaise","other":"roupies pakistanaises"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"zloty polonais","other":"zlotys polonais"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"zloty polonais (1950–1995)","other":"zlotys polonais (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"one":"escudo portugais","other":"escudos portugais"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"guaraní paraguayen","other":"guaranís paraguayens"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"riyal qatari","other":"riyals qataris"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"one":"dollar rhodésien","other":"dollars rhodésiens"},"narrow":"$RH","symbol":"$RH"}
ROL	{"displayName":{"one":"leu roumain (1952–2005)","other":"lei roumains (1952–2005)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"leu roumain","other":"lei roumains"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"one":"dinar serbe","other":"dinars serbes"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"rouble russe","other":"roubles russes"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"rouble russe (1991–1998)","other":"roubles russes (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"franc rwandais","other":"francs rwandais"},"narrow":"FR","symbol":"RWF"}
SAR	{"displayName":{"one":"riyal saoudien","other":"riyals saoudiens"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"dollar des îles Salomon","other":"dollars des îles Salomon"},"narrow":"$","symbol":"$SB"}
SCR	{"displayName":{"one":"roupie des Seychelles","other":"roupies des Seychelles"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"dinar soudanais (1992–2007)","other":"dinars soudanais (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"livre soudanaise","other":"livres soudanaises"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"livre soudanaise (1956–2007)","other":"livres soudanaises (1956–2007)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"couronne suédoise","other":"couronnes suédoises"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"dollar de Singapour","other":"dollars de Singapour"},"narrow":"$","symbol":"$SG"}
SHP	{"displayName":{"one":"livre de Sainte-Hélène","other":"livres de Sainte-Hélène"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"tolar slovène","other":"tolars slovènes"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"one":"couronne slovaque","other":"couronnes slovaques"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"leone sierra-léonais","other":"leones sierra-léonais"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"leone sierra-léonais (1964—2022)","other":"leones sierra-léonais (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"shilling somalien","other":"shillings somaliens"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"dollar surinamais","other":"dollars surinamais"},"narrow":"$","symbol":"$SR"}
SRG	{"displayName":{"one":"florin surinamais","other":"florins surinamais"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"livre sud-soudanaise","other":"livres sud-soudanaises"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"dobra santoméen (1977–2017)","other":"dobras santoméens (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"dobra santoméen","other":"dobras santoméens"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"one":"rouble soviétique","other":"roubles soviétiques"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"one":"colón salvadorien","other":"colóns salvadoriens"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"livre syrienne","other":"livres syriennes"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"lilangeni swazi","other":"lilangenis swazis"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"one":"baht thaïlandais","other":"bahts thaïlandais"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"one":"rouble tadjik","other":"roubles tadjiks"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"somoni tadjik","other":"somonis tadjiks"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"one":"manat turkmène","other":"manats turkmènes"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"one":"nouveau manat turkmène","other":"nouveaux manats turkmènes"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"dinar tunisien","other":"dinars tunisiens"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"one":"pa’anga tongan","other":"pa’angas tongans"},"narrow":"$T","symbol":"TOP"}
TPE	{"displayName":{"one":"escudo timorais","other":"escudos timorais"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"livre turque (1844–2005)","other":"livres turques (1844–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"livre turque","other":"livres turques"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"dollar de Trinité-et-Tobago","other":"dollars de Trinité-et-Tobago"},"narrow":"$","symbol":"$TT"}
TWD	{"displayName":{"one":"nouveau dollar taïwanais","other":"nouveaux dollars taïwanais"},"narrow":"NT$","symbol":"TWD"}
TZS	{"displayName":{"one":"shilling tanzanien","other":"shillings tanzaniens"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"hryvnia ukrainienne","other":"hryvnias ukrainiennes"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"one":"karbovanets ukrainien (1992–1996)","other":"karbovanets ukrainiens (1992–1996)"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"one":"shilling ougandais (1966–1987)","other":"shillings ougandais (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"shilling ougandais","other":"shillings ougandais"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"dollar des États-Unis","other":"dollars des États-Unis"},"narrow":"$","symbol":"$US"}
USN	{"displayName":{"one":"dollar des États-Unis (jour suivant)","other":"dollars des États-Unis (jour suivant)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"one":"dollar des États-Unis (jour même)","other":"dollars des États-Unis (jour même)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"peso uruguayen (unités indexées)","other":"pesos uruguayen (unités indexées)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"peso uruguayen (1975–1993)","other":"pesos uruguayens (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"peso uruguayen","other":"pesos uruguayens"},"narrow":"$","symbol":"$UY"}
UZS	{"displayName":{"one":"sum ouzbek","other":"sums ouzbeks"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"bolivar vénézuélien (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"one":"bolivar vénézuélien (2008–2018)","other":"bolivars vénézuéliens (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"bolivar vénézuélien","other":"bolivars vénézuéliens"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"one":"dông vietnamien","other":"dôngs vietnamiens"},"narrow":"₫","symbol":"₫"}
VUV	{"displayName":{"one":"vatu vanuatuan","other":"vatus vanuatuans"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"one":"tala samoan","other":"talas samoans"},"narrow":"$WS","symbol":"$WS"}
XAF	{"displayName":{"one":"franc CFA (BEAC)","other":"francs CFA (BEAC)"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"once troy d’argent","other":"onces troy d’argent"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"once troy d’or","other":"onces troy d’or"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"one":"unité composée européenne (EURCO)","other":"unités composées européennes (EURCO)"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"one":"unité monétaire européenne (UME–6)","other":"unités monétaires européennes (UME–6)"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"one":"unité de compte 9 européenne (UEC–9)","other":"unités de compte 9 européennes (UEC–9)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"one":"unité de compte 17 européenne (UEC–17)","other":"unités de compte 17 européennes (UEC–17)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"dollar des Caraïbes orientales","other":"dollars des Caraïbes orientales"},"narrow":"$","symbol":"XCD"}
XCG	{"displayName":{"one":"florin caribéen","other":"florins caribéens"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"one":"droit de tirage spécial","other":"droits de tirage spéciaux"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"unité de compte européenne (ECU)"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"one":"franc or","other":"francs or"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"one":"franc UIC","other":"francs UIC"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"franc CFA (BCEAO)","other":"francs CFA (BCEAO)"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"once troy de palladium","other":"onces troy de palladium"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"franc CFP","other":"francs CFP"},"narrow":"FCFP","symbol":"FCFP"}
XPT	{"displayName":{"one":"once troy de platine","other":"onces troy de platine"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"one":"unité de fonds RINET","other":"unités de fonds RINET"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"one":"(devise de test)","other":"(devises de test)"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"one":"devise inconnue","other":"devises inconnues"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"one":"dinar nord-yéménite","other":"dinars nord-yéménites"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"riyal yéménite","other":"riyals yéménites"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"one":"dinar fort yougoslave (1966–1989)","other":"dinars forts yougoslaves (1966–1989)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"one":"nouveau dinar yougoslave (1994–2003)","other":"nouveaux dinars yougoslaves (1994–2003)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"one":"dinar convertible yougoslave (1990–1992)","other":"dinars convertibles yougoslaves (1990–1992)"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"one":"rand sud-africain (financier)","other":"rands sud-africains (financiers)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"one":"rand sud-africain","other":"rands sud-africains"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"kwacha zambien (1968–2012)","other":"kwachas zambiens (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"kwacha zambien","other":"kwachas zambiens"},"narrow":"Kw","symbol":"ZMW"}
ZRN	{"displayName":{"one":"nouveau zaïre zaïrien","other":"nouveaux zaïres zaïriens"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"one":"zaïre zaïrois","other":"zaïres zaïrois"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"one":"dollar zimbabwéen","other":"dollars zimbabwéens"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"or du Zimbabwe"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"one":"dollar zimbabwéen (2009)","other":"dollars zimbabwéens (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"one":"dollar zimbabwéen (2008)","other":"dollars zimbabwéens (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"‏+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"≃",decimal:",",exponential:"E",group:" ",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{one:"0 millier",other:"0 mille"},"10000":{other:"00 mille"},"100000":{other:"000 mille"},"1000000":{one:"0 million",other:"0 millions"},"10000000":{one:"00 million",other:"00 millions"},"100000000":{one:"000 million",other:"000 millions"},"1000000000":{one:"0 milliard",other:"0 milliards"},"10000000000":{one:"00 milliard",other:"00 milliards"},"100000000000":{one:"000 milliard",other:"000 milliards"},"1000000000000":{one:"0 billion",other:"0 billions"},"10000000000000":{one:"00 billion",other:"00 billions"},"100000000000000":{one:"000 billion",other:"000 billions"}},short:{"1000":{other:"0 k"},"10000":{other:"00 k"},"100000":{other:"000 k"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0 Md"},"10000000000":{other:"00 Md"},"100000000000":{other:"000 Md"},"1000000000000":{other:"0 Bn"},"10000000000000":{other:"00 Bn"},"100000000000000":{other:"000 Bn"}},standard:"#,##0.###"},arabext:{long:{"1000":{one:"0 millier",other:"0 mille"},"10000":{other:"00 mille"},"100000":{other:"000 mille"},"1000000":{one:"0 million",other:"0 millions"},"10000000":{one:"00 million",other:"00 millions"},"100000000":{one:"000 million",other:"000 millions"},"1000000000":{one:"0 milliard",other:"0 milliards"},"10000000000":{one:"00 milliard",other:"00 milliards"},"100000000000":{one:"000 milliard",other:"000 milliards"},"1000000000000":{one:"0 billion",other:"0 billions"},"10000000000000":{one:"00 billion",other:"00 billions"},"100000000000000":{one:"000 billion",other:"000 billions"}},short:{"1000":{other:"0 k"},"10000":{other:"00 k"},"100000":{other:"000 k"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0 Md"},"10000000000":{other:"00 Md"},"100000000000":{other:"000 Md"},"1000000000000":{other:"0 Bn"},"10000000000000":{other:"00 Bn"},"100000000000000":{other:"000 Bn"}},standard:"#,##0.###"},latn:{long:{"1000":{one:"0 millier",other:"0 mille"},"10000":{other:"00 mille"},"100000":{other:"000 mille"},"1000000":{one:"0 million",other:"0 millions"},"10000000":{one:"00 million",other:"00 millions"},"100000000":{one:"000 million",other:"000 millions"},"1000000000":{one:"0 milliard",other:"0 milliards"},"10000000000":{one:"00 milliard",other:"00 milliards"},"100000000000":{one:"000 milliard",other:"000 milliards"},"1000000000000":{one:"0 billion",other:"0 billions"},"10000000000000":{one:"00 billion",other:"00 billions"},"100000000000000":{one:"000 billion",other:"000 billions"}},short:{"1000":{other:"0 k"},"10000":{other:"00 k"},"100000":{other:"000 k"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0 Md"},"10000000000":{other:"00 Md"},"100000000000":{other:"000 Md"},"1000000000000":{other:"0 Bn"},"10000000000000":{other:"00 Bn"},"100000000000000":{other:"000 Bn"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0 %",latn:"#,##0 %"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤;(#,##0.00 ¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 k ¤"},"10000":{other:"00 k ¤"},"100000":{other:"000 k ¤"},"1000000":{other:"0 M ¤"},"10000000":{other:"00 M ¤"},"100000000":{other:"000 M ¤"},"1000000000":{other:"0 Md ¤"},"10000000000":{other:"00 Md ¤"},"100000000000":{other:"000 Md ¤"},"1000000000000":{other:"0 Bn ¤"},"10000000000000":{other:"00 Bn ¤"},"100000000000000":{other:"000 Bn ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤;(#,##0.00 ¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 k ¤"},"10000":{other:"00 k ¤"},"100000":{other:"000 k ¤"},"1000000":{other:"0 M ¤"},"10000000":{other:"00 M ¤"},"100000000":{other:"000 M ¤"},"1000000000":{other:"0 Md ¤"},"10000000000":{other:"00 Md ¤"},"100000000000":{other:"000 Md ¤"},"1000000000000":{other:"0 Bn ¤"},"10000000000000":{other:"00 Bn ¤"},"100000000000000":{other:"000 Bn ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} par {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre anglo-saxonne","other":"{0} acres anglo-saxonnes"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"other":"{0}bit"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"one":"{0} octet","other":"{0} octets"},"narrow":{"other":"{0}o"},"perUnit":{},"short":{"other":"{0} o"}}
celsius	{"long":{"one":"{0} degré Celsius","other":"{0} degrés Celsius"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"one":"{0} centimètre","other":"{0} centimètres"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0} par centimètre","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} jour","other":"{0} jours"},"narrow":{"other":"{0}j"},"perUnit":{"long":"{0} par jour","narrow":"{0}/j","short":"{0}/j"},"short":{"other":"{0} j"}}
degree	{"long":{"one":"{0} degré","other":"{0} degrés"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"one":"{0} degré Fahrenheit","other":"{0} degrés Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"one":"{0} once liquide","other":"{0} onces liquides"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"one":"{0} pied","other":"{0} pieds"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0} par pied","narrow":"{0}/pi","short":"{0}/pi"},"short":{"other":"{0} pi"}}
gallon	{"long":{"one":"{0} gallon","other":"{0} gallons"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0} par gallon","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0}Gbit"},"perUnit":{},"short":{"other":"{0} Gbit"}}
gigabyte	{"long":{"one":"{0} gigaoctet","other":"{0} gigaoctets"},"narrow":{"other":"{0}Go"},"perUnit":{},"short":{"other":"{0} Go"}}
gram	{"long":{"one":"{0} gramme","other":"{0} grammes"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} par gramme","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} hectare","other":"{0} hectares"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} heure","other":"{0} heures"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} par heure","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} h"}}
inch	{"long":{"one":"{0} pouce","other":"{0} pouces"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} par pouce","narrow":"{0}/po","short":"{0}/po"},"short":{"other":"{0} po"}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0}kbit"},"perUnit":{},"short":{"other":"{0} kbit"}}
kilobyte	{"long":{"one":"{0} kilooctet","other":"{0} kilooctets"},"narrow":{"other":"{0}ko"},"perUnit":{},"short":{"other":"{0} ko"}}
kilogram	{"long":{"one":"{0} kilogramme","other":"{0} kilogrammes"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} par kilogramme","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} kilomètre","other":"{0} kilomètres"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0} par kilomètre","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} kilomètre par heure","other":"{0} kilomètres par heure"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} litre","other":"{0} litres"},"narrow":{"other":"{0}l"},"perUnit":{"long":"{0} par litre","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"one":"{0} litre au kilomètre","other":"{0} litres au kilomètre"},"narrow":{"other":"{0}l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} mégabit","other":"{0} mégabits"},"narrow":{"other":"{0}Mbit"},"perUnit":{},"short":{"other":"{0} Mbit"}}
megabyte	{"long":{"one":"{0} mégaoctet","other":"{0} mégaoctets"},"narrow":{"other":"{0}Mo"},"perUnit":{},"short":{"other":"{0} Mo"}}
meter	{"long":{"one":"{0} mètre","other":"{0} mètres"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} par mètre","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} mètre par seconde","other":"{0} mètres par seconde"},"narrow":{"one":"{0} m/s","other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microseconde","other":"{0} microsecondes"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} mile","other":"{0} miles"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} mile par gallon","other":"{0} miles par gallon"},"narrow":{"other":"{0}mi/gal"},"perUnit":{},"short":{"other":"{0} mi/gal"}}
mile-per-hour	{"long":{"one":"{0} mile par heure","other":"{0} miles par heure"},"narrow":{"other":"{0} mi/h"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"one":"{0} mille scandinave","other":"{0} milles scandinaves"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"one":"{0} millilitre","other":"{0} millilitres"},"narrow":{"other":"{0}ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"one":"{0} millimètre","other":"{0} millimètres"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} milliseconde","other":"{0} millisecondes"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minute","other":"{0} minutes"},"narrow":{"other":"{0}min"},"perUnit":{"long":"{0} par minute","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"other":"{0} mois"},"narrow":{"other":"{0}m."},"perUnit":{"long":"{0} par mois","narrow":"{0}/m.","short":"{0}/m."},"short":{"other":"{0} m."}}
nanosecond	{"long":{"one":"{0} nanoseconde","other":"{0} nanosecondes"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} once","other":"{0} onces"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0} par once","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} pour cent"},"narrow":{"other":"{0} %"},"perUnit":{},"short":{"other":"{0} %"}}
petabyte	{"long":{"one":"{0} pétaoctet","other":"{0} pétaoctets"},"narrow":{"other":"{0}Po"},"perUnit":{},"short":{"other":"{0} Po"}}
pound	{"long":{"one":"{0} livre","other":"{0} livres"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"{0} par livre","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} seconde","other":"{0} secondes"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0} par seconde","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} s"}}
stone	{"long":{"one":"{0} stone","other":"{0} stones"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} térabit","other":"{0} térabits"},"narrow":{"other":"{0}Tbit"},"perUnit":{},"short":{"one":"{0} Tbit","other":"{0} Tbit"}}
terabyte	{"long":{"one":"{0} téraoctet","other":"{0} téraoctets"},"narrow":{"other":"{0}To"},"perUnit":{},"short":{"other":"{0} To"}}
week	{"long":{"one":"{0} semaine","other":"{0} semaines"},"narrow":{"other":"{0}sem."},"perUnit":{"long":"{0} par semaine","narrow":"{0}/sem.","short":"{0}/sem."},"short":{"other":"{0} sem."}}
yard	{"long":{"one":"{0} yard","other":"{0} yards"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} an","other":"{0} ans"},"narrow":{"other":"{0}a"},"perUnit":{"long":"{0} par an","narrow":"{0}/a","short":"{0}/an"},"short":{"one":"{0} an","other":"{0} ans"}}
`}}},locale:"fr"},{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"peseta andorrana","other":"pesetas andorranas"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"one":"dírham de los Emiratos Árabes Unidos","other":"dírhams de los Emiratos Árabes Unidos"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"afgani (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"afgani afgano","other":"afganis afganos"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"one":"lek albanés","other":"leks albaneses"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"dram armenio","other":"drams armenios"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"florín antillano","other":"florines antillanos"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"kuanza angoleño","other":"kuanzas angoleños"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"kwanza angoleño (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"nuevo kwanza angoleño (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"kwanza reajustado angoleño (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"austral argentino","other":"australes argentinos"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"one":"peso argentino (ARP)","other":"pesos argentinos (ARP)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"peso argentino","other":"pesos argentinos"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"one":"chelín austriaco","other":"chelines austriacos"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"dólar australiano","other":"dólares australianos"},"narrow":"$","symbol":"AUD"}
AWG	{"displayName":{"one":"florín arubeño","other":"florines arubeños"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"manat azerí (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"manat azerbaiyano","other":"manats azerbaiyanos"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"one":"dinar bosnio","other":"dinares bosnios"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"marco convertible de Bosnia y Herzegovina","other":"marcos convertibles de Bosnia y Herzegovina"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"one":"dólar barbadense","other":"dólares barbadenses"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"taka bangladesí","other":"takas bangladesíes"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"franco belga (convertible)","other":"francos belgas (convertibles)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"franco belga","other":"francos belgas"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"one":"franco belga (financiero)","other":"francos belgas (financieros)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"lev fuerte búlgaro","other":"leva fuertes búlgaros"},"narrow":"BGL","symbol":"BGL"}
BGN	{"displayName":{"one":"leva búlgara","other":"levas búlgaras"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"one":"dinar bareiní","other":"dinares bareiníes"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"franco burundés","other":"francos burundeses"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"dólar bermudeño","other":"dólares bermudeños"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"one":"dólar bruneano","other":"dólares bruneanos"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"boliviano","other":"bolivianos"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"one":"peso boliviano","other":"pesos bolivianos"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"MVDOL boliviano","other":"MVDOL bolivianos"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"nuevo cruzado brasileño (BRB)","other":"nuevos cruzados brasileños (BRB)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"cruzado brasileño","other":"cruzados brasileños"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"cruceiro brasileño (BRE)","other":"cruceiros brasileños (BRE)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"real brasileño","other":"reales brasileños"},"narrow":"R$","symbol":"BRL"}
BRN	{"displayName":{"one":"nuevo cruzado brasileño","other":"nuevos cruzados brasileños"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"cruceiro brasileño","other":"cruceiros brasileños"},"narrow":"BRR","symbol":"BRR"}
BSD	{"displayName":{"one":"dólar bahameño","other":"dólares bahameños"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"gultrum butanés","other":"gultrums butaneses"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"kyat birmano","other":"kyat birmanos"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"pula botsuano","other":"pulas botsuanos"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"one":"nuevo rublo bielorruso","other":"nuevos rublos bielorrusos"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"rublo bielorruso","other":"rublos bielorrusos"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"one":"rublo bielorruso (2000–2016)","other":"rublos bielorrusos (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"dólar beliceño","other":"dólares beliceños"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"dólar canadiense","other":"dólares canadienses"},"narrow":"$","symbol":"CAD"}
CDF	{"displayName":{"one":"franco congoleño","other":"francos congoleños"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"one":"euro WIR","other":"euros WIR"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"one":"franco suizo","other":"francos suizos"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"one":"franco WIR","other":"francos WIR"},"narrow":"CHW","symbol":"CHW"}
CLF	{"displayName":{"one":"unidad de fomento chilena","other":"unidades de fomento chilenas"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"peso chileno","other":"pesos chilenos"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"one":"yuan chino (extracontinental)","other":"yuanes chinos (extracontinentales)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"one":"yuan renminbi","other":"yuanes renminbi"},"narrow":"¥","symbol":"CNY"}
COP	{"displayName":{"one":"peso colombiano","other":"pesos colombianos"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"one":"unidad de valor real","other":"unidades de valor reales"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"one":"colón costarricense","other":"colones costarricenses"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"antiguo dinar serbio","other":"antiguos dinares serbios"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"one":"corona fuerte checoslovaca","other":"coronas fuertes checoslovacas"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"peso cubano convertible","other":"pesos cubanos convertibles"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"peso cubano","other":"pesos cubanos"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"escudo de Cabo Verde","other":"escudos de Cabo Verde"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"one":"libra chipriota","other":"libras chipriotas"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"corona checa","other":"coronas checas"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"one":"marco de la República Democrática Alemana","other":"marcos de la República Democrática Alemana"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"one":"marco alemán","other":"marcos alemanes"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"franco yibutiano","other":"francos yibutianos"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"corona danesa","other":"coronas danesas"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"peso dominicano","other":"pesos dominicanos"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"dinar argelino","other":"dinares argelinos"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"sucre ecuatoriano","other":"sucres ecuatorianos"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"one":"unidad de valor constante (UVC) ecuatoriana","other":"unidades de valor constante (UVC) ecuatorianas"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"corona estonia","other":"coronas estonias"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"libra egipcia","other":"libras egipcias"},"narrow":"EGP","symbol":"EGP"}
ERN	{"displayName":{"one":"nakfa eritreo","other":"nakfas eritreos"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"peseta española (cuenta A)","other":"pesetas españolas (cuenta A)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"peseta española (cuenta convertible)","other":"pesetas españolas (cuenta convertible)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"peseta española","other":"pesetas españolas"},"narrow":"₧","symbol":"₧"}
ETB	{"displayName":{"one":"bir etíope","other":"bires etíopes"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"one":"euro","other":"euros"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"one":"marco finlandés","other":"marcos finlandeses"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"dólar fiyiano","other":"dólares fiyianos"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"one":"libra malvinense","other":"libras malvinenses"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"one":"franco francés","other":"francos franceses"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"libra esterlina","other":"libras esterlinas"},"narrow":"£","symbol":"GBP"}
GEK	{"displayName":{"other":"kupon larit georgiano"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"lari georgiano","other":"laris georgianos"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"cedi ghanés (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"cedi ghanés","other":"cedis ghaneses"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"libra gibraltareña","other":"libras gibraltareñas"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"one":"dalasi gambiano","other":"dalasis gambianos"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"franco guineano","other":"francos guineanos"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"syli guineano"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"one":"ekuele de Guinea Ecuatorial","other":"ekueles de Guinea Ecuatorial"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"dracma griego","other":"dracmas griegos"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"quetzal guatemalteco","other":"quetzales guatemaltecos"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"escudo de Guinea Portuguesa"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"peso de Guinea-Bissáu"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"dólar guyanés","other":"dólares guyaneses"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"dólar hongkonés","other":"dólares hongkoneses"},"narrow":"$","symbol":"HKD"}
HNL	{"displayName":{"one":"lempira hondureño","other":"lempiras hondureños"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"dinar croata","other":"dinares croatas"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"kuna croata","other":"kunas croatas"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"gurde haitiano","other":"gurdes haitianos"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"forinto húngaro","other":"forintos húngaros"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"rupia indonesia","other":"rupias indonesias"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"libra irlandesa","other":"libras irlandesas"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"one":"libra israelí","other":"libras israelíes"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"one":"nuevo séquel israelí","other":"nuevos séqueles israelíes"},"narrow":"₪","symbol":"ILS"}
INR	{"displayName":{"one":"rupia india","other":"rupias indias"},"narrow":"₹","symbol":"INR"}
IQD	{"displayName":{"one":"dinar iraquí","other":"dinares iraquíes"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"rial iraní","other":"riales iraníes"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"one":"corona islandesa","other":"coronas islandesas"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"lira italiana","other":"liras italianas"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"one":"dólar jamaicano","other":"dólares jamaicanos"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"dinar jordano","other":"dinares jordanos"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"one":"yen japonés","other":"yenes japoneses"},"narrow":"¥","symbol":"JPY"}
KES	{"displayName":{"one":"chelín keniano","other":"chelines kenianos"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"som kirguís","other":"soms kirguises"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"riel camboyano","other":"rieles camboyanos"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"franco comorense","other":"francos comorenses"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"one":"won norcoreano","other":"wons norcoreanos"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"one":"won surcoreano","other":"wons surcoreanos"},"narrow":"₩","symbol":"KRW"}
KWD	{"displayName":{"one":"dinar kuwaití","other":"dinares kuwaitíes"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"dólar de las Islas Caimán","other":"dólares de las Islas Caimán"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"tengue kazajo","other":"tengues kazajos"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"kip laosiano","other":"kips laosianos"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"libra libanesa","other":"libras libanesas"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"rupia esrilanquesa","other":"rupias esrilanquesas"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"dólar liberiano","other":"dólares liberianos"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"loti lesotense","other":"lotis lesotenses"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"litas lituana","other":"litas lituanas"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"one":"talonas lituana","other":"talonas lituanas"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"one":"franco convertible luxemburgués","other":"francos convertibles luxemburgueses"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"one":"franco luxemburgués","other":"francos luxemburgueses"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"one":"franco financiero luxemburgués","other":"francos financieros luxemburgueses"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"lats letón","other":"lats letónes"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"one":"rublo letón","other":"rublos letones"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"dinar libio","other":"dinares libios"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"dírham marroquí","other":"dírhams marroquíes"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"one":"franco marroquí","other":"francos marroquíes"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"one":"leu moldavo","other":"leus moldavos"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"one":"ariari malgache","other":"ariaris malgaches"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"franco malgache"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"dinar macedonio","other":"dinares macedonios"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"other":"franco malí"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"kiat de Myanmar","other":"kiats de Myanmar"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"tugrik mongol","other":"tugriks mongoles"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"pataca macaense","other":"patacas macaenses"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"uguiya (1973–2017)","other":"uguiyas (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"uguiya mauritano","other":"uguiyas mauritanos"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"one":"lira maltesa","other":"liras maltesas"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"one":"libra maltesa","other":"libras maltesas"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"rupia mauriciana","other":"rupias mauricianas"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"one":"rufiya maldiva","other":"rufiyas maldivas"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"kuacha malauí","other":"kuachas malauíes"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"peso mexicano","other":"pesos mexicanos"},"narrow":"$","symbol":"MXN"}
MXP	{"displayName":{"one":"peso de plata mexicano (MXP)","other":"pesos de plata mexicanos (MXP)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"unidad de inversión (UDI) mexicana","other":"unidades de inversión (UDI) mexicanas"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"ringit malasio","other":"ringits malasios"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"one":"escudo mozambiqueño","other":"escudos mozambiqueños"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"antiguo metical mozambiqueño"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"metical mozambiqueño","other":"meticales mozambiqueños"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"dólar namibio","other":"dólares namibios"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"naira nigeriano","other":"nairas nigerianos"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"córdoba nicaragüense (1988–1991)","other":"córdobas nicaragüenses (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"córdoba oro","other":"córdobas oro"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"one":"florín neerlandés","other":"florines neerlandeses"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"corona noruega","other":"coronas noruegas"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"rupia nepalí","other":"rupias nepalíes"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"dólar neozelandés","other":"dólares neozelandeses"},"narrow":"$","symbol":"NZD"}
OMR	{"displayName":{"one":"rial omaní","other":"riales omaníes"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"balboa panameño","other":"balboas panameños"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"one":"inti peruano","other":"intis peruanos"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"sol peruano","other":"soles peruanos"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"sol peruano (1863–1965)","other":"soles peruanos (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"one":"kina papú","other":"kinas papúes"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"peso filipino","other":"pesos filipinos"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"one":"rupia pakistaní","other":"rupias pakistaníes"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"esloti polaco","other":"eslotis polacos"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"zloty polaco (PLZ)","other":"zlotys polacos (PLZ)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"one":"escudo portugués","other":"escudos portugueses"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"guaraní paraguayo","other":"guaraníes paraguayos"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"rial catarí","other":"riales cataríes"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"dólar rodesiano"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"one":"antiguo leu rumano","other":"antiguos lei rumanos"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"leu rumano","other":"leus rumanos"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"one":"dinar serbio","other":"dinares serbios"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"rublo ruso","other":"rublos rusos"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"rublo ruso (RUR)","other":"rublos rusos (RUR)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"franco ruandés","other":"francos ruandeses"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"one":"rial saudí","other":"riales saudíes"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"dólar salomonense","other":"dólares salomonenses"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"rupia seychellense","other":"rupias seychellenses"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"dinar sudanés","other":"dinares sudaneses"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"libra sudanesa","other":"libras sudanesas"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"libra sudanesa antigua","other":"libras sudanesas antiguas"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"corona sueca","other":"coronas suecas"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"dólar singapurense","other":"dólares singapurenses"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"one":"libra de Santa Elena","other":"libras de Santa Elena"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"tólar esloveno","other":"tólares eslovenos"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"one":"corona eslovaca","other":"coronas eslovacas"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"leona sierraleonesa","other":"leonas sierraleonesas"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"leona sierraleonesa (1964–2022)","other":"leonas sierraleonesas (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"chelín somalí","other":"chelines somalíes"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"dólar surinamés","other":"dólares surinameses"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"florín surinamés"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"libra sursudanesa","other":"libras sursudanesas"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"dobra (1977–2017)","other":"dobras (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"dobra santotomense","other":"dobras santotomenses"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"one":"rublo soviético","other":"rublos soviéticos"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"one":"colón salvadoreño","other":"colones salvadoreños"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"libra siria","other":"libras sirias"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"lilangeni esuatiní","other":"lilangenis esuatiníes"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"one":"bat tailandés","other":"bats tailandeses"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"rublo tayiko"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"somoni tayiko","other":"somonis tayikos"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"one":"manat turcomano (1993–2009)","other":"manats turcomanos (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"one":"manat turcomano","other":"manats turcomanos"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"dinar tunecino","other":"dinares tunecinos"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"one":"paanga tongano","other":"paangas tonganos"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"escudo timorense"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"lira turca (1922–2005)","other":"liras turcas (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"lira turca","other":"liras turcas"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"dólar de Trinidad y Tobago","other":"dólares de Trinidad y Tobago"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"nuevo dólar taiwanés","other":"nuevos dólares taiwaneses"},"narrow":"NT$","symbol":"TWD"}
TZS	{"displayName":{"one":"chelín tanzano","other":"chelines tanzanos"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"grivna ucraniana","other":"grivnas ucranianas"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"one":"karbovanet ucraniano","other":"karbovanets ucranianos"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"chelín ugandés (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"chelín ugandés","other":"chelines ugandeses"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"dólar estadounidense","other":"dólares estadounidenses"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"one":"dólar estadounidense (día siguiente)","other":"dólares estadounidenses (día siguiente)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"one":"dólar estadounidense (mismo día)","other":"dólares estadounidenses (mismo día)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"peso uruguayo en unidades indexadas","other":"pesos uruguayos en unidades indexadas"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"peso uruguayo (UYP)","other":"pesos uruguayos (UYP)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"peso uruguayo","other":"pesos uruguayos"},"narrow":"$","symbol":"UYU"}
UYW	{"displayName":{"one":"unidad previsional uruguayo","other":"unidades previsionales uruguayos"},"narrow":"UYW","symbol":"UYW"}
UZS	{"displayName":{"one":"sum uzbeko","other":"sums uzbekos"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"bolívar venezolano (1871–2008)","other":"bolívares venezolanos (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"one":"bolívar venezolano (2008–2018)","other":"bolívares venezolanos (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"bolívar venezolano","other":"bolívares venezolanos"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"one":"dong vietnamita","other":"dongs vietnamitas"},"narrow":"₫","symbol":"₫"}
VUV	{"displayName":{"one":"vatu vanuatense","other":"vatus vanuatenses"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"one":"tala samoano","other":"talas samoanos"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"one":"franco CFA de África Central","other":"francos CFA de África Central"},"narrow":"XAF","symbol":"XAF"}
XAG	{"displayName":{"other":"plata"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"oro"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"one":"unidad compuesta europea","other":"unidades compuestas europeas"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"one":"unidad monetaria europea","other":"unidades monetarias europeas"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"one":"unidad de cuenta europea (XBC)","other":"unidades de cuenta europeas (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"one":"unidad de cuenta europea (XBD)","other":"unidades de cuenta europeas (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"dólar del Caribe Oriental","other":"dólares del Caribe Oriental"},"narrow":"$","symbol":"XCD"}
XCG	{"displayName":{"one":"florín caribeño","other":"florines caribeños"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"derechos especiales de giro"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"one":"unidad de moneda europea","other":"unidades de moneda europeas"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"one":"franco oro francés","other":"francos oro franceses"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"one":"franco UIC francés","other":"francos UIC franceses"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"franco CFA de África Occidental","other":"francos CFA de África Occidental"},"narrow":"XOF","symbol":"XOF"}
XPD	{"displayName":{"other":"paladio"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"franco CFP","other":"francos CFP"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"platino"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"fondos RINET"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"other":"código reservado para pruebas"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"other":"(moneda desconocida)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"dinar yemení"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"rial yemení","other":"riales yemeníes"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"dinar fuerte yugoslavo"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"super dinar yugoslavo"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"one":"dinar convertible yugoslavo","other":"dinares convertibles yugoslavos"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"rand sudafricano (financiero)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"one":"rand sudafricano","other":"rands sudafricanos"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"kwacha zambiano (1968–2012)","other":"kwachas zambianos (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"kuacha zambiano","other":"kuachas zambianos"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"nuevo zaire zaireño"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"zaire zaireño"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"dólar de Zimbabue"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"oro zimbabuense"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"dólar zimbabuense"},"narrow":"ZWL","symbol":"ZWL"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:2,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"-",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 millón",other:"0 millones"},"10000000":{other:"00 millones"},"100000000":{other:"000 millones"},"1000000000":{other:"0 mil millones"},"10000000000":{other:"00 mil millones"},"100000000000":{other:"000 mil millones"},"1000000000000":{one:"0 billón",other:"0 billones"},"10000000000000":{other:"00 billones"},"100000000000000":{other:"000 billones"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0000 M"},"10000000000":{other:"00 mil M"},"100000000000":{other:"000 mil M"},"1000000000000":{other:"0 B"},"10000000000000":{other:"00 B"},"100000000000000":{other:"000 B"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 millón",other:"0 millones"},"10000000":{other:"00 millones"},"100000000":{other:"000 millones"},"1000000000":{other:"0 mil millones"},"10000000000":{other:"00 mil millones"},"100000000000":{other:"000 mil millones"},"1000000000000":{one:"0 billón",other:"0 billones"},"10000000000000":{other:"00 billones"},"100000000000000":{other:"000 billones"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0000 M"},"10000000000":{other:"00 mil M"},"100000000000":{other:"000 mil M"},"1000000000000":{other:"0 B"},"10000000000000":{other:"00 B"},"100000000000000":{other:"000 B"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 millón",other:"0 millones"},"10000000":{other:"00 millones"},"100000000":{other:"000 millones"},"1000000000":{other:"0 mil millones"},"10000000000":{other:"00 mil millones"},"100000000000":{other:"000 mil millones"},"1000000000000":{one:"0 billón",other:"0 billones"},"10000000000000":{other:"00 billones"},"100000000000000":{other:"000 billones"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 M"},"10000000":{other:"00 M"},"100000000":{other:"000 M"},"1000000000":{other:"0000 M"},"10000000000":{other:"00 mil M"},"100000000000":{other:"000 mil M"},"1000000000000":{other:"0 B"},"10000000000000":{other:"00 B"},"100000000000000":{other:"000 B"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0 %",latn:"#,##0 %"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 mil ¤"},"10000":{other:"00 mil ¤"},"100000":{other:"000 mil ¤"},"1000000":{other:"0 M ¤"},"10000000":{other:"00 M ¤"},"100000000":{other:"000 M ¤"},"1000000000":{other:"0000 M ¤"},"10000000000":{other:"00 mil M ¤"},"100000000000":{other:"000 mil M ¤"},"1000000000000":{other:"0 B ¤"},"10000000000000":{other:"00 B ¤"},"100000000000000":{other:"000 B ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 mil ¤"},"10000":{other:"00 mil ¤"},"100000":{other:"000 mil ¤"},"1000000":{other:"0 M ¤"},"10000000":{other:"00 M ¤"},"100000000":{other:"000 M ¤"},"1000000000":{other:"0000 M ¤"},"10000000000":{other:"00 mil M ¤"},"100000000000":{other:"000 mil M ¤"},"1000000000000":{other:"0 B ¤"},"10000000000000":{other:"00 B ¤"},"100000000000000":{other:"000 B ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} por {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre","other":"{0} acres"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"other":"{0}b"},"perUnit":{},"short":{"other":"{0} b"}}
byte	{"long":{"one":"{0} byte","other":"{0} bytes"},"narrow":{"other":"{0}B"},"perUnit":{},"short":{"other":"{0} B"}}
celsius	{"long":{"one":"{0} grado Celsius","other":"{0} grados Celsius"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"one":"{0} centímetro","other":"{0} centímetros"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0} por centímetro","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} día","other":"{0} días"},"narrow":{"other":"{0}d"},"perUnit":{"long":"{0} por día","narrow":"{0}/d","short":"{0}/d"},"short":{"other":"{0} d"}}
degree	{"long":{"one":"{0} grado","other":"{0} grados"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"one":"{0} grado Fahrenheit","other":"{0} grados Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"one":"{0} onza líquida","other":"{0} onzas líquidas"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"one":"{0} pie","other":"{0} pies"},"narrow":{"other":"{0}ft"},"perUnit":{"long":"{0} por pie","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} galón","other":"{0} galones"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0} por galón","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"one":"{0} gigabyte","other":"{0} gigabytes"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"one":"{0} gramo","other":"{0} gramos"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} por gramo","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} hectárea","other":"{0} hectáreas"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} hora","other":"{0} horas"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} por hora","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} h"}}
inch	{"long":{"one":"{0} pulgada","other":"{0} pulgadas"},"narrow":{"other":"{0}in"},"perUnit":{"long":"{0} por pulgada","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"one":"{0} kilobyte","other":"{0} kilobytes"},"narrow":{"other":"{0}kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"one":"{0} kilogramo","other":"{0} kilogramos"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} por kilogramo","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} kilómetro","other":"{0} kilómetros"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0} por kilómetro","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} kilómetro por hora","other":"{0} kilómetros por hora"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} litro","other":"{0} litros"},"narrow":{"other":"{0}l"},"perUnit":{"long":"{0} por litro","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"one":"{0} litro por kilómetro","other":"{0} litros por kilómetro"},"narrow":{"other":"{0}l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} megabit","other":"{0} megabits"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"one":"{0} megabyte","other":"{0} megabytes"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"one":"{0} metro","other":"{0} metros"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} por metro","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} metro por segundo","other":"{0} metros por segundo"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microsegundo","other":"{0} microsegundos"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} milla","other":"{0} millas"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} milla por galón","other":"{0} millas por galón"},"narrow":{"other":"{0}mi/gal"},"perUnit":{},"short":{"other":"{0} mi/gal"}}
mile-per-hour	{"long":{"one":"{0} milla por hora","other":"{0} millas por hora"},"narrow":{"other":"{0}mi/h"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"one":"{0} milla escandinava","other":"{0} millas escandinavas"},"narrow":{"other":"{0}mi esc"},"perUnit":{},"short":{"other":"{0} mi esc."}}
milliliter	{"long":{"one":"{0} mililitro","other":"{0} mililitros"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"one":"{0} milímetro","other":"{0} milímetros"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} milisegundo","other":"{0} milisegundos"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minuto","other":"{0} minutos"},"narrow":{"other":"{0}min"},"perUnit":{"long":"{0} por minuto","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"one":"{0} mes","other":"{0} meses"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} por mes","narrow":"{0}/m","short":"{0}/m."},"short":{"other":"{0} m."}}
nanosecond	{"long":{"one":"{0} nanosegundo","other":"{0} nanosegundos"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} onza","other":"{0} onzas"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0} por onza","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} por ciento"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0} %"}}
petabyte	{"long":{"one":"{0} petabyte","other":"{0} petabytes"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"one":"{0} libra","other":"{0} libras"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"{0} por libra","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} segundo","other":"{0} segundos"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0} por segundo","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} s"}}
stone	{"long":{"one":"{0} stone","other":"{0} stones"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} terabit","other":"{0} terabits"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"one":"{0} terabyte","other":"{0} terabytes"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} semana","other":"{0} semanas"},"narrow":{"other":"{0}sem"},"perUnit":{"long":"{0} por semana","narrow":"{0}/sem","short":"{0}/sem."},"short":{"other":"{0} sem."}}
yard	{"long":{"one":"{0} yarda","other":"{0} yardas"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} año","other":"{0} años"},"narrow":{"other":"{0}a"},"perUnit":{"long":"{0} por año","narrow":"{0}/a","short":"{0}/a"},"short":{"other":"{0} a"}}
`}}},locale:"es"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"peseta andorrana"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"dirham degli EAU"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"afgani (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"afghani"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"one":"lek albanese","other":"lekë albanesi"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"dram armeno","other":"dram armeni"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"fiorino delle Antille olandesi","other":"fiorini delle Antille olandesi"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"kwanza angolano","other":"kwanzas angolani"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"kwanza angolano (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"nuovo kwanza angolano (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"kwanza reajustado angolano (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"austral argentino"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"other":"peso argentino (vecchio Cod.)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"peso argentino","other":"pesos argentini"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"scellino austriaco"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"dollaro australiano","other":"dollari australiani"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"one":"fiorino di Aruba","other":"fiorini di Aruba"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"manat azero (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"manat azero","other":"manat azeri"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"dinar Bosnia-Herzegovina"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"marco convertibile della Bosnia-Herzegovina","other":"marchi convertibili della Bosnia-Herzegovina"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"one":"dollaro di Barbados","other":"dollari di Barbados"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"taka bengalese","other":"taka bengalesi"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"franco belga (convertibile)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"franco belga"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"franco belga (finanziario)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"lev bulgaro (1962–1999)","other":"leva bulgari (1962–1999)"},"narrow":"BGL","symbol":"BGL"}
BGN	{"displayName":{"one":"lev bulgaro","other":"leva bulgari"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"one":"dinaro del Bahrein","other":"dinari del Bahrein"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"franco del Burundi","other":"franchi del Burundi"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"dollaro delle Bermuda","other":"dollari delle Bermuda"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"one":"dollaro del Brunei","other":"dollari del Brunei"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"boliviano","other":"boliviani"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"other":"peso boliviano"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"mvdol boliviano"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"cruzeiro novo brasiliano (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"cruzado brasiliano"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"cruzeiro brasiliano (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"real brasiliano","other":"real brasiliani"},"narrow":"R$","symbol":"BRL"}
BRN	{"displayName":{"other":"cruzado novo brasiliano"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"cruzeiro brasiliano"},"narrow":"BRR","symbol":"BRR"}
BSD	{"displayName":{"one":"dollaro delle Bahamas","other":"dollari delle Bahamas"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"ngultrum bhutanese","other":"ngultrum bhutanesi"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"kyat birmano"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"pula del Botswana"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"nuovo rublo bielorusso (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"rublo bielorusso","other":"rubli bielorussi"},"narrow":"Br","symbol":"BYN"}
BYR	{"displayName":{"one":"rublo bielorusso (2000–2016)","other":"rubli bielorussi (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"dollaro del Belize","other":"dollari del Belize"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"dollaro canadese","other":"dollari canadesi"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"one":"franco congolese","other":"franchi congolesi"},"narrow":"CDF","symbol":"CDF"}
CHF	{"displayName":{"one":"franco svizzero","other":"franchi svizzeri"},"narrow":"CHF","symbol":"CHF"}
CLF	{"displayName":{"other":"unidades de fomento chilene"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"peso cileno","other":"pesos cileni"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"one":"renmimbi cinese offshore","other":"renmimbi cinesi offshore"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"one":"yuan cinese","other":"yuan cinesi"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"one":"peso colombiano","other":"pesos colombiani"},"narrow":"$","symbol":"COP"}
CRC	{"displayName":{"one":"colón costaricano","other":"colón costaricani"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"antico dinaro serbo"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"corona forte cecoslovacca"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"peso cubano convertibile","other":"pesos cubani convertibili"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"peso cubano","other":"pesos cubani"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"escudo capoverdiano","other":"escudos capoverdiani"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"sterlina cipriota"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"corona ceca","other":"corone ceche"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"ostmark della Germania Orientale"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"marco tedesco"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"franco di Gibuti","other":"franchi di Gibuti"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"corona danese","other":"corone danesi"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"peso dominicano","other":"pesos dominicani"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"dinaro algerino","other":"dinari algerini"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"sucre dell’Ecuador"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"unidad de valor constante (UVC) dell’Ecuador"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"corona dell’Estonia"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"sterlina egiziana","other":"sterline egiziane"},"narrow":"£E","symbol":"EGP"}
ERN	{"displayName":{"one":"nakfa eritreo","other":"nakfa eritrei"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"peseta spagnola account"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"peseta spagnola account convertibile"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"peseta spagnola"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"one":"birr etiope","other":"birr etiopi"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"euro"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"markka finlandese"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"dollaro delle Figi","other":"dollari delle Figi"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"one":"sterlina delle Falkland","other":"sterline delle Falkland"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"franco francese"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"sterlina britannica","other":"sterline britanniche"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"kupon larit georgiano"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"lari georgiano","other":"lari georgiani"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"cedi del Ghana"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"cedi ghanese","other":"cedi ghanesi"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"sterlina di Gibilterra","other":"sterline di Gibilterra"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"one":"dalasi gambiano","other":"dalasi gambiani"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"franco della Guinea","other":"franchi della Guinea"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"syli della Guinea"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"ekwele della Guinea Equatoriale"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"dracma greca"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"quetzal guatemalteco","other":"quetzal guatemaltechi"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"escudo della Guinea portoghese"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"peso della Guinea-Bissau"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"dollaro della Guyana","other":"dollari della Guyana"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"dollaro di Hong Kong","other":"dollari di Hong Kong"},"narrow":"$","symbol":"HKD"}
HNL	{"displayName":{"one":"lempira honduregna","other":"lempire honduregne"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"dinaro croato"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"kuna croata","other":"kune croate"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"gourde haitiano","other":"gourde haitiani"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"fiorino ungherese","other":"fiorini ungheresi"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"rupia indonesiana","other":"rupie indonesiane"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"sterlina irlandese"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"sterlina israeliana"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"one":"nuovo siclo israeliano","other":"nuovi sicli israeliani"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"rupia indiana","other":"rupie indiane"},"narrow":"₹","symbol":"INR"}
IQD	{"displayName":{"one":"dinaro iracheno","other":"dinari iracheni"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"rial iraniano","other":"rial iraniani"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"one":"corona islandese","other":"corone islandesi"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"lire italiane"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"one":"dollaro giamaicano","other":"dollari giamaicani"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"dinaro giordano","other":"dinari giordani"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"one":"yen giapponese","other":"yen giapponesi"},"narrow":"¥","symbol":"JPY"}
KES	{"displayName":{"one":"scellino keniota","other":"scellini kenioti"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"som kirghiso","other":"som kirghisi"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"riel cambogiano","other":"riel cambogiani"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"franco comoriano","other":"franchi comoriani"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"one":"won nordcoreano","other":"won nordcoreani"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"one":"won sudcoreano","other":"won sudcoreani"},"narrow":"₩","symbol":"KRW"}
KWD	{"displayName":{"one":"dinaro kuwaitiano","other":"dinari kuwaitiani"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"dollaro delle Isole Cayman","other":"dollari delle Isole Cayman"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"tenge kazako","other":"tenge kazaki"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"kip laotiano","other":"kip laotiani"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"lira libanese","other":"lire libanesi"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"rupia di Sri Lanka","other":"rupie di Sri Lanka"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"dollaro liberiano","other":"dollari liberiani"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"loti del Lesotho","other":"maloti del Lesotho"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"litas lituano","other":"litas lituani"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"talonas lituani"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"franco convertibile del Lussemburgo"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"franco del Lussemburgo"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"franco finanziario del Lussemburgo"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"lats lettone","other":"lati lettoni"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"rublo lettone"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"dinaro libico","other":"dinari libici"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"dirham marocchino","other":"dirham marocchini"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"franco marocchino"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"one":"leu moldavo","other":"lei moldavi"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"one":"ariary malgascio","other":"ariary malgasci"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"franco malgascio"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"dinaro macedone","other":"dinari macedoni"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"one":"dinaro macedone (1992–1993)","other":"dinari macedoni (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"franco di Mali"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"kyat di Myanmar"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"tugrik mongolo","other":"tugrik mongoli"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"pataca di Macao","other":"patacas di Macao"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"ouguiya della Mauritania (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"ouguiya della Mauritania"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"lira maltese"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"sterlina maltese"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"rupia mauriziana","other":"rupie mauriziane"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"other":"rufiyaa delle Maldive"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"kwacha malawiano","other":"kwacha malawiani"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"peso messicano","other":"pesos messicani"},"narrow":"$","symbol":"MXN"}
MXP	{"displayName":{"other":"peso messicano d’argento (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"unidad de inversion (UDI) messicana"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"ringgit malese","other":"ringgit malesi"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"escudo del Mozambico"},"narrow":"MZE","symbol":"MZE"}
MZN	{"displayName":{"one":"metical mozambicano","other":"metical mozambicani"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"dollaro namibiano","other":"dollari namibiani"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"naira nigeriana","other":"naire nigeriane"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"cordoba nicaraguense"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"córdoba nicaraguense","other":"córdoba nicaraguensi"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"fiorino olandese"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"corona norvegese","other":"corone norvegesi"},"narrow":"NKr","symbol":"NOK"}
NPR	{"displayName":{"one":"rupia nepalese","other":"rupie nepalesi"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"dollaro neozelandese","other":"dollari neozelandesi"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"one":"rial omanita","other":"rial omaniti"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"balboa panamense","other":"balboa panamensi"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"inti peruviano"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"sol peruviano","other":"sol peruviani"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"sol peruviano (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"one":"kina papuana","other":"kina papuane"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"peso filippino","other":"pesos filippini"},"narrow":"₱","symbol":"₱"}
PKR	{"displayName":{"one":"rupia pakistana","other":"rupie pakistane"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"zloty polacco","other":"zloty polacchi"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"złoty polacco (1950–1995)","other":"złoty polacchi (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"escudo portoghese"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"one":"guaraní paraguayano","other":"guaraní paraguayani"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"rial qatariano","other":"rial qatariani"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"dollaro della Rhodesia"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"leu della Romania"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"leu rumeno","other":"lei rumeni"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"one":"dinaro serbo","other":"dinara serbi"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"rublo russo","other":"rubli russi"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"rublo della CSI"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"franco ruandese","other":"franchi ruandesi"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"one":"riyal saudita","other":"riyal sauditi"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"dollaro delle Isole Salomone","other":"dollari delle Isole Salomone"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"rupia delle Seychelles","other":"rupie delle Seychelles"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"dinaro sudanese"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"sterlina sudanese","other":"sterline sudanesi"},"narrow":"SDG","symbol":"SDG"}
SEK	{"displayName":{"one":"corona svedese","other":"corone svedesi"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"dollaro di Singapore","other":"dollari di Singapore"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"one":"sterlina di Sant’Elena","other":"sterline di Sant’Elena"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"tallero sloveno"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"corona slovacca"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"leone della Sierra Leone","other":"leoni della Sierra Leone"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"leone della Sierra Leone (1964–2022)","other":"leoni della Sierra Leone (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"scellino somalo","other":"scellini somali"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"dollaro del Suriname","other":"dollari del Suriname"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"fiorino del Suriname"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"sterlina sud-sudanese","other":"sterline sud-sudanesi"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"dobra di Sao Tomé e Principe (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"dobra di Sao Tomé e Príncipe"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"rublo sovietico"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"colón salvadoregno"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"lira siriana","other":"lire siriane"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"lilangeni","other":"emalangeni"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"one":"baht thailandese","other":"baht thailandesi"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"rublo del Tajikistan"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"somoni tagiko","other":"somoni tagiki"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"manat turkmeno (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"one":"manat turkmeno","other":"manat turkmeni"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"dinaro tunisino","other":"dinari tunisini"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"one":"paʻanga tongano","other":"paʻanga tongani"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"escudo di Timor"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"lira turca (1922–2005)","other":"lire turche (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"lira turca","other":"lire turche"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"dollaro di Trinidad e Tobago","other":"dollari di Trinidad e Tobago"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"nuovo dollaro taiwanese","other":"nuovi dollari taiwanesi"},"narrow":"NT$","symbol":"TWD"}
TZS	{"displayName":{"one":"scellino della Tanzania","other":"scellini della Tanzania"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"grivnia ucraina","other":"grivnie ucraine"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"karbovanetz ucraino"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"scellino ugandese (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"scellino ugandese","other":"scellini ugandesi"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"dollaro statunitense","other":"dollari statunitensi"},"narrow":"$","symbol":"USD"}
USN	{"displayName":{"other":"dollaro statunitense (next day)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"dollaro statunitense (same day)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"peso uruguaiano in unità indicizzate"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"peso uruguaiano (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"peso uruguayano","other":"pesos uruguayani"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"one":"sum uzbeco","other":"sum uzbechi"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"bolivar venezuelano (1871–2008)","other":"bolivares venezuelani (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"one":"bolívar venezuelano (2008–2018)","other":"bolívares venezuelani (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"bolívar venezuelano","other":"bolívares venezuelani"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"one":"dong vietnamita","other":"dong vietnamiti"},"narrow":"₫","symbol":"VND"}
VUV	{"displayName":{"other":"vatu di Vanuatu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"one":"tala samoano","other":"tala samoani"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"one":"franco CFA BEAC","other":"franchi CFA BEAC"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"argento"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"oro"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"unità composita europea"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"unità monetaria europea"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"unità di acconto europea (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"unità di acconto europea (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"dollaro dei Caraibi orientali","other":"dollari dei Caraibi orientali"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"one":"fiorino caraibico","other":"fiorini caraibici"},"narrow":"Cf","symbol":"Cf"}
XDR	{"displayName":{"other":"diritti speciali di incasso"},"narrow":"XDR","symbol":"XDR"}
XFO	{"displayName":{"other":"franco oro francese"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"franco UIC francese"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"franco CFA BCEAO","other":"franchi CFA BCEAO"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"palladio"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"franco CFP","other":"franchi CFP"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"platino"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"fondi RINET"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"other":"codice di verifica della valuta"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"one":"(valuta sconosciuta)","other":"(valute sconosciute)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"dinaro dello Yemen"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"rial yemenita","other":"rial yemeniti"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"dinaro forte yugoslavo"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"dinaro noviy yugoslavo"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"dinaro convertibile yugoslavo"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"rand sudafricano (finanziario)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"one":"rand sudafricano","other":"rand sudafricani"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"kwacha zambiano (1968–2012)","other":"kwacha zambiani (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"kwacha zambiano","other":"kwacha zambiani"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"nuovo zaire dello Zaire"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"zaire dello Zaire"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"dollaro dello Zimbabwe"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Zimbabwe Gold"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"dollaro zimbabwiano (2009)"},"narrow":"ZWL","symbol":"ZWL"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:2,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"-",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{one:"mille",other:"0 mila"},"10000":{other:"00 mila"},"100000":{other:"000 mila"},"1000000":{one:"0 milione",other:"0 milioni"},"10000000":{other:"00 milioni"},"100000000":{other:"000 milioni"},"1000000000":{one:"0 miliardo",other:"0 miliardi"},"10000000000":{other:"00 miliardi"},"100000000000":{other:"000 miliardi"},"1000000000000":{one:"0 mille miliardi",other:"0 mila miliardi"},"10000000000000":{other:"00 mila miliardi"},"100000000000000":{other:"000 mila miliardi"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 Mln"},"10000000":{other:"00 Mln"},"100000000":{other:"000 Mln"},"1000000000":{other:"0 Mld"},"10000000000":{other:"00 Mld"},"100000000000":{other:"000 Mld"},"1000000000000":{other:"0 Bln"},"10000000000000":{other:"00 Bln"},"100000000000000":{other:"000 Bln"}},standard:"#,##0.###"},arabext:{long:{"1000":{one:"mille",other:"0 mila"},"10000":{other:"00 mila"},"100000":{other:"000 mila"},"1000000":{one:"0 milione",other:"0 milioni"},"10000000":{other:"00 milioni"},"100000000":{other:"000 milioni"},"1000000000":{one:"0 miliardo",other:"0 miliardi"},"10000000000":{other:"00 miliardi"},"100000000000":{other:"000 miliardi"},"1000000000000":{one:"0 mille miliardi",other:"0 mila miliardi"},"10000000000000":{other:"00 mila miliardi"},"100000000000000":{other:"000 mila miliardi"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 Mln"},"10000000":{other:"00 Mln"},"100000000":{other:"000 Mln"},"1000000000":{other:"0 Mld"},"10000000000":{other:"00 Mld"},"100000000000":{other:"000 Mld"},"1000000000000":{other:"0 Bln"},"10000000000000":{other:"00 Bln"},"100000000000000":{other:"000 Bln"}},standard:"#,##0.###"},latn:{long:{"1000":{one:"mille",other:"0 mila"},"10000":{other:"00 mila"},"100000":{other:"000 mila"},"1000000":{one:"0 milione",other:"0 milioni"},"10000000":{other:"00 milioni"},"100000000":{other:"000 milioni"},"1000000000":{one:"0 miliardo",other:"0 miliardi"},"10000000000":{other:"00 miliardi"},"100000000000":{other:"000 miliardi"},"1000000000000":{one:"0 mille miliardi",other:"0 mila miliardi"},"10000000000000":{other:"00 mila miliardi"},"100000000000000":{other:"000 mila miliardi"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 Mln"},"10000000":{other:"00 Mln"},"100000000":{other:"000 Mln"},"1000000000":{other:"0 Mld"},"10000000000":{other:"00 Mld"},"100000000000":{other:"000 Mld"},"1000000000000":{other:"0 Bln"},"10000000000000":{other:"00 Bln"},"100000000000000":{other:"000 Bln"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0K ¤"},"10000":{other:"00K ¤"},"100000":{other:"000K ¤"},"1000000":{other:"0 Mln ¤"},"10000000":{other:"00 Mln ¤"},"100000000":{other:"000 Mln ¤"},"1000000000":{other:"0 Mld ¤"},"10000000000":{other:"00 Mld ¤"},"100000000000":{other:"000 Mld ¤"},"1000000000000":{other:"0 Bln ¤"},"10000000000000":{other:"00 Bln ¤"},"100000000000000":{other:"000 Bln ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0K ¤"},"10000":{other:"00K ¤"},"100000":{other:"000K ¤"},"1000000":{other:"0 Mln ¤"},"10000000":{other:"00 Mln ¤"},"100000000":{other:"000 Mln ¤"},"1000000000":{other:"0 Mld ¤"},"10000000000":{other:"00 Mld ¤"},"100000000000":{other:"000 Mld ¤"},"1000000000000":{other:"0 Bln ¤"},"10000000000000":{other:"00 Bln ¤"},"100000000000000":{other:"000 Bln ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} al {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acro","other":"{0} acri"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"other":"{0} bit"},"narrow":{"other":"{0}bit"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"other":"{0} byte"},"narrow":{"other":"{0}B"},"perUnit":{},"short":{"other":"{0} byte"}}
celsius	{"long":{"one":"{0} grado Celsius","other":"{0} gradi Celsius"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"one":"{0} centimetro","other":"{0} centimetri"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0} per centimetro","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} giorno","other":"{0} giorni"},"narrow":{"one":"{0}g","other":"{0}gg"},"perUnit":{"long":"{0} al giorno","narrow":"{0}/g","short":"{0}/giorno"},"short":{"one":"{0} giorno","other":"{0} giorni"}}
degree	{"long":{"one":"{0} grado","other":"{0} gradi"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"one":"{0} grado Fahrenheit","other":"{0} gradi Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"one":"{0} oncia liquida","other":"{0} once liquide"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"one":"{0} piede","other":"{0} piedi"},"narrow":{"other":"{0}ft"},"perUnit":{"long":"{0} per piede","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} gallone","other":"{0} galloni"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0} per gallone","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"other":"{0} gigabit"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0} gigabyte"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"one":"{0} grammo","other":"{0} grammi"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} per grammo","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} ettaro","other":"{0} ettari"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} ora","other":"{0} ore"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0} all’ora","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} h"}}
inch	{"long":{"one":"{0} pollice","other":"{0} pollici"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} per pollice","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"other":"{0} kilobit"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0} kilobyte"},"narrow":{"other":"{0}kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"one":"{0} chilogrammo","other":"{0} chilogrammi"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} per chilogrammo","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} chilometro","other":"{0} chilometri"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0} per chilometro","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} chilometro orario","other":"{0} chilometri orari"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} litro","other":"{0} litri"},"narrow":{"other":"{0}l"},"perUnit":{"long":"{0} per litro","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"one":"{0} litro per chilometro","other":"{0} litri per chilometro"},"narrow":{"other":"{0}L/km"},"perUnit":{},"short":{"other":"{0} L/km"}}
megabit	{"long":{"other":"{0} megabit"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0} megabyte"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"one":"{0} metro","other":"{0} metri"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0} per metro","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} metro al secondo","other":"{0} metri al secondo"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microsecondo","other":"{0} microsecondi"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} miglio","other":"{0} miglia"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} miglio per gallone","other":"{0} miglia per gallone"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"one":"{0} miglio all’ora","other":"{0} miglia all’ora"},"narrow":{"other":"{0}mi/h"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"one":"{0} miglio scandinavo","other":"{0} miglia scandinave"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"one":"{0} millilitro","other":"{0} millilitri"},"narrow":{"other":"{0}ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"one":"{0} millimetro","other":"{0} millimetri"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} millisecondo","other":"{0} millisecondi"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minuto","other":"{0} minuti"},"narrow":{"other":"{0}min"},"perUnit":{"long":"{0} al minuto","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"one":"{0} mese","other":"{0} mesi"},"narrow":{"one":"{0} mese","other":"{0} mesi"},"perUnit":{"long":"{0} al mese","narrow":"{0}/mese","short":"{0}/mese"},"short":{"one":"{0} mese","other":"{0} mesi"}}
nanosecond	{"long":{"one":"{0} nanosecondo","other":"{0} nanosecondi"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} oncia","other":"{0} once"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0} per oncia","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} percento"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0} petabyte"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"one":"{0} libbra","other":"{0} libbre"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"{0} per libbra","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} secondo","other":"{0} secondi"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0} al secondo","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} s"}}
stone	{"long":{"other":"{0} stone"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"other":"{0} terabit"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0} terabyte"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} settimana","other":"{0} settimane"},"narrow":{"other":"{0}sett."},"perUnit":{"long":"{0} alla settimana","narrow":"{0}/sett.","short":"{0}/settimana"},"short":{"other":"{0} sett."}}
yard	{"long":{"one":"{0} iarda","other":"{0} iarde"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} anno","other":"{0} anni"},"narrow":{"one":"{0}anno","other":"{0}anni"},"perUnit":{"long":"{0} all’anno","narrow":"{0}/anno","short":"{0}/anno"},"short":{"one":"{0} anno","other":"{0} anni"}}
`}}},locale:"it"},{data:{currencies:{"\n":`
ADP	{"displayName":{"one":"Peseta de Andorra","other":"Pesetas de Andorra"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"one":"Dirham dos EAU","other":"Dirhams dos EAU"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"one":"Afegane do Afeganistão (AFA)","other":"Afeganes do Afeganistão (AFA)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"one":"Afegane afegão","other":"Afeganes afegãos"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"one":"Lek Albanês (1946–1965)","other":"Leks Albaneses (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"one":"Lek albanês","other":"Leks albaneses"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"one":"Dram armênio","other":"Drams armênios"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"one":"Florim das Antilhas Holandesas","other":"Florins das Antilhas Holandesas"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"one":"Kwanza angolano","other":"Kwanzas angolanos"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"one":"Kwanza angolano (AOK)","other":"Kwanzas angolanos (AOK)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"one":"Novo kwanza angolano (AON)","other":"Novos kwanzas angolanos (AON)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"one":"Kwanza angolano reajustado (AOR)","other":"Kwanzas angolanos reajustados (AOR)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"one":"Austral argentino","other":"Austrais argentinos"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"one":"Peso lei argentino (1970–1983)","other":"Pesos lei argentinos (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"one":"Peso argentino (1881–1970)","other":"Pesos argentinos (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"one":"Peso argentino (1983–1985)","other":"Pesos argentinos (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"one":"Peso argentino","other":"Pesos argentinos"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"one":"Schilling australiano","other":"Schillings australianos"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"one":"Dólar australiano","other":"Dólares australianos"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"one":"Florim arubano","other":"Florins arubanos"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"one":"Manat do Azeibaijão (1993–2006)","other":"Manats do Azeibaijão (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"one":"Manat azeri","other":"Manats azeris"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"one":"Dinar da Bósnia Herzegovina","other":"Dinares da Bósnia Herzegovina"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"one":"Marco conversível da Bósnia e Herzegovina","other":"Marcos conversíveis da Bósnia e Herzegovina"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"one":"Novo dinar da Bósnia-Herzegovina","other":"Novos dinares da Bósnia-Herzegovina"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"one":"Dólar barbadense","other":"Dólares barbadenses"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"one":"Taka bengali","other":"Takas bengalis"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"one":"Franco belga (conversível)","other":"Francos belgas (conversíveis)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"one":"Franco belga","other":"Francos belgas"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"one":"Franco belga (financeiro)","other":"Francos belgas (financeiros)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"one":"Lev forte búlgaro","other":"Levs fortes búlgaros"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"one":"Lev socialista búlgaro","other":"Levs socialistas búlgaros"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"one":"Lev búlgaro","other":"Levs búlgaros"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"one":"Lev búlgaro (1879–1952)","other":"Levs búlgaros (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"one":"Dinar bareinita","other":"Dinares bareinitas"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"one":"Franco burundiano","other":"Francos burundianos"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"one":"Dólar bermudense","other":"Dólares bermudenses"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"one":"Dólar bruneano","other":"Dólares bruneanos"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"one":"Boliviano da Bolívia","other":"Bolivianos da Bolívia"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"one":"Boliviano (1863–1963)","other":"Bolivianos (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"one":"Peso boliviano","other":"Pesos bolivianos"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"one":"Mvdol boliviano","other":"Mvdols bolivianos"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"one":"Cruzeiro novo brasileiro (BRB)","other":"Cruzeiros novos brasileiros (BRB)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"one":"Cruzado brasileiro","other":"Cruzados brasileiros"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"one":"Cruzeiro brasileiro (BRE)","other":"Cruzeiros brasileiros (BRE)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"one":"Real brasileiro","other":"Reais brasileiros"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"one":"Cruzado novo brasileiro","other":"Cruzados novos brasileiros"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"one":"Cruzeiro brasileiro","other":"Cruzeiros brasileiros"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"one":"Cruzeiro brasileiro antigo","other":"Cruzeiros brasileiros antigos"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"one":"Dólar bahamense","other":"Dólares bahamenses"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"one":"Ngultrum butanês","other":"Ngultruns butaneses"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"one":"Kyat burmês","other":"Kyats burmeses"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"one":"Pula botsuanesa","other":"Pulas botsuanesas"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"one":"Novo rublo bielorusso (BYB)","other":"Novos rublos bielorussos (BYB)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"one":"Rublo bielorrusso","other":"Rublos bielorrussos"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"one":"Rublo bielorrusso (2000–2016)","other":"Rublos bielorrussos (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"one":"Dólar belizenho","other":"Dólares belizenhos"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"one":"Dólar canadense","other":"Dólares canadenses"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"one":"Franco congolês","other":"Francos congoleses"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"one":"Euro WIR","other":"Euros WIR"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"one":"Franco suíço","other":"Francos suíços"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"one":"Franco WIR","other":"Francos WIR"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"one":"Escudo chileno","other":"Escudos chilenos"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"one":"Unidade de fomento chilena","other":"Unidades de fomento chilenas"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"one":"Peso chileno","other":"Pesos chilenos"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"one":"Yuan chinês (offshore)","other":"Yuans chineses (offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"one":"Dólar do Banco Popular da China","other":"Dólares do Banco Popular da China"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"one":"Yuan chinês","other":"Yuans chineses"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"one":"Peso colombiano","other":"Pesos colombianos"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"one":"Unidade de valor real","other":"Unidades de valor real"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"one":"Colón costarriquenho","other":"Colóns costarriquenhos"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"one":"Dinar antigo da Sérvia","other":"Dinares antigos da Sérvia"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"one":"Coroa forte tchecoslovaca","other":"Coroas fortes tchecoslovacas"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"one":"Peso cubano conversível","other":"Pesos cubanos conversíveis"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"one":"Peso cubano","other":"Pesos cubanos"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"one":"Escudo cabo-verdiano","other":"Escudos cabo-verdianos"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"one":"Libra cipriota","other":"Libras cipriotas"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"Coroa tcheca","other":"Coroas tchecas"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"one":"Marco da Alemanha Oriental","other":"Marcos da Alemanha Oriental"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"one":"Marco alemão","other":"Marcos alemães"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"one":"Franco djiboutiano","other":"Francos djiboutianos"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"Coroa dinamarquesa","other":"Coroas dinamarquesas"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"one":"Peso dominicano","other":"Pesos dominicanos"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"one":"Dinar argelino","other":"Dinares argelinos"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"one":"Sucre equatoriano","other":"Sucres equatorianos"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"one":"Unidade de valor constante equatoriana (UVC)","other":"Unidades de valor constante equatorianas (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"one":"Coroa estoniana","other":"Coroas estonianas"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"one":"Libra egípcia","other":"Libras egípcias"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"one":"Nakfa da Eritreia","other":"Nakfas da Eritreia"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"one":"Peseta espanhola (conta A)","other":"Pesetas espanholas (conta A)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"one":"Peseta espanhola (conta conversível)","other":"Pesetas espanholas (conta conversível)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"one":"Peseta espanhola","other":"Pesetas espanholas"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"one":"Birr etíope","other":"Birrs etíopes"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"one":"Euro","other":"Euros"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"one":"Marco finlandês","other":"Marcos finlandeses"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"one":"Dólar fijiano","other":"Dólares fijianos"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"one":"Libra malvinense","other":"Libras malvinenses"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"one":"Franco francês","other":"Francos franceses"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"one":"Libra esterlina","other":"Libras esterlinas"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"one":"Kupon larit da Geórgia","other":"Kupon larits da Geórgia"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"one":"Lari georgiano","other":"Laris georgianos"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"one":"Cedi de Gana (1979–2007)","other":"Cedis de Gana (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"one":"Cedi ganês","other":"Cedis ganeses"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"one":"Libra de Gibraltar","other":"Libras de Gibraltar"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"one":"Dalasi gambiano","other":"Dalasis gambianos"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"one":"Franco guineano","other":"Francos guineanos"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"one":"Syli guineano","other":"Sylis guineanos"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"one":"Ekwele da Guiné Equatorial","other":"Ekweles da Guiné Equatorial"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"one":"Dracma grego","other":"Dracmas gregos"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"one":"Quetzal guatemalteco","other":"Quetzais guatemaltecos"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"one":"Escudo da Guiné Portuguesa","other":"Escudos da Guinéa Portuguesa"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"one":"Peso de Guiné-Bissau","other":"Pesos de Guiné-Bissau"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"one":"Dólar guianense","other":"Dólares guianenses"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"one":"Dólar de Hong Kong","other":"Dólares de Hong Kong"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"one":"Lempira hondurenha","other":"Lempiras hondurenhas"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"one":"Dinar croata","other":"Dinares croatas"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"one":"Kuna croata","other":"Kunas croatas"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"one":"Gourde haitiano","other":"Gourdes haitianos"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"one":"Florim húngaro","other":"Florins húngaros"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"Rupia indonésia","other":"Rupias indonésias"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"one":"Libra irlandesa","other":"Libras irlandesas"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"one":"Libra israelita","other":"Libras israelitas"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"one":"Sheqel antigo israelita","other":"Sheqels antigos israelitas"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"one":"Novo shekel israelense","other":"Novos shekels israelenses"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"Rupia indiana","other":"Rupias indianas"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"one":"Dinar iraquiano","other":"Dinares iraquianos"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"one":"Rial iraniano","other":"Riales iranianos"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"one":"Coroa antiga islandesa","other":"Coroas antigas islandesas"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"one":"Coroa islandesa","other":"Coroas islandesas"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"one":"Lira italiana","other":"Liras italianas"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"one":"Dólar jamaicano","other":"Dólares jamaicanos"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"one":"Dinar jordaniano","other":"Dinares jordanianos"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"one":"Iene japonês","other":"Ienes japoneses"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"one":"Xelim queniano","other":"Xelins quenianos"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"one":"Som quirguiz","other":"Sons quirguizes"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"one":"Riel cambojano","other":"Rieles cambojanos"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"one":"Franco comoriano","other":"Francos comorianos"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"one":"Won norte-coreano","other":"Wons norte-coreanos"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"one":"Hwan da Coreia do Sul","other":"Hwans da Coreia do Sul"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"one":"Won antigo da Coreia do Sul","other":"Wons antigos da Coreia do Sul"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"one":"Won sul-coreano","other":"Wons sul-coreanos"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"one":"Dinar kuwaitiano","other":"Dinares kuwaitianos"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"one":"Dólar das Ilhas Cayman","other":"Dólares das Ilhas Cayman"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"one":"Tenge cazaque","other":"Tenges cazaques"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"one":"Kip laosiano","other":"Kips laosianos"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"one":"Libra libanesa","other":"Libras libanesas"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"Rupia cingalesa","other":"Rupias cingalesas"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"one":"Dólar liberiano","other":"Dólares liberianos"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"one":"Loti lesotiano","other":"Lotis lesotianos"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"one":"Litas lituano","other":"Litai lituanos"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"one":"Talonas lituanas","other":"Talonases lituanas"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"one":"Franco conversível de Luxemburgo","other":"Francos conversíveis de Luxemburgo"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"one":"Franco de Luxemburgo","other":"Francos de Luxemburgo"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"one":"Franco financeiro de Luxemburgo","other":"Francos financeiros de Luxemburgo"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"one":"Lats letão","other":"Lati letões"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"one":"Rublo da Letônia","other":"Rublos da Letônia"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"one":"Dinar líbio","other":"Dinares líbios"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"one":"Dirham marroquino","other":"Dirhams marroquinos"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"one":"Franco marroquino","other":"Francos marroquinos"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"one":"Franco monegasco","other":"Francos monegascos"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Cupon moldávio"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"one":"Leu moldávio","other":"Leus moldávios"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"one":"Ariary malgaxe","other":"Ariarys malgaxes"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"one":"Franco de Madagascar","other":"Francos de Madagascar"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"one":"Dinar macedônio","other":"Dinares macedônios"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"one":"Dinar macedônio (1992–1993)","other":"Dinares macedônios (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"one":"Franco de Mali","other":"Francos de Mali"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"one":"Quiate mianmarense","other":"Quiates mianmarenses"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"one":"Tugrik mongol","other":"Tugriks mongóis"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"one":"Pataca macaense","other":"Patacas macaenses"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"one":"Ouguiya mauritana (1973–2017)","other":"Ouguiyas mauritanas (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"one":"Ouguiya mauritana","other":"Ouguiyas mauritanas"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"one":"Lira Maltesa","other":"Liras maltesas"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"one":"Libra maltesa","other":"Libras maltesas"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"one":"Rupia mauriciana","other":"Rupias mauricianas"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"one":"Rupia maldivana","other":"Rupias maldivanas"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"one":"Kwacha malauiana","other":"Kwachas malauianas"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"one":"Peso mexicano","other":"Pesos mexicanos"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"one":"Peso de prata mexicano (1861–1992)","other":"Pesos de prata mexicanos (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"one":"Unidade de investimento mexicana (UDI)","other":"Unidades de investimento mexicanas (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"one":"Ringgit malaio","other":"Ringgits malaios"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"one":"Escudo de Moçambique","other":"Escudos de Moçambique"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"one":"Metical antigo de Moçambique","other":"Meticales antigos de Moçambique"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"one":"Metical moçambicano","other":"Meticais moçambicanos"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"one":"Dólar namibiano","other":"Dólares namibianos"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"one":"Naira nigeriana","other":"Nairas nigerianas"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"one":"Córdoba nicaraguense (1988–1991)","other":"Córdobas nicaraguense (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"one":"Córdoba nicaraguense","other":"Córdobas nicaraguenses"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"one":"Florim holandês","other":"Florins holandeses"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"Coroa norueguesa","other":"Coroas norueguesas"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"Rupia nepalesa","other":"Rupias nepalesas"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"one":"Dólar neozelandês","other":"Dólares neozelandeses"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"one":"Rial omanense","other":"Riales omanenses"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"one":"Balboa panamenho","other":"Balboas panamenhos"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"one":"Inti peruano","other":"Intis peruanos"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"one":"Novo sol peruano","other":"Novos sóis peruanos"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"one":"Sol peruano (1863–1965)","other":"Sóis peruanos (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"one":"Kina papuásia","other":"Kinas papuásias"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"one":"Peso filipino","other":"Pesos filipinos"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"one":"Rupia paquistanesa","other":"Rupias paquistanesas"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"one":"Zloty polonês","other":"Zlotys poloneses"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"one":"Zloti polonês (1950–1995)","other":"Zlotis poloneses (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"one":"Escudo português","other":"Escudos portugueses"},"narrow":"Esc.","symbol":"Esc."}
PYG	{"displayName":{"one":"Guarani paraguaio","other":"Guaranis paraguaios"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"one":"Rial catariano","other":"Riales catarianos"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"one":"Dólar da Rodésia","other":"Dólares da Rodésia"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"one":"Leu antigo da Romênia","other":"Leus antigos da Romênia"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"one":"Leu romeno","other":"Leus romenos"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"one":"Dinar sérvio","other":"Dinares sérvios"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"one":"Rublo russo","other":"Rublos russos"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"one":"Rublo russo (1991–1998)","other":"Rublos russos (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"one":"Franco ruandês","other":"Francos ruandeses"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"one":"Riyal saudita","other":"Riyales sauditas"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"one":"Dólar das Ilhas Salomão","other":"Dólares das Ilhas Salomão"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"one":"Rupia seichelense","other":"Rupias seichelenses"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"one":"Dinar antigo do Sudão","other":"Dinares antigos do Sudão"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"one":"Libra sudanesa","other":"Libras sudanesas"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"one":"Libra antiga sudanesa","other":"Libras antigas sudanesas"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"Coroa sueca","other":"Coroas suecas"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"one":"Dólar singapuriano","other":"Dólares singapurianos"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"one":"Libra de Santa Helena","other":"Libras de Santa Helena"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"one":"Tolar da Eslovênia","other":"Tolares da Eslovênia"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"one":"Coroa eslovaca","other":"Coroas eslovacas"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"one":"Leone de Serra Leoa","other":"Leones de Serra Leoa"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"one":"Leone de Serra Leoa (1964—2022)","other":"Leones de Serra Leoa (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"one":"Xelim somali","other":"Xelins somalis"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"one":"Dólar surinamês","other":"Dólares surinameses"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"one":"Florim do Suriname","other":"Florins do Suriname"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"one":"Libra sul-sudanesa","other":"Libras sul-sudanesas"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"one":"Dobra de São Tomé e Príncipe (1977–2017)","other":"Dobras de São Tomé e Príncipe (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"one":"Dobra de São Tomé e Príncipe","other":"Dobras de São Tomé e Príncipe"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"one":"Rublo soviético","other":"Rublos soviéticos"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"one":"Colon de El Salvador","other":"Colons de El Salvador"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"one":"Libra síria","other":"Libras sírias"},"narrow":"S£","symbol":"SYP"}
SZL	{"displayName":{"one":"Lilangeni suazi","other":"Lilangenis suazis"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"one":"Baht tailandês","other":"Bahts tailandeses"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"one":"Rublo do Tajaquistão","other":"Rublos do Tajaquistão"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"one":"Somoni tadjique","other":"Somonis tadjiques"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"one":"Manat do Turcomenistão (1993–2009)","other":"Manats do Turcomenistão (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"one":"Manat turcomeno","other":"Manats turcomenos"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"one":"Dinar tunisiano","other":"Dinares tunisianos"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"one":"Paʻanga tonganesa","other":"Paʻangas tonganesas"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"one":"Escudo do Timor","other":"Escudos do Timor"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"one":"Lira turca antiga","other":"Liras turcas antigas"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"one":"Lira turca","other":"Liras turcas"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"one":"Dólar de Trinidad e Tobago","other":"Dólares de Trinidad e Tobago"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"one":"Novo dólar taiwanês","other":"Novos dólares taiwaneses"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"one":"Xelim tanzaniano","other":"Xelins tanzanianos"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"one":"Hryvnia ucraniano","other":"Hryvnias ucranianos"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"one":"Karbovanetz da Ucrânia","other":"Karbovanetzs da Ucrânia"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"one":"Shilling de Uganda (1966–1987)","other":"Shillings de Uganda (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"one":"Xelim ugandense","other":"Xelins ugandenses"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"one":"Dólar americano","other":"Dólares americanos"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"one":"Dólar americano (dia seguinte)","other":"Dólares americanos (dia seguinte)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"one":"Dólar americano (mesmo dia)","other":"Dólares americanos (mesmo dia)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"one":"Peso uruguaio em unidades indexadas","other":"Pesos uruguaios em unidades indexadas"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"one":"Peso uruguaio (1975–1993)","other":"Pesos uruguaios (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"one":"Peso uruguaio","other":"Pesos uruguaios"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"one":"Som uzbeque","other":"Sons uzbeques"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"one":"Bolívar venezuelano (1871–2008)","other":"Bolívares venezuelanos (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"one":"Bolívar venezuelano (2008–2018)","other":"Bolívares venezuelanos (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"one":"Bolívar venezuelano","other":"Bolívares venezuelanos"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"one":"Dong vietnamita","other":"Dongs vietnamitas"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"Dong vietnamita (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"one":"Vatu de Vanuatu","other":"Vatus de Vanuatu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"one":"Tala samoano","other":"Talas samoanos"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"one":"Franco CFA de BEAC","other":"Francos CFA de BEAC"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"Prata","other":"Pratas"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"Ouro","other":"Ouros"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"one":"Unidade de composição europeia","other":"Unidades de composição europeias"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"one":"Unidade monetária europeia","other":"Unidades monetárias europeias"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"one":"Unidade europeia de conta (XBC)","other":"Unidades europeias de conta (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"one":"Unidade europeia de conta (XBD)","other":"Unidades europeias de conta (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"one":"Dólar do Caribe Oriental","other":"Dólares do Caribe Oriental"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"one":"Florim do Caribe","other":"Florins do Caribe"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"Direitos de desenho especiais"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"one":"Unidade de moeda europeia","other":"Unidades de moedas europeias"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"one":"Franco de ouro francês","other":"Francos de ouro franceses"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"one":"Franco UIC francês","other":"Francos UIC franceses"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"one":"Franco CFA de BCEAO","other":"Francos CFA de BCEAO"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"Paládio","other":"Paládios"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"one":"Franco CFP","other":"Francos CFP"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"one":"Platina","other":"Platinas"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"Fundos RINET"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"one":"Código de moeda de teste","other":"Códigos de moeda de teste"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"one":"(unidade monetária desconhecida)","other":"(moedas desconhecidas)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"one":"Dinar do Iêmen","other":"Dinares do Iêmen"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"one":"Rial iemenita","other":"Riales iemenitas"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"one":"Dinar forte iugoslavo","other":"Dinares fortes iugoslavos"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"one":"Dinar noviy da Iugoslávia","other":"Dinares noviy da Iugoslávia"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"one":"Dinar conversível da Iugoslávia","other":"Dinares conversíveis da Iugoslávia"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"one":"Dinar iugoslavo reformado","other":"Dinares iugoslavos reformados"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"one":"Rand da África do Sul (financeiro)","other":"Rands da África do Sul (financeiro)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"one":"Rand sul-africano","other":"Rands sul-africanos"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"one":"Kwacha da Zâmbia (1968–2012)","other":"Kwachas da Zâmbia (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"one":"Kwacha zambiano","other":"Kwachas zambianos"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"one":"Novo zaire do Zaire","other":"Novos zaires do Zaire"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"one":"Zaire do Zaire","other":"Zaires do Zaire"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"one":"Dólar do Zimbábue","other":"Dólares do Zimbábue"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"one":"Ouro zimbabueano","other":"Ouros zimbabueanos"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"one":"Dólar do Zimbábue (2009)","other":"Dólares do Zimbábue (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"one":"Dólar do Zimbábue (2008)","other":"Dólares do Zimbábue (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 milhão",other:"0 milhões"},"10000000":{one:"00 milhão",other:"00 milhões"},"100000000":{one:"000 milhão",other:"000 milhões"},"1000000000":{one:"0 bilhão",other:"0 bilhões"},"10000000000":{one:"00 bilhão",other:"00 bilhões"},"100000000000":{one:"000 bilhão",other:"000 bilhões"},"1000000000000":{one:"0 trilhão",other:"0 trilhões"},"10000000000000":{one:"00 trilhão",other:"00 trilhões"},"100000000000000":{one:"000 trilhão",other:"000 trilhões"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 mi"},"10000000":{other:"00 mi"},"100000000":{other:"000 mi"},"1000000000":{other:"0 bi"},"10000000000":{other:"00 bi"},"100000000000":{other:"000 bi"},"1000000000000":{other:"0 tri"},"10000000000000":{other:"00 tri"},"100000000000000":{other:"000 tri"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 milhão",other:"0 milhões"},"10000000":{one:"00 milhão",other:"00 milhões"},"100000000":{one:"000 milhão",other:"000 milhões"},"1000000000":{one:"0 bilhão",other:"0 bilhões"},"10000000000":{one:"00 bilhão",other:"00 bilhões"},"100000000000":{one:"000 bilhão",other:"000 bilhões"},"1000000000000":{one:"0 trilhão",other:"0 trilhões"},"10000000000000":{one:"00 trilhão",other:"00 trilhões"},"100000000000000":{one:"000 trilhão",other:"000 trilhões"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 mi"},"10000000":{other:"00 mi"},"100000000":{other:"000 mi"},"1000000000":{other:"0 bi"},"10000000000":{other:"00 bi"},"100000000000":{other:"000 bi"},"1000000000000":{other:"0 tri"},"10000000000000":{other:"00 tri"},"100000000000000":{other:"000 tri"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{one:"0 milhão",other:"0 milhões"},"10000000":{one:"00 milhão",other:"00 milhões"},"100000000":{one:"000 milhão",other:"000 milhões"},"1000000000":{one:"0 bilhão",other:"0 bilhões"},"10000000000":{one:"00 bilhão",other:"00 bilhões"},"100000000000":{one:"000 bilhão",other:"000 bilhões"},"1000000000000":{one:"0 trilhão",other:"0 trilhões"},"10000000000000":{one:"00 trilhão",other:"00 trilhões"},"100000000000000":{one:"000 trilhão",other:"000 trilhões"}},short:{"1000":{other:"0 mil"},"10000":{other:"00 mil"},"100000":{other:"000 mil"},"1000000":{other:"0 mi"},"10000000":{other:"00 mi"},"100000000":{other:"000 mi"},"1000000000":{other:"0 bi"},"10000000000":{other:"00 bi"},"100000000000":{other:"000 bi"},"1000000000000":{other:"0 tri"},"10000000000000":{other:"00 tri"},"100000000000000":{other:"000 tri"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤ #,##0.00",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤ 0 mil"},"10000":{other:"¤ 00 mil"},"100000":{other:"¤ 000 mil"},"1000000":{other:"¤ 0 mi"},"10000000":{other:"¤ 00 mi"},"100000000":{other:"¤ 000 mi"},"1000000000":{other:"¤ 0 bi"},"10000000000":{other:"¤ 00 bi"},"100000000000":{other:"¤ 000 bi"},"1000000000000":{other:"¤ 0 tri"},"10000000000000":{other:"¤ 00 tri"},"100000000000000":{other:"¤ 000 tri"}},standard:"¤ #,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤ #,##0.00",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤ 0 mil"},"10000":{other:"¤ 00 mil"},"100000":{other:"¤ 000 mil"},"1000000":{other:"¤ 0 mi"},"10000000":{other:"¤ 00 mi"},"100000000":{other:"¤ 000 mi"},"1000000000":{other:"¤ 0 bi"},"10000000000":{other:"¤ 00 bi"},"100000000000":{other:"¤ 000 bi"},"1000000000000":{other:"¤ 0 tri"},"10000000000000":{other:"¤ 00 tri"},"100000000000000":{other:"¤ 000 tri"}},standard:"¤ #,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} por {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre","other":"{0} acres"},"narrow":{"one":"{0} acre","other":"{0} acres"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"one":"{0} bit","other":"{0} bits"},"perUnit":{},"short":{"other":"{0} bits"}}
byte	{"long":{"one":"{0} byte","other":"{0} bytes"},"narrow":{"other":"{0} B"},"perUnit":{},"short":{"other":"{0} bytes"}}
celsius	{"long":{"one":"{0} grau Celsius","other":"{0} graus Celsius"},"narrow":{"other":"{0} °C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"one":"{0} centímetro","other":"{0} centímetros"},"narrow":{"other":"{0} cm"},"perUnit":{"long":"{0} por centímetro","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} dia","other":"{0} dias"},"narrow":{"one":"{0} dia","other":"{0} dias"},"perUnit":{"long":"{0} por dia","narrow":"{0}/dia","short":"{0}/dia"},"short":{"one":"{0} dia","other":"{0} dias"}}
degree	{"long":{"one":"{0} grau","other":"{0} graus"},"narrow":{"other":"{0} °"},"perUnit":{},"short":{"other":"{0} °"}}
fahrenheit	{"long":{"one":"{0} grau Fahrenheit","other":"{0} graus Fahrenheit"},"narrow":{"other":"{0} °F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"one":"{0} onça fluida","other":"{0} onças fluidas"},"narrow":{"other":"{0} fl. oz."},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"one":"{0} pé","other":"{0} pés"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0} por pé","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"one":"{0} galão","other":"{0} galões"},"narrow":{"other":"{0} gal"},"perUnit":{"long":"{0} por galão","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"one":"{0} gigabyte","other":"{0} gigabytes"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"one":"{0} grama","other":"{0} gramas"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0} por grama","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"one":"{0} hectare","other":"{0} hectares"},"narrow":{"other":"{0} ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"one":"{0} hora","other":"{0} horas"},"narrow":{"other":"{0} h"},"perUnit":{"long":"{0} por hora","narrow":"{0}/h","short":"{0}/h"},"short":{"other":"{0} h"}}
inch	{"long":{"one":"{0} polegada","other":"{0} polegadas"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} por polegada","narrow":"{0}/pol.","short":"{0}/pol."},"short":{"other":"{0} pol."}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"one":"{0} kilobyte","other":"{0} kilobytes"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"one":"{0} quilograma","other":"{0} quilogramas"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0} por quilograma","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"one":"{0} quilômetro","other":"{0} quilômetros"},"narrow":{"other":"{0} km"},"perUnit":{"long":"{0} por quilômetro","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"one":"{0} quilômetro por hora","other":"{0} quilômetros por hora"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"one":"{0} litro","other":"{0} litros"},"narrow":{"other":"{0}l"},"perUnit":{"long":"{0} por litro","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"one":"{0} litro por quilômetro","other":"{0} litros por quilômetro"},"narrow":{"other":"{0} l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} megabit","other":"{0} megabits"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"one":"{0} megabyte","other":"{0} megabytes"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"one":"{0} metro","other":"{0} metros"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} por metro","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"one":"{0} metro por segundo","other":"{0} metros por segundo"},"narrow":{"other":"{0} m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microssegundo","other":"{0} microssegundos"},"narrow":{"other":"{0} μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"one":"{0} milha","other":"{0} milhas"},"narrow":{"other":"{0} mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"one":"{0} milha por galão","other":"{0} milhas por galão"},"narrow":{"other":"{0} mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"one":"{0} milha por hora","other":"{0} milhas por hora"},"narrow":{"other":"{0} mph"},"perUnit":{},"short":{"other":"{0} mph"}}
mile-scandinavian	{"long":{"one":"{0} milha escandinava","other":"{0} milhas escandinavas"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"one":"{0} mililitro","other":"{0} mililitros"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"one":"{0} milímetro","other":"{0} milímetros"},"narrow":{"other":"{0} mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} milissegundo","other":"{0} milissegundos"},"narrow":{"other":"{0} ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minuto","other":"{0} minutos"},"narrow":{"other":"{0} min"},"perUnit":{"long":"{0} por minuto","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"one":"{0} mês","other":"{0} meses"},"narrow":{"one":"{0} mês","other":"{0} meses"},"perUnit":{"long":"{0} por mês","narrow":"{0}/mês","short":"{0}/mês"},"short":{"one":"{0} mês","other":"{0} meses"}}
nanosecond	{"long":{"one":"{0} nanossegundo","other":"{0} nanossegundos"},"narrow":{"other":"{0} ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"one":"{0} onça","other":"{0} onças"},"narrow":{"other":"{0} oz"},"perUnit":{"long":"{0} por onça","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} por cento"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"one":"{0} petabyte","other":"{0} petabytes"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"one":"{0} libra","other":"{0} libras"},"narrow":{"other":"{0} lb"},"perUnit":{"long":"{0} por libra","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} segundo","other":"{0} segundos"},"narrow":{"other":"{0} s"},"perUnit":{"long":"{0} por segundo","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} s"}}
stone	{"long":{"one":"{0} stone","other":"{0} stones"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} terabit","other":"{0} terabits"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"one":"{0} terabyte","other":"{0} terabytes"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} semana","other":"{0} semanas"},"narrow":{"other":"{0} sem."},"perUnit":{"long":"{0} por semana","narrow":"{0}/sem.","short":"{0}/sem."},"short":{"other":"{0} sem."}}
yard	{"long":{"one":"{0} jarda","other":"{0} jardas"},"narrow":{"other":"{0} yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"one":"{0} ano","other":"{0} anos"},"narrow":{"one":"{0} ano","other":"{0} anos"},"perUnit":{"long":"{0} por ano","narrow":"{0}/ano","short":"{0}/ano"},"short":{"one":"{0} ano","other":"{0} anos"}}
`}}},locale:"pt"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"Andorrese peseta"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"VAE-dirham"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"Afghani (AFA)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"Afghaanse afghani"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"other":"Albanese lek (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"other":"Albanese lek"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"Armeense dram"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"Nederlands-Antilliaanse gulden"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"Angolese kwanza"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"Angolese kwanza (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"Angolese nieuwe kwanza (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"Angolese kwanza reajustado (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"Argentijnse austral"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"other":"Argentijnse peso ley (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"other":"Argentijnse peso (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"other":"Argentijnse peso (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"Argentijnse peso"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"Oostenrijkse schilling"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"Australische dollar"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"other":"Arubaanse gulden"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"Azerbeidzjaanse manat (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"Azerbeidzjaanse manat"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"Bosnische dinar"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"Bosnische convertibele mark"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"other":"Nieuwe Bosnische dinar (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"Barbadaanse dollar"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"Bengalese taka"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"Belgische frank (convertibel)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"Belgische frank"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"Belgische frank (financieel)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"Bulgaarse harde lev"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"other":"Bulgaarse socialistische lev"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"one":"Bulgaarse lev","other":"Bulgaarse leva"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"other":"Bulgaarse lev (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"other":"Bahreinse dinar"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"Burundese frank"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"Bermuda-dollar"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"Bruneise dollar"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"Boliviaanse boliviano"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"other":"Boliviaanse boliviano (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"other":"Boliviaanse peso"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"Boliviaanse mvdol"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"Braziliaanse cruzeiro novo (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"Braziliaanse cruzado"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"Braziliaanse cruzeiro (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"Braziliaanse real"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"Braziliaanse cruzado novo"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"Braziliaanse cruzeiro"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"Braziliaanse cruzeiro (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"Bahamaanse dollar"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"Bhutaanse ngultrum"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"Birmese kyat"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"Botswaanse pula"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"Wit-Russische nieuwe roebel (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"Belarussische roebel"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"Wit-Russische roebel (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"Belizaanse dollar"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"Canadese dollar"},"narrow":"$","symbol":"C$"}
CDF	{"displayName":{"other":"Congolese frank"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"WIR euro"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"Zwitserse frank"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"WIR franc"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"other":"Chileense escudo"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"Chileense unidades de fomento"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"other":"Chileense peso"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"Chinese yuan (offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"other":"dollar van de Chinese Volksbank"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"Chinese yuan"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"other":"Colombiaanse peso"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"Unidad de Valor Real"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"Costa Ricaanse colon"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"Oude Servische dinar"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"Tsjechoslowaakse harde koruna"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"Cubaanse convertibele peso"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"Cubaanse peso"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"Kaapverdische escudo"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"Cyprisch pond"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"one":"Tsjechische kroon","other":"Tsjechische kronen"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"Oost-Duitse ostmark"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"Duitse mark"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"Djiboutiaanse frank"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"one":"Deense kroon","other":"Deense kronen"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"Dominicaanse peso"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"Algerijnse dinar"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"Ecuadoraanse sucre"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"Ecuadoraanse unidad de valor constante (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"Estlandse kroon"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"Egyptisch pond"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"Eritrese nakfa"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"Spaanse peseta (account A)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"Spaanse peseta (convertibele account)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"Spaanse peseta"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"Ethiopische birr"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"euro"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"Finse markka"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"Fiji-dollar"},"narrow":"$","symbol":"FJ$"}
FKP	{"displayName":{"other":"Falklandeilands pond"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"Franse franc"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"Britse pond"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"Georgische kupon larit"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"other":"Georgische lari"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"Ghanese cedi (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"Ghanese cedi"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"Gibraltarees pond"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"Gambiaanse dalasi"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"Guinese frank"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"Guinese syli"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Equatoriaal-Guinese ekwele guineana"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"Griekse drachme"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"Guatemalteekse quetzal"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"Portugees-Guinese escudo"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"Guinee-Bissause peso"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"Guyaanse dollar"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"Hongkongse dollar"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"Hondurese lempira"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"Kroatische dinar"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"Kroatische kuna"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"Haïtiaanse gourde"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"Hongaarse forint"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"Indonesische roepia"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"Iers pond"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"Israëlisch pond"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"other":"Israëlische sjekel (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"other":"Israëlische nieuwe shekel"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"Indiase roepie"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"Iraakse dinar"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"Iraanse rial"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"one":"IJslandse kroon (1918–1981)","other":"IJslandse kronen (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"one":"IJslandse kroon","other":"IJslandse kronen"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"Italiaanse lire"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"Jamaicaanse dollar"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"Jordaanse dinar"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"Japanse yen"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"other":"Keniaanse shilling"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"Kirgizische som"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"Cambodjaanse riel"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"Comorese frank"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"Noord-Koreaanse won"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"Zuid-Koreaanse hwan (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"oude Zuid-Koreaanse won (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"Zuid-Koreaanse won"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"Koeweitse dinar"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"Kaaimaneilandse dollar"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"Kazachse tenge"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"Laotiaanse kip"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"Libanees pond"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"other":"Sri Lankaanse roepie"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"Liberiaanse dollar"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"Lesothaanse loti"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"Litouwse litas"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"Litouwse talonas"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"Luxemburgse convertibele franc"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"Luxemburgse frank"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"Luxemburgse financiële franc"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"Letse lats"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"Letse roebel"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"other":"Libische dinar"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"Marokkaanse dirham"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"Marokkaanse franc"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"other":"Monegaskische frank"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Moldavische cupon"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"Moldavische leu"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"Malagassische ariary"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"Malagassische franc"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"other":"Macedonische denar"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"other":"Macedonische denar (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"Malinese franc"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"Myanmarese kyat"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"Mongoolse tugrik"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"Macause pataca"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"Mauritaanse ouguiya (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"Mauritaanse ouguiya"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Maltese lire"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"Maltees pond"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"Mauritiaanse roepie"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"other":"Maldivische roepie"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"Maldivische rufiyaa"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"Malawische kwacha"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"Mexicaanse peso"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"Mexicaanse zilveren peso (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"Mexicaanse unidad de inversion (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"other":"Maleisische ringgit"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"Mozambikaanse escudo"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"Oude Mozambikaanse metical"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"other":"Mozambikaanse metical"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"Namibische dollar"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"Nigeriaanse naira"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"Nicaraguaanse córdoba (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"Nicaraguaanse córdoba"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"Nederlandse gulden"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"one":"Noorse kroon","other":"Noorse kronen"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"Nepalese roepie"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"Nieuw-Zeelandse dollar"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"Omaanse rial"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"Panamese balboa"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"Peruaanse inti"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"other":"Peruaanse sol"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"Peruaanse sol (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"Papoea-Nieuw-Guinese kina"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"Filipijnse peso"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"Pakistaanse roepie"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"Poolse zloty"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"Poolse zloty (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"Portugese escudo"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"Paraguayaanse guarani"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"Qatarese rial"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"Rhodesische dollar"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"Oude Roemeense leu"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"Roemeense leu"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"other":"Servische dinar"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"Russische roebel"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"Russische roebel (1991–1998)"},"narrow":"р.","symbol":"RUR"}
RWF	{"displayName":{"other":"Rwandese frank"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"Saoedi-Arabische riyal"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"Salomon-dollar"},"narrow":"$","symbol":"SI$"}
SCR	{"displayName":{"other":"Seychelse roepie"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"Soedanese dinar"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"Soedanees pond"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"Soedanees pond (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"one":"Zweedse kroon","other":"Zweedse kronen"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"Singaporese dollar"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"Sint-Heleens pond"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"Sloveense tolar"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"Slowaakse koruna"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"Sierra Leoonse leone"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"Sierra Leoonse leone (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"Somalische shilling"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"Surinaamse dollar"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"Surinaamse gulden"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"Zuid-Soedanees pond"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"Santomese dobra (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"Santomese dobra"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"Sovjet-roebel"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"Salvadoraanse colón"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"Syrisch pond"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"Swazische lilangeni"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"Thaise baht"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"Tadzjikistaanse roebel"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"Tadzjiekse somoni"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Turkmeense manat (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"Turkmeense manat"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"Tunesische dinar"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"Tongaanse paʻanga"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"Timorese escudo"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"oude Turkse lira"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"Turkse lira"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"Trinidad en Tobago-dollar"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"Nieuwe Taiwanese dollar"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"Tanzaniaanse shilling"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"Oekraïense hryvnia"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"Oekraïense karbovanetz"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"Oegandese shilling (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"Oegandese shilling"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"Amerikaanse dollar"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"other":"Amerikaanse dollar (volgende dag)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"Amerikaanse dollar (zelfde dag)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"Uruguayaanse peso en geïndexeerde eenheden"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"Uruguayaanse peso (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"Uruguayaanse peso"},"narrow":"$","symbol":"UYU"}
UYW	{"displayName":{"other":"Uruguayaanse nominale salarisindexeenheid"},"narrow":"UYW","symbol":"UYW"}
UZS	{"displayName":{"other":"Oezbeekse sum"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"Venezolaanse bolivar (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VED	{"displayName":{"one":"Bolívar Soberano","other":"Bolívar Soberanos"},"narrow":"VED","symbol":"VED"}
VEF	{"displayName":{"other":"Venezolaanse bolivar (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"Venezolaanse bolivar"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"Vietnamese dong"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"Vietnamese dong (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"Vanuatuaanse vatu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"Samoaanse tala"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"CFA-frank"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"one":"Troy ounce zilver","other":"Troy ounces zilver"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"one":"Troy ounce goud","other":"Troy ounces goud"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"Europese samengestelde eenheid"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"Europese monetaire eenheid"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"Europese rekeneenheid (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"Europese rekeneenheid (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"Oost-Caribische dollar"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"Caribische gulden"},"narrow":"Cg","symbol":"Cg."}
XDR	{"displayName":{"other":"Special Drawing Rights"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"European Currency Unit"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"Franse gouden franc"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"Franse UIC-franc"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"CFA-franc BCEAO"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"one":"Troy ounce palladium","other":"Troy ounces palladium"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"CFP-frank"},"narrow":"XPF","symbol":"XPF"}
XPT	{"displayName":{"one":"Troy ounce platina","other":"Troy ounces platina"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET-fondsen"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"other":"Sucre"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"other":"Valutacode voor testdoeleinden"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"other":"ADB-rekeneenheid"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"other":"onbekende munteenheid"},"narrow":"XXX","symbol":"XXX"}
YDD	{"displayName":{"other":"Jemenitische dinar"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"Jemenitische rial"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"Joegoslavische harde dinar"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"Joegoslavische noviy-dinar"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"Joegoslavische convertibele dinar"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"other":"Joegoslavische hervormde dinar (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"other":"Zuid-Afrikaanse rand (financieel)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"Zuid-Afrikaanse rand"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"Zambiaanse kwacha (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"Zambiaanse kwacha"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"Zaïrese nieuwe zaïre"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"Zaïrese zaïre"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"Zimbabwaanse dollar"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Zimbabwe Gold"},"narrow":"ZiG","symbol":"ZiG"}
ZWL	{"displayName":{"other":"Zimbabwaanse dollar (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"Zimbabwaanse dollar (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"-",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 duizend"},"10000":{other:"00 duizend"},"100000":{other:"000 duizend"},"1000000":{other:"0 miljoen"},"10000000":{other:"00 miljoen"},"100000000":{other:"000 miljoen"},"1000000000":{other:"0 miljard"},"10000000000":{other:"00 miljard"},"100000000000":{other:"000 miljard"},"1000000000000":{other:"0 biljoen"},"10000000000000":{other:"00 biljoen"},"100000000000000":{other:"000 biljoen"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 mln'.'"},"10000000":{other:"00 mln'.'"},"100000000":{other:"000 mln'.'"},"1000000000":{other:"0 mld'.'"},"10000000000":{other:"00 mld'.'"},"100000000000":{other:"000 mld'.'"},"1000000000000":{other:"0 bln'.'"},"10000000000000":{other:"00 bln'.'"},"100000000000000":{other:"000 bln'.'"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 duizend"},"10000":{other:"00 duizend"},"100000":{other:"000 duizend"},"1000000":{other:"0 miljoen"},"10000000":{other:"00 miljoen"},"100000000":{other:"000 miljoen"},"1000000000":{other:"0 miljard"},"10000000000":{other:"00 miljard"},"100000000000":{other:"000 miljard"},"1000000000000":{other:"0 biljoen"},"10000000000000":{other:"00 biljoen"},"100000000000000":{other:"000 biljoen"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 mln'.'"},"10000000":{other:"00 mln'.'"},"100000000":{other:"000 mln'.'"},"1000000000":{other:"0 mld'.'"},"10000000000":{other:"00 mld'.'"},"100000000000":{other:"000 mld'.'"},"1000000000000":{other:"0 bln'.'"},"10000000000000":{other:"00 bln'.'"},"100000000000000":{other:"000 bln'.'"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 duizend"},"10000":{other:"00 duizend"},"100000":{other:"000 duizend"},"1000000":{other:"0 miljoen"},"10000000":{other:"00 miljoen"},"100000000":{other:"000 miljoen"},"1000000000":{other:"0 miljard"},"10000000000":{other:"00 miljard"},"100000000000":{other:"000 miljard"},"1000000000000":{other:"0 biljoen"},"10000000000000":{other:"00 biljoen"},"100000000000000":{other:"000 biljoen"}},short:{"1000":{other:"0K"},"10000":{other:"00K"},"100000":{other:"000K"},"1000000":{other:"0 mln'.'"},"10000000":{other:"00 mln'.'"},"100000000":{other:"000 mln'.'"},"1000000000":{other:"0 mld'.'"},"10000000000":{other:"00 mld'.'"},"100000000000":{other:"000 mld'.'"},"1000000000000":{other:"0 bln'.'"},"10000000000000":{other:"00 bln'.'"},"100000000000000":{other:"000 bln'.'"}},standard:"#,##0.###"}},percent:{arab:"#,##0 %",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤ #,##0.00;(¤ #,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤ 0K"},"10000":{other:"¤ 00K"},"100000":{other:"¤ 000K"},"1000000":{other:"¤ 0 mln'.'"},"10000000":{other:"¤ 00 mln'.'"},"100000000":{other:"¤ 000 mln'.'"},"1000000000":{other:"¤ 0 mld'.'"},"10000000000":{other:"¤ 00 mld'.'"},"100000000000":{other:"¤ 000 mld'.'"},"1000000000000":{other:"¤ 0 bln'.'"},"10000000000000":{other:"¤ 00 bln'.'"},"100000000000000":{other:"¤ 000 bln'.'"}},standard:"¤ #,##0.00;¤ -#,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤ #,##0.00;(¤ #,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤ 0K"},"10000":{other:"¤ 00K"},"100000":{other:"¤ 000K"},"1000000":{other:"¤ 0 mln'.'"},"10000000":{other:"¤ 00 mln'.'"},"100000000":{other:"¤ 000 mln'.'"},"1000000000":{other:"¤ 0 mld'.'"},"10000000000":{other:"¤ 00 mld'.'"},"100000000000":{other:"¤ 000 mld'.'"},"1000000000000":{other:"¤ 0 bln'.'"},"10000000000000":{other:"¤ 00 bln'.'"},"100000000000000":{other:"¤ 000 bln'.'"}},standard:"¤ #,##0.00;¤ -#,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} per {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"{0} acre","other":"{0} acres"},"narrow":{"one":"{0} acre","other":"{0} acres"},"perUnit":{},"short":{"one":"{0} acre","other":"{0} acres"}}
bit	{"long":{"one":"{0} bit","other":"{0} bits"},"narrow":{"one":"{0} bit","other":"{0} bits"},"perUnit":{},"short":{"one":"{0} bit","other":"{0} bits"}}
byte	{"long":{"other":"{0} byte"},"narrow":{"other":"{0} byte"},"perUnit":{},"short":{"other":"{0} byte"}}
celsius	{"long":{"one":"{0} graad Celsius","other":"{0} graden Celsius"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"other":"{0} centimeter"},"narrow":{"other":"{0} cm"},"perUnit":{"long":"{0} per centimeter","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"one":"{0} dag","other":"{0} dagen"},"narrow":{"other":"{0} d"},"perUnit":{"long":"{0} per dag","narrow":"{0}/d","short":"{0}/dag"},"short":{"one":"{0} dag","other":"{0} dagen"}}
degree	{"long":{"one":"{0} booggraad","other":"{0} booggraden"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"one":"{0} graad Fahrenheit","other":"{0} graden Fahrenheit"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"other":"{0} fluid ounce"},"narrow":{"other":"{0} fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"other":"{0} voet"},"narrow":{"other":"{0} ft"},"perUnit":{"long":"{0} per voet","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"other":"{0} gallon"},"narrow":{"other":"{0} gal"},"perUnit":{"long":"{0} per gallon","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"one":"{0} gigabit","other":"{0} gigabits"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0} gigabyte"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0} gram"},"narrow":{"other":"{0} g"},"perUnit":{"long":"{0} per gram","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"other":"{0} hectare"},"narrow":{"other":"{0} ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"other":"{0} uur"},"narrow":{"other":"{0} u"},"perUnit":{"long":"{0} per uur","narrow":"{0}/u","short":"{0}/uur"},"short":{"other":"{0} uur"}}
inch	{"long":{"one":"{0} inch","other":"{0} inches"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} per inch","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"one":"{0} kilobit","other":"{0} kilobits"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0} kilobyte"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"other":"{0} kilogram"},"narrow":{"other":"{0} kg"},"perUnit":{"long":"{0} per kilogram","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"other":"{0} kilometer"},"narrow":{"other":"{0} km"},"perUnit":{"long":"{0} per kilometer","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"other":"{0} kilometer per uur"},"narrow":{"other":"{0} km/u"},"perUnit":{},"short":{"other":"{0} km/u"}}
liter	{"long":{"other":"{0} liter"},"narrow":{"other":"{0} l"},"perUnit":{"long":"{0} per liter","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"other":"{0} liter per kilometer"},"narrow":{"other":"{0} l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"one":"{0} megabit","other":"{0} megabits"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0} megabyte"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0} meter"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} per meter","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"other":"{0} meter per seconde"},"narrow":{"other":"{0} m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"one":"{0} microseconde","other":"{0} microseconden"},"narrow":{"other":"{0} μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"other":"{0} mijl"},"narrow":{"other":"{0} mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"other":"{0} mijl per gallon"},"narrow":{"other":"{0} mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"other":"{0} mijl per uur"},"narrow":{"other":"{0} mi/h"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"other":"{0} Scandinavische mijl"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"other":"{0} milliliter"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"other":"{0} millimeter"},"narrow":{"other":"{0} mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"one":"{0} milliseconde","other":"{0} milliseconden"},"narrow":{"other":"{0} ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"one":"{0} minuut","other":"{0} minuten"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} per minuut","narrow":"{0}/m","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"one":"{0} maand","other":"{0} maanden"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} per maand","narrow":"{0}/m","short":"{0}/mnd"},"short":{"other":"{0} mnd"}}
nanosecond	{"long":{"one":"{0} nanoseconde","other":"{0} nanoseconden"},"narrow":{"other":"{0} ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"other":"{0} ounce"},"narrow":{"other":"{0} oz"},"perUnit":{"long":"{0} per ounce","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} procent"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0} petabyte"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0} pound"},"narrow":{"other":"{0} lb"},"perUnit":{"long":"{0} per pound","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"one":"{0} seconde","other":"{0} seconden"},"narrow":{"other":"{0} s"},"perUnit":{"long":"{0} per seconde","narrow":"{0}/s","short":"{0}/sec"},"short":{"other":"{0} sec"}}
stone	{"long":{"other":"{0} stone"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"one":"{0} terabit","other":"{0} terabits"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0} terabyte"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"one":"{0} week","other":"{0} weken"},"narrow":{"other":"{0} w"},"perUnit":{"long":"{0} per week","narrow":"{0}/w","short":"{0}/wk"},"short":{"one":"{0} wk","other":"{0} wkn"}}
yard	{"long":{"one":"{0} yard","other":"{0} yards"},"narrow":{"other":"{0} yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"other":"{0} jaar"},"narrow":{"other":"{0} jr"},"perUnit":{"long":"{0} per jaar","narrow":"{0}/jr","short":"{0}/jr"},"short":{"other":"{0} jr"}}
`}}},locale:"nl"},{data:{currencies:{"\n":`
ADP	{"displayName":{"few":"pesety andorskie","many":"peset andorskich","other":"peseta andorska"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"few":"dirhamy ZEA","many":"dirhamów ZEA","one":"dirham ZEA","other":"dirhama ZEA"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"afgani (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"few":"afgani afgańskie","many":"afgani afgańskich","one":"afgani afgańskie","other":"afgani afgańskiego"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"few":"leki albańskie","many":"leków albańskich","one":"lek albański","other":"leka albańskiego"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"few":"dramy armeńskie","many":"dramów armeńskich","one":"dram armeński","other":"drama armeńskiego"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"few":"guldeny antylskie","many":"guldenów antylskich","one":"gulden antylski","other":"guldena antylskiego"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"few":"kwanzy angolskie","many":"kwanz angolskich","one":"kwanza angolska","other":"kwanzy angolskiej"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"few":"kwanzy angolańskie (1977–1990)","many":"kwanz angolańskich (1977–1990)","other":"kwanza angolańska (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"few":"nowe kwanzy angolańskie (1990–2000)","many":"nowych kwanz angolańskich (1990–2000)","other":"nowa kwanza angolańska (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"few":"kwanzy angolańskie Reajustado (1995–1999)","many":"kwanz angolańskich Reajustado (1995–1999)","other":"kwanza angolańska Reajustado (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"austral argentyński"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"other":"peso argentyńskie (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"few":"pesos argentyńskie","many":"pesos argentyńskich","one":"peso argentyńskie","other":"peso argentyńskiego"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"szyling austriacki"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"few":"dolary australijskie","many":"dolarów australijskich","one":"dolar australijski","other":"dolara australijskiego"},"narrow":"$","symbol":"AUD"}
AWG	{"displayName":{"few":"floriny arubańskie","many":"florinów arubańskich","one":"florin arubański","other":"florina arubańskiego"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"manat azerbejdżański"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"few":"manaty azerskie","many":"manatów azerskich","one":"manat azerski","other":"manata azerskiego"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"dinar Bośni i Hercegowiny"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"few":"marki zamienne Bośni i Hercegowiny","many":"marek zamiennych Bośni i Hercegowiny","one":"marka zamienna Bośni i Hercegowiny","other":"marki zamiennej Bośni i Hercegowiny"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"few":"dolary barbadoskie","many":"dolarów barbadoskich","one":"dolar barbadoski","other":"dolara barbadoskiego"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"few":"taka bengalskie","many":"taka bengalskich","one":"taka bengalska","other":"taka bengalskiej"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"few":"franki belgijskie (wymienialne)","many":"franków belgijskich (wymienialnych)","one":"frank belgijski (wymienialny)","other":"frank belgijski (zamienny)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"frank belgijski"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"frank belgijski (finansowy)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"few":"lewy bułgarskie wymienne","many":"lewów bułgarskich wymiennych","one":"lew bułgarski wymienny","other":"lewa bułgarskiego wymiennego"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"few":"lewy bułgarskie socjalistyczne","many":"lewów bułgarskich socjalistycznych","one":"lew bułgarski socjalistyczny","other":"lewa bułgarskiego socjalistycznego"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"few":"lewy bułgarskie","many":"lewów bułgarskich","one":"lew bułgarski","other":"lewa bułgarskiego"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"few":"lewy bułgarskie (1879–1952)","many":"lewów bułgarskich (1879–1952)","one":"lew bułgarski (1879–1952)","other":"lewa bułgarskiego (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"few":"dinary bahrańskie","many":"dinarów bahrańskich","one":"dinar bahrański","other":"dinara bahrańskiego"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"few":"franki burundyjskie","many":"franków burundyjskich","one":"frank burundyjski","other":"franka burundyjskiego"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"few":"dolary bermudzkie","many":"dolarów bermudzkich","one":"dolar bermudzki","other":"dolara bermudzkiego"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"few":"dolary brunejskie","many":"dolarów brunejskich","one":"dolar brunejski","other":"dolara brunejskiego"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"few":"boliviano boliwijskie","many":"boliviano boliwijskich","one":"boliviano boliwijskie","other":"boliviano boliwijskiego"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"other":"peso boliwijskie"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"mvdol boliwijski"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"cruzeiro novo brazylijskie (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"cruzado brazylijskie"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"cruzeiro brazylijskie (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"few":"reale brazylijskie","many":"reali brazylijskich","one":"real brazylijski","other":"reala brazylijskiego"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"nowe cruzado brazylijskie"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"cruzeiro brazylijskie"},"narrow":"BRR","symbol":"BRR"}
BSD	{"displayName":{"few":"dolary bahamskie","many":"dolarów bahamskich","one":"dolar bahamski","other":"dolara bahamskiego"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"few":"ngultrum bhutańskie","many":"ngultrum bhutańskich","one":"ngultrum bhutański","other":"ngultrum bhutańskiego"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"kyat birmański"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"few":"pule botswańskie","many":"pul botswańskich","one":"pula botswańska","other":"puli botswańskiej"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"rubel białoruski (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"few":"ruble białoruskie","many":"rubli białoruskich","one":"rubel białoruski","other":"rubla białoruskiego"},"narrow":"BYN","symbol":"BYN"}
BYR	{"displayName":{"few":"ruble białoruskie (2000–2016)","many":"rubli białoruskich (2000–2016)","one":"rubel białoruski (2000–2016)","other":"rubla białoruskiego (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"few":"dolary belizeńskie","many":"dolarów belizeńskich","one":"dolar belizeński","other":"dolara belizeńskiego"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"few":"dolary kanadyjskie","many":"dolarów kanadyjskich","one":"dolar kanadyjski","other":"dolara kanadyjskiego"},"narrow":"$","symbol":"CAD"}
CDF	{"displayName":{"few":"franki kongijskie","many":"franków kongijskich","one":"frank kongijski","other":"franka kongijskiego"},"narrow":"CDF","symbol":"CDF"}
CHF	{"displayName":{"few":"franki szwajcarskie","many":"franków szwajcarskich","one":"frank szwajcarski","other":"franka szwajcarskiego"},"narrow":"CHF","symbol":"CHF"}
CLP	{"displayName":{"few":"pesos chilijskie","many":"pesos chilijskich","one":"peso chilijskie","other":"peso chilijskiego"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"few":"juany chińskie (rynek zewnętrzny)","many":"juanów chińskich (rynek zewnętrzny)","one":"juan chiński (rynek zewnętrzny)","other":"juana chińskiego (rynek zewnętrzny)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"few":"juany chińskie","many":"juanów chińskich","one":"juan chiński","other":"juana chińskiego"},"narrow":"¥","symbol":"CNY"}
COP	{"displayName":{"few":"pesos kolumbijskie","many":"pesos kolumbijskich","one":"peso kolumbijskie","other":"peso kolumbijskiego"},"narrow":"$","symbol":"COP"}
CRC	{"displayName":{"few":"colony kostarykańskie","many":"colonów kostarykańskich","one":"colon kostarykański","other":"colona kostarykańskiego"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"stary dinar serbski"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"few":"korony czechosłowackie","many":"koron czechosłowackich","other":"korona czechosłowacka"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"few":"pesos kubańskie wymienialne","many":"pesos kubańskich wymienialnych","one":"peso kubańskie wymienialne","other":"peso kubańskiego wymienialnego"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"few":"pesos kubańskie","many":"pesos kubańskich","one":"peso kubańskie","other":"peso kubańskiego"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"few":"escudo zielonoprzylądkowe","many":"escudo zielonoprzylądkowych","one":"escudo zielonoprzylądkowe","other":"escudo zielonoprzylądkowego"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"funt cypryjski"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"few":"korony czeskie","many":"koron czeskich","one":"korona czeska","other":"korony czeskiej"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"wschodnia marka wschodnioniemiecka"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"few":"marki niemieckie","many":"marek niemieckich","other":"marka niemiecka"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"few":"franki dżibutyjskie","many":"franków dżibutyjskich","one":"frank dżibutyjski","other":"franka dżibutyjskiego"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"few":"korony duńskie","many":"koron duńskich","one":"korona duńska","other":"korony duńskiej"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"few":"pesos dominikańskie","many":"pesos dominikańskich","one":"peso dominikańskie","other":"peso dominikańskiego"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"few":"dinary algierskie","many":"dinarów algierskich","one":"dinar algierski","other":"dinara algierskiego"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"sucre ekwadorski"},"narrow":"ECS","symbol":"ECS"}
EEK	{"displayName":{"few":"korony estońskie","many":"koron estońskich","other":"korona estońska"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"few":"funty egipskie","many":"funtów egipskich","one":"funt egipski","other":"funta egipskiego"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"few":"nakfy erytrejskie","many":"nakf erytrejskich","one":"nakfa erytrejska","other":"nakfy erytrejskiej"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"peseta hiszpańska (Konto A)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"few":"pesety hiszpańskie (konto wymienialne)","many":"peset hiszpańskich (konto wymienialne)","one":"peseta hiszpańska (konto wymienialne)","other":"peseta hiszpańska (konto wymienne)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"peseta hiszpańska"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"few":"birry etiopskie","many":"birrów etiopskich","one":"birr etiopski","other":"birra etiopskiego"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"euro"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"marka fińska"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"few":"dolary fidżyjskie","many":"dolarów fidżyjskich","one":"dolar fidżyjski","other":"dolara fidżyjskiego"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"few":"funty falklandzkie","many":"funtów falklandzkich","one":"funt falklandzki","other":"funta falklandzkiego"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"few":"franki francuskie","many":"franków francuskich","other":"frank francuski"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"few":"funty szterlingi","many":"funtów szterlingów","one":"funt szterling","other":"funta szterlinga"},"narrow":"£","symbol":"GBP"}
GEK	{"displayName":{"other":"kupon gruziński larit"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"few":"lari gruzińskie","many":"lari gruzińskich","one":"lari gruzińskie","other":"lari gruzińskiego"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"cedi ghańskie (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"few":"cedi ghańskie","many":"cedi ghańskich","one":"cedi ghańskie","other":"cedi ghańskiego"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"few":"funty gibraltarskie","many":"funtów gibraltarskich","one":"funt gibraltarski","other":"funta gibraltarskiego"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"few":"dalasi gambijskie","many":"dalasi gambijskich","one":"dalasi gambijskie","other":"dalasi gambijskiego"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"few":"franki gwinejskie","many":"franków gwinejskich","one":"frank gwinejski","other":"franka gwinejskiego"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"syli gwinejskie"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"ekwele gwinejskie Gwinei Równikowej"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"drachma grecka"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"few":"quetzale gwatemalskie","many":"quetzali gwatemalskich","one":"quetzal gwatemalski","other":"quetzala gwatemalskiego"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"escudo Gwinea Portugalska"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"peso Guinea-Bissau"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"few":"dolary gujańskie","many":"dolarów gujańskich","one":"dolar gujański","other":"dolara gujańskiego"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"few":"dolary hongkońskie","many":"dolarów hongkońskich","one":"dolar hongkoński","other":"dolara hongkońskiego"},"narrow":"$","symbol":"HKD"}
HNL	{"displayName":{"few":"lempiry honduraskie","many":"lempir honduraskich","one":"lempira honduraska","other":"lempiry honduraskiej"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"dinar chorwacki"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"few":"kuny chorwackie","many":"kun chorwackich","one":"kuna chorwacka","other":"kuny chorwackiej"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"few":"gourde haitańskie","many":"gourde haitańskich","one":"gourde haitański","other":"gourde haitańskiego"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"few":"forinty węgierskie","many":"forintów węgierskich","one":"forint węgierski","other":"forinta węgierskiego"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"few":"rupie indonezyjskie","many":"rupii indonezyjskich","one":"rupia indonezyjska","other":"rupii indonezyjskiej"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"funt irlandzki"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"funt izraelski"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"few":"nowe szekle izraelskie","many":"nowych szekli izraelskich","one":"nowy szekel izraelski","other":"nowego szekla izraelskiego"},"narrow":"₪","symbol":"ILS"}
INR	{"displayName":{"few":"rupie indyjskie","many":"rupii indyjskich","one":"rupia indyjska","other":"rupii indyjskiej"},"narrow":"₹","symbol":"INR"}
IQD	{"displayName":{"few":"dinary irackie","many":"dinarów irackich","one":"dinar iracki","other":"dinara irackiego"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"few":"riale irańskie","many":"riali irańskich","one":"rial irański","other":"riala irańskiego"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"few":"korony islandzkie","many":"koron islandzkich","one":"korona islandzka","other":"korony islandzkiej"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"lir włoski"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"few":"dolary jamajskie","many":"dolarów jamajskich","one":"dolar jamajski","other":"dolara jamajskiego"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"few":"dinary jordańskie","many":"dinarów jordańskich","one":"dinar jordański","other":"dinara jordańskiego"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"few":"jeny japońskie","many":"jenów japońskich","one":"jen japoński","other":"jena japońskiego"},"narrow":"¥","symbol":"JPY"}
KES	{"displayName":{"few":"szylingi kenijskie","many":"szylingów kenijskich","one":"szyling kenijski","other":"szylinga kenijskiego"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"few":"somy kirgiskie","many":"somów kirgiskich","one":"som kirgiski","other":"soma kirgiskiego"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"few":"riele kambodżańskie","many":"rieli kambodżańskich","one":"riel kambodżański","other":"riela kambodżańskiego"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"few":"franki komoryjskie","many":"franków komoryjskich","one":"frank komoryjski","other":"franka komoryjskiego"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"few":"wony północnokoreańskie","many":"wonów północnokoreańskich","one":"won północnokoreański","other":"wona północnokoreańskiego"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"few":"wony południowokoreańskie","many":"wonów południowokoreańskich","one":"won południowokoreański","other":"wona południowokoreańskiego"},"narrow":"₩","symbol":"KRW"}
KWD	{"displayName":{"few":"dinary kuwejckie","many":"dinarów kuwejckich","one":"dinar kuwejcki","other":"dinara kuwejckiego"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"few":"dolary kajmańskie","many":"dolarów kajmańskich","one":"dolar kajmański","other":"dolara kajmańskiego"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"few":"tenge kazachskie","many":"tenge kazachskich","one":"tenge kazachskie","other":"tenge kazachskiego"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"few":"kipy laotańskie","many":"kipów laotańskich","one":"kip laotański","other":"kipa laotańskiego"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"few":"funty libańskie","many":"funtów libańskich","one":"funt libański","other":"funta libańskiego"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"few":"rupie lankijskie","many":"rupii lankijskich","one":"rupia lankijska","other":"rupii lankijskiej"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"few":"dolary liberyjskie","many":"dolarów liberyjskich","one":"dolar liberyjski","other":"dolara liberyjskiego"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"few":"loti sotyjskie","many":"loti sotyjskich","one":"loti sotyjskie","other":"loti sotyjskiego"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"few":"lity litewskie","many":"litów litewskich","one":"lit litewski","other":"lita litewskiego"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"talon litewski"},"narrow":"LTT","symbol":"LTT"}
LUF	{"displayName":{"other":"frank luksemburski"},"narrow":"LUF","symbol":"LUF"}
LVL	{"displayName":{"few":"łaty łotewskie","many":"łatów łotewskich","one":"łat łotewski","other":"łata łotewskiego"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"rubel łotewski"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"few":"dinary libijskie","many":"dinarów libijskich","one":"dinar libijski","other":"dinara libijskiego"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"few":"dirhamy marokańskie","many":"dirhamów marokańskich","one":"dirham marokański","other":"dirhama marokańskiego"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"few":"franki marokańskie","many":"franków marokańskich","other":"frank marokański"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"few":"leje mołdawskie","many":"lejów mołdawskich","one":"lej mołdawski","other":"leja mołdawskiego"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"few":"ariary malgaskie","many":"ariary malgaskich","one":"ariary malgaski","other":"ariary malgaskiego"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"frank malgaski"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"few":"denary macedońskie","many":"denarów macedońskich","one":"denar macedoński","other":"denara macedońskiego"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"other":"frank malijski"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"few":"kiaty birmańskie","many":"kiatów birmańskich","one":"kiat birmański","other":"kiata birmańskiego"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"few":"tugriki mongolskie","many":"tugrików mongolskich","one":"tugrik mongolski","other":"tugrika mongolskiego"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"pataca Makau"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"few":"ouguiya mauretańskie (1973–2017)","many":"ouguiya mauretańskich (1973–2017)","one":"ouguiya mauretańska (1973–2017)","other":"ouguiya mauretańskiej (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"few":"ugija mauretańskie","many":"ugija mauretańskich","one":"ugija mauretańska","other":"ugija mauretańskiej"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"lira maltańska"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"funt maltański"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"few":"rupie maurytyjskie","many":"rupii maurytyjskich","one":"rupia maurytyjska","other":"rupii maurytyjskiej"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"few":"rupie malediwskie","many":"rupii malediwskich","one":"rupia malediwska","other":"rupii malediwskiej"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"few":"kwachy malawijskie","many":"kwach malawijskich","one":"kwacha malawijska","other":"kwachy malawijskiej"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"few":"pesos meksykańskie","many":"pesos meksykańskich","one":"peso meksykańskie","other":"peso meksykańskiego"},"narrow":"$","symbol":"MXN"}
MXP	{"displayName":{"other":"peso srebrne meksykańskie (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MYR	{"displayName":{"few":"ringgity malezyjskie","many":"ringgitów malezyjskich","one":"ringgit malezyjski","other":"ringgita malezyjskiego"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"escudo mozambickie"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"metical Mozambik"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"few":"meticale mozambickie","many":"meticali mozambickich","one":"metical mozambicki","other":"meticala mozambickiego"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"few":"dolary namibijskie","many":"dolarów namibijskich","one":"dolar namibijski","other":"dolara namibijskiego"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"few":"nairy nigeryjskie","many":"nair nigeryjskich","one":"naira nigeryjska","other":"nairy nigeryjskiej"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"few":"cordoby nikaraguańskie (1988–1991)","many":"cordob nikaraguańskich (1988–1991)","one":"cordoba nikaraguańska (1988–1991)","other":"cordoby nikaraguańskiej (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"few":"cordoby nikaraguańskie","many":"cordob nikaraguańskich","one":"cordoba nikaraguańska","other":"cordoby nikaraguańskiej"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"gulden holenderski"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"few":"korony norweskie","many":"koron norweskich","one":"korona norweska","other":"korony norweskiej"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"few":"rupie nepalskie","many":"rupii nepalskich","one":"rupia nepalska","other":"rupii nepalskiej"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"few":"dolary nowozelandzkie","many":"dolarów nowozelandzkich","one":"dolar nowozelandzki","other":"dolara nowozelandzkiego"},"narrow":"$","symbol":"NZD"}
OMR	{"displayName":{"few":"riale omańskie","many":"riali omańskich","one":"rial omański","other":"riala omańskiego"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"few":"balboa panamskie","many":"balboa panamskich","one":"balboa panamski","other":"balboa panamskiego"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"inti peruwiański"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"few":"sole peruwiańskie","many":"soli peruwiańskich","one":"sol peruwiański","other":"sola peruwiańskiego"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"few":"sole peruwiańskie (1863–1965)","many":"soli peruwiańskich (1863–1965)","one":"sol peruwiański (1863–1965)","other":"sola peruwiańskiego (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"few":"kina papuaskie","many":"kina papuaskich","one":"kina papuaska","other":"kina papuaskiej"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"few":"pesos filipińskie","many":"pesos filipińskich","one":"peso filipińskie","other":"peso filipińskiego"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"few":"rupie pakistańskie","many":"rupii pakistańskich","one":"rupia pakistańska","other":"rupii pakistańskiej"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"few":"złote polskie","many":"złotych polskich","one":"złoty polski","other":"złotego polskiego"},"narrow":"zł","symbol":"zł"}
PLZ	{"displayName":{"few":"złote polskie (1950–1995)","many":"złotych polskich (1950–1995)","one":"złoty polski (1950–1995)","other":"złotego polskiego (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"escudo portugalskie"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"few":"guarani paragwajskie","many":"guarani paragwajskich","one":"guarani paragwajskie","other":"guarani paragwajskiego"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"few":"riale katarskie","many":"riali katarskich","one":"rial katarski","other":"riala katarskiego"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"dolar rodezyjski"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"few":"lei rumuńskie (1952–2006)","many":"lei rumuńskich (1952–2006)","one":"lej rumuński (1952–2006)","other":"leja rumuńskiego (1952–2006)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"few":"leje rumuńskie","many":"lejów rumuńskich","one":"lej rumuński","other":"leja rumuńskiego"},"narrow":"lej","symbol":"RON"}
RSD	{"displayName":{"few":"dinary serbskie","many":"dinarów serbskich","one":"dinar serbski","other":"dinara serbskiego"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"few":"ruble rosyjskie","many":"rubli rosyjskich","one":"rubel rosyjski","other":"rubla rosyjskiego"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"few":"ruble rosyjskie (1991–1998)","many":"rubli rosyjskich (1991–1998)","one":"rubel rosyjski (1991–1998)","other":"rubla rosyjskiego (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"few":"franki ruandyjskie","many":"franków ruandyjskich","one":"frank ruandyjski","other":"franka ruandyjskiego"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"few":"riale saudyjskie","many":"riali saudyjskich","one":"rial saudyjski","other":"riala saudyjskiego"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"few":"dolary Wysp Salomona","many":"dolarów Wysp Salomona","one":"dolar Wysp Salomona","other":"dolara Wysp Salomona"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"few":"rupie seszelskie","many":"rupii seszelskich","one":"rupia seszelska","other":"rupii seszelskiej"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"dinar sudański"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"few":"funty sudańskie","many":"funtów sudańskich","one":"funt sudański","other":"funta sudańskiego"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"few":"funty sudańskie (1957–1998)","many":"funtów sudańskich (1957–1998)","one":"funt sudański (1957–1998)","other":"funta sudańskiego (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"few":"korony szwedzkie","many":"koron szwedzkich","one":"korona szwedzka","other":"korony szwedzkiej"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"few":"dolary singapurskie","many":"dolarów singapurskich","one":"dolar singapurski","other":"dolara singapurskiego"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"few":"funty Świętej Heleny","many":"funtów Świętej Heleny","one":"funt Świętej Heleny","other":"funta Świętej Heleny"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"few":"tolary słoweńskie","many":"tolarów słoweńskich","other":"tolar słoweński"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"few":"korony słowackie","many":"koron słowackich","other":"korona słowacka"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"few":"leone sierraleońskie","many":"leone sierraleońskich","one":"leone sierraleoński","other":"leone sierraleońskiego"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"few":"leone sierraleońskie (1964–2022)","many":"leone sierraleońskich (1964–2022)","one":"leone sierraleoński (1964—2022)","other":"leone sierraleońskiego (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"few":"szylingi somalijskie","many":"szylingów somalijskich","one":"szyling somalijski","other":"szylinga somalijskiego"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"few":"dolary surinamskie","many":"dolarów surinamskich","one":"dolar surinamski","other":"dolara surinamskiego"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"gulden surinamski"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"few":"funty południowosudańskie","many":"funtów południowosudańskich","one":"funt południowosudański","other":"funta południowosudańskiego"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"many":"dobr Wysp Świętego Tomasza i Książęcej (1977–2017)","one":"dobra Wysp Świętego Tomasza i Książęcej (1977–2017)","other":"dobry Wysp Świętego Tomasza i Książęcej (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"many":"dobr Wysp Świętego Tomasza i Książęcej","one":"dobra Wysp Świętego Tomasza i Książęcej","other":"dobry Wysp Świętego Tomasza i Książęcej"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"few":"ruble radzieckie","many":"rubli radzieckich","other":"rubel radziecki"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"colon salwadorski"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"few":"funty syryjskie","many":"funtów syryjskich","one":"funt syryjski","other":"funta syryjskiego"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"one":"lilangeni Suazi","other":"emalangeni Suazi"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"few":"bahty tajskie","many":"bahtów tajskich","one":"baht tajski","other":"bahta tajskiego"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"other":"rubel tadżycki"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"few":"somoni tadżyckie","many":"somoni tadżyckich","one":"somoni tadżyckie","other":"somoni tadżyckiego"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"few":"manaty turkmeńskie (1993–2009)","many":"manatów turkmeńskich (1993–2009)","one":"manat turkmeński (1993–2009)","other":"manata turkmeńskiego (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"few":"manaty turkmeńskie","many":"manatów turkmeńskich","one":"manat turkmeński","other":"manata turkmeńskiego"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"few":"dinary tunezyjskie","many":"dinarów tunezyjskich","one":"dinar tunezyjski","other":"dinara tunezyjskiego"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"few":"pa’anga tongijskie","many":"pa’anga tongijskich","one":"pa’anga tongijska","other":"pa’anga tongijskiej"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"escudo timorskie"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"few":"liry tureckie (1922–2005)","many":"lir tureckich (1922–2005)","one":"lira turecka (1922–2005)","other":"liry tureckiej (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"few":"liry tureckie","many":"lir tureckich","one":"lira turecka","other":"liry tureckiej"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"few":"dolary trynidadzkie","many":"dolarów trynidadzkich","one":"dolar trynidadzki","other":"dolara trynidadzkiego"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"few":"nowe dolary tajwańskie","many":"nowych dolarów tajwańskich","one":"nowy dolar tajwański","other":"nowego dolara tajwańskiego"},"narrow":"NT$","symbol":"TWD"}
TZS	{"displayName":{"few":"szylingi tanzańskie","many":"szylingów tanzańskich","one":"szyling tanzański","other":"szylinga tanzańskiego"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"few":"hrywny ukraińskie","many":"hrywien ukraińskich","one":"hrywna ukraińska","other":"hrywny ukraińskiej"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"few":"karbowańce ukraińskie","many":"karbowańców ukraińskich","other":"karbowaniec ukraiński"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"szyling ugandyjski (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"few":"szylingi ugandyjskie","many":"szylingów ugandyjskich","one":"szyling ugandyjski","other":"szylinga ugandyjskiego"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"few":"dolary amerykańskie","many":"dolarów amerykańskich","one":"dolar amerykański","other":"dolara amerykańskiego"},"narrow":"$","symbol":"USD"}
UYP	{"displayName":{"other":"peso urugwajskie (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"few":"pesos urugwajskie","many":"pesos urugwajskich","one":"peso urugwajskie","other":"peso urugwajskiego"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"few":"somy uzbeckie","many":"somów uzbeckich","one":"som uzbecki","other":"soma uzbeckiego"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"few":"boliwary wenezuelskie (1871–2008)","many":"boliwarów wenezuelskich (1871–2008)","one":"boliwar wenezuelski (1871–2008)","other":"boliwary wenezuelskiego (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"few":"boliwary wenezuelskie (2008–2018)","many":"boliwarów wenezuelskich (2008–2018)","one":"boliwar wenezuelski (2008–2018)","other":"boliwara wenezuelskiego (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"few":"boliwary wenezuelskie","many":"boliwarów wenezuelskich","one":"boliwar wenezuelski","other":"boliwara wenezuelskiego"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"few":"dongi wietnamskie","many":"dongów wietnamskich","one":"dong wietnamski","other":"donga wietnamskiego"},"narrow":"₫","symbol":"VND"}
VUV	{"displayName":{"few":"vatu wanuackie","many":"vatu wanuackich","one":"vatu wanuackie","other":"vatu wanuackiego"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"few":"tala samoańskie","many":"tala samoańskich","one":"tala samoańskie","other":"tala samoańskiego"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"few":"franki CFA BEAC","many":"franków CFA BEAC","one":"frank CFA BEAC","other":"franka CFA BEAC"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"srebro"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"złoto"},"narrow":"XAU","symbol":"XAU"}
XBC	{"displayName":{"other":"europejska jednostka rozrachunkowa (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"europejska jednostka rozrachunkowa (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"few":"dolary wschodniokaraibskie","many":"dolarów wschodniokaraibskich","one":"dolar wschodniokaraibski","other":"dolara wschodniokaraibskiego"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"few":"guldeny karaibskie","many":"guldenów karaibskich","one":"gulden karaibski","other":"guldena karaibskiego"},"narrow":"XCG","symbol":"XCG"}
XDR	{"displayName":{"other":"specjalne prawa ciągnienia"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"ECU"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"frank złoty francuski"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"UIC-frank francuski"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"few":"franki CFA","many":"franków CFA","one":"frank CFA","other":"franka CFA"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"pallad"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"few":"franki CFP","many":"franków CFP","one":"frank CFP","other":"franka CFP"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"platyna"},"narrow":"XPT","symbol":"XPT"}
XTS	{"displayName":{"other":"testowy kod waluty"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"other":"(nieznana waluta)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"dinar jemeński"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"few":"riale jemeńskie","many":"riali jemeńskich","one":"rial jemeński","other":"riala jemeńskiego"},"narrow":"YER","symbol":"YER"}
YUM	{"displayName":{"other":"nowy dinar jugosławiański"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"dinar jugosławiański wymienny"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"rand południowoafrykański (finansowy)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"few":"randy południowoafrykańskie","many":"randów południowoafrykańskich","one":"rand południowoafrykański","other":"randa południowoafrykańskiego"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"few":"kwacha zambijskie (1968–2012)","many":"kwacha zambijskich (1968–2012)","one":"kwacha zambijska (1968–2012)","other":"kwacha zambijskiej (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"few":"kwachy zambijskie","many":"kwach zambijskich","one":"kwacha zambijska","other":"kwachy zambijskiej"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"nowy zair zairski"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"zair zairski"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"dolar Zimbabwe (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"many":"złot Zimbabwe","one":"złoto Zimbabwe","other":"złota Zimbabwe"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"dolar Zimbabwe (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"dolar Zimbabwe (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:2,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:" ",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{few:"0 tysiące",many:"0 tysięcy",one:"0 tysiąc",other:"0 tysiąca"},"10000":{few:"00 tysiące",many:"00 tysięcy",one:"00 tysiąc",other:"00 tysiąca"},"100000":{few:"000 tysiące",many:"000 tysięcy",one:"000 tysiąc",other:"000 tysiąca"},"1000000":{few:"0 miliony",many:"0 milionów",one:"0 milion",other:"0 miliona"},"10000000":{few:"00 miliony",many:"00 milionów",one:"00 milion",other:"00 miliona"},"100000000":{few:"000 miliony",many:"000 milionów",one:"000 milion",other:"000 miliona"},"1000000000":{few:"0 miliardy",many:"0 miliardów",one:"0 miliard",other:"0 miliarda"},"10000000000":{few:"00 miliardy",many:"00 miliardów",one:"00 miliard",other:"00 miliarda"},"100000000000":{few:"000 miliardy",many:"000 miliardów",one:"000 miliard",other:"000 miliarda"},"1000000000000":{few:"0 biliony",many:"0 bilionów",one:"0 bilion",other:"0 biliona"},"10000000000000":{few:"00 biliony",many:"00 bilionów",one:"00 bilion",other:"00 biliona"},"100000000000000":{few:"000 biliony",many:"000 bilionów",one:"000 bilion",other:"000 biliona"}},short:{"1000":{other:"0 tys'.'"},"10000":{other:"00 tys'.'"},"100000":{other:"000 tys'.'"},"1000000":{other:"0 mln"},"10000000":{other:"00 mln"},"100000000":{other:"000 mln"},"1000000000":{other:"0 mld"},"10000000000":{other:"00 mld"},"100000000000":{other:"000 mld"},"1000000000000":{other:"0 bln"},"10000000000000":{other:"00 bln"},"100000000000000":{other:"000 bln"}},standard:"#,##0.###"},arabext:{long:{"1000":{few:"0 tysiące",many:"0 tysięcy",one:"0 tysiąc",other:"0 tysiąca"},"10000":{few:"00 tysiące",many:"00 tysięcy",one:"00 tysiąc",other:"00 tysiąca"},"100000":{few:"000 tysiące",many:"000 tysięcy",one:"000 tysiąc",other:"000 tysiąca"},"1000000":{few:"0 miliony",many:"0 milionów",one:"0 milion",other:"0 miliona"},"10000000":{few:"00 miliony",many:"00 milionów",one:"00 milion",other:"00 miliona"},"100000000":{few:"000 miliony",many:"000 milionów",one:"000 milion",other:"000 miliona"},"1000000000":{few:"0 miliardy",many:"0 miliardów",one:"0 miliard",other:"0 miliarda"},"10000000000":{few:"00 miliardy",many:"00 miliardów",one:"00 miliard",other:"00 miliarda"},"100000000000":{few:"000 miliardy",many:"000 miliardów",one:"000 miliard",other:"000 miliarda"},"1000000000000":{few:"0 biliony",many:"0 bilionów",one:"0 bilion",other:"0 biliona"},"10000000000000":{few:"00 biliony",many:"00 bilionów",one:"00 bilion",other:"00 biliona"},"100000000000000":{few:"000 biliony",many:"000 bilionów",one:"000 bilion",other:"000 biliona"}},short:{"1000":{other:"0 tys'.'"},"10000":{other:"00 tys'.'"},"100000":{other:"000 tys'.'"},"1000000":{other:"0 mln"},"10000000":{other:"00 mln"},"100000000":{other:"000 mln"},"1000000000":{other:"0 mld"},"10000000000":{other:"00 mld"},"100000000000":{other:"000 mld"},"1000000000000":{other:"0 bln"},"10000000000000":{other:"00 bln"},"100000000000000":{other:"000 bln"}},standard:"#,##0.###"},latn:{long:{"1000":{few:"0 tysiące",many:"0 tysięcy",one:"0 tysiąc",other:"0 tysiąca"},"10000":{few:"00 tysiące",many:"00 tysięcy",one:"00 tysiąc",other:"00 tysiąca"},"100000":{few:"000 tysiące",many:"000 tysięcy",one:"000 tysiąc",other:"000 tysiąca"},"1000000":{few:"0 miliony",many:"0 milionów",one:"0 milion",other:"0 miliona"},"10000000":{few:"00 miliony",many:"00 milionów",one:"00 milion",other:"00 miliona"},"100000000":{few:"000 miliony",many:"000 milionów",one:"000 milion",other:"000 miliona"},"1000000000":{few:"0 miliardy",many:"0 miliardów",one:"0 miliard",other:"0 miliarda"},"10000000000":{few:"00 miliardy",many:"00 miliardów",one:"00 miliard",other:"00 miliarda"},"100000000000":{few:"000 miliardy",many:"000 miliardów",one:"000 miliard",other:"000 miliarda"},"1000000000000":{few:"0 biliony",many:"0 bilionów",one:"0 bilion",other:"0 biliona"},"10000000000000":{few:"00 biliony",many:"00 bilionów",one:"00 bilion",other:"00 biliona"},"100000000000000":{few:"000 biliony",many:"000 bilionów",one:"000 bilion",other:"000 biliona"}},short:{"1000":{other:"0 tys'.'"},"10000":{other:"00 tys'.'"},"100000":{other:"000 tys'.'"},"1000000":{other:"0 mln"},"10000000":{other:"00 mln"},"100000000":{other:"000 mln"},"1000000000":{other:"0 mld"},"10000000000":{other:"00 mld"},"100000000000":{other:"000 mld"},"1000000000000":{other:"0 bln"},"10000000000000":{other:"00 bln"},"100000000000000":{other:"000 bln"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤;(#,##0.00 ¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 tys'.' ¤"},"10000":{other:"00 tys'.' ¤"},"100000":{other:"000 tys'.' ¤"},"1000000":{other:"0 mln ¤"},"10000000":{other:"00 mln ¤"},"100000000":{other:"000 mln ¤"},"1000000000":{other:"0 mld ¤"},"10000000000":{other:"00 mld ¤"},"100000000000":{other:"000 mld ¤"},"1000000000000":{other:"0 bln ¤"},"10000000000000":{other:"00 bln ¤"},"100000000000000":{other:"000 bln ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤;(#,##0.00 ¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 tys'.' ¤"},"10000":{other:"00 tys'.' ¤"},"100000":{other:"000 tys'.' ¤"},"1000000":{other:"0 mln ¤"},"10000000":{other:"00 mln ¤"},"100000000":{other:"000 mln ¤"},"1000000000":{other:"0 mld ¤"},"10000000000":{other:"00 mld ¤"},"100000000000":{other:"000 mld ¤"},"1000000000000":{other:"0 bln ¤"},"10000000000000":{other:"00 bln ¤"},"100000000000000":{other:"000 bln ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} na {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"few":"{0} akry","many":"{0} akrów","one":"{0} akr","other":"{0} akra"},"narrow":{"few":"{0} akry","many":"{0} akrów","one":"{0} akr","other":"{0} akra"},"perUnit":{},"short":{"few":"{0} akry","many":"{0} akrów","one":"{0} akr","other":"{0} akra"}}
bit	{"long":{"few":"{0} bity","many":"{0} bitów","one":"{0} bit","other":"{0} bita"},"narrow":{"other":"{0} b"},"perUnit":{},"short":{"other":"{0} b"}}
byte	{"long":{"few":"{0} bajty","many":"{0} bajtów","one":"{0} bajt","other":"{0} bajta"},"narrow":{"other":"{0} B"},"perUnit":{},"short":{"other":"{0} B"}}
celsius	{"long":{"few":"{0} stopnie Celsjusza","many":"{0} stopni Celsjusza","one":"{0} stopień Celsjusza","other":"{0} stopnia Celsjusza"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0} st. C"}}
centimeter	{"long":{"few":"{0} centymetry","many":"{0} centymetrów","one":"{0} centymetr","other":"{0} centymetra"},"narrow":{"other":"{0} cm"},"perUnit":{"long":"{0} na centymetr","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"few":"{0} dni","many":"{0} dni","one":"{0} dzień","other":"{0} dnia"},"narrow":{"other":"{0} d."},"perUnit":{"long":"{0} na dobę","narrow":"{0}/d.","short":"{0}/dobę"},"short":{"few":"{0} dni","many":"{0} dni","one":"{0} dzień","other":"{0} dnia"}}
degree	{"long":{"few":"{0} stopnie","many":"{0} stopni","one":"{0} stopień","other":"{0} stopnia"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"few":"{0} stopnie Fahrenheita","many":"{0} stopni Fahrenheita","one":"{0} stopień Fahrenheita","other":"{0} stopnia Fahrenheita"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"few":"{0} uncje płynu amerykańskie","many":"{0} uncji płynu amerykańskich","one":"{0} uncja płynu amerykańska","other":"{0} uncji płynu amerykańskiej"},"narrow":{"other":"{0} fl oz am."},"perUnit":{},"short":{"other":"{0} fl oz am."}}
foot	{"long":{"many":"{0} stóp","one":"{0} stopa","other":"{0} stopy"},"narrow":{"other":"{0} ft"},"perUnit":{"long":"{0} na stopę","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"few":"{0} galony amerykańskie","many":"{0} galonów amerykańskich","one":"{0} galon amerykański","other":"{0} galona amerykańskiego"},"narrow":{"other":"{0} gal am."},"perUnit":{"long":"{0} na galon amerykański","narrow":"{0}/gal am.","short":"{0}/gal am."},"short":{"other":"{0} gal am."}}
gigabit	{"long":{"few":"{0} gigabity","many":"{0} gigabitów","one":"{0} gigabit","other":"{0} gigabita"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"few":"{0} gigabajty","many":"{0} gigabajtów","one":"{0} gigabajt","other":"{0} gigabajta"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"few":"{0} gramy","many":"{0} gramów","one":"{0} gram","other":"{0} grama"},"narrow":{"other":"{0} g"},"perUnit":{"long":"{0} na gram","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"few":"{0} hektary","many":"{0} hektarów","one":"{0} hektar","other":"{0} hektara"},"narrow":{"other":"{0} ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"many":"{0} godzin","one":"{0} godzina","other":"{0} godziny"},"narrow":{"other":"{0} h"},"perUnit":{"long":"{0} na godzinę","narrow":"{0}/h","short":"{0}/godz."},"short":{"other":"{0} godz."}}
inch	{"long":{"few":"{0} cale","many":"{0} cali","one":"{0} cal","other":"{0} cala"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0} na cal","narrow":"{0}/cal","short":"{0}/cal"},"short":{"few":"{0} cale","many":"{0} cali","one":"{0} cal","other":"{0} cala"}}
kilobit	{"long":{"few":"{0} kilobity","many":"{0} kilobitów","one":"{0} kilobit","other":"{0} kilobita"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"few":"{0} kilobajty","many":"{0} kilobajtów","one":"{0} kilobajt","other":"{0} kilobajta"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"few":"{0} kilogramy","many":"{0} kilogramów","one":"{0} kilogram","other":"{0} kilograma"},"narrow":{"other":"{0} kg"},"perUnit":{"long":"{0} na kilogram","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"few":"{0} kilometry","many":"{0} kilometrów","one":"{0} kilometr","other":"{0} kilometra"},"narrow":{"other":"{0} km"},"perUnit":{"long":"{0} na kilometr","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"few":"{0} kilometry na godzinę","many":"{0} kilometrów na godzinę","one":"{0} kilometr na godzinę","other":"{0} kilometra na godzinę"},"narrow":{"few":"{0} km/h","many":"{0} km/h","one":"{0} km/h","other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/godz."}}
liter	{"long":{"few":"{0} litry","many":"{0} litrów","one":"{0} litr","other":"{0} litra"},"narrow":{"other":"{0} l"},"perUnit":{"long":"{0} na litr","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"few":"{0} litry na kilometr","many":"{0} litrów na kilometr","one":"{0} litr na kilometr","other":"{0} litra na kilometr"},"narrow":{"other":"{0} l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"few":"{0} megabity","many":"{0} megabitów","one":"{0} megabit","other":"{0} megabita"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"few":"{0} megabajty","many":"{0} megabajtów","one":"{0} megabajt","other":"{0} megabajta"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"few":"{0} metry","many":"{0} metrów","one":"{0} metr","other":"{0} metra"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0} na metr","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"few":"{0} metry na sekundę","many":"{0} metrów na sekundę","one":"{0} metr na sekundę","other":"{0} metra na sekundę"},"narrow":{"other":"{0} m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"many":"{0} mikrosekund","one":"{0} mikrosekunda","other":"{0} mikrosekundy"},"narrow":{"other":"{0} μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"few":"{0} mile","many":"{0} mil","one":"{0} mila","other":"{0} mili"},"narrow":{"few":"{0} mile","many":"{0} mil","one":"{0} mila","other":"{0} mili"},"perUnit":{},"short":{"few":"{0} mile","many":"{0} mil","one":"{0} mila","other":"{0} mili"}}
mile-per-gallon	{"long":{"few":"{0} mile na galon","many":"{0} mil na galon","one":"{0} mila na galon","other":"{0} mili na galon"},"narrow":{"other":"{0} mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"few":"{0} mile na godzinę","many":"{0} mil na godzinę","one":"{0} mila na godzinę","other":"{0} mili na godzinę"},"narrow":{"other":"{0} mph"},"perUnit":{},"short":{"few":"{0} mile/h","many":"{0} mil/h","one":"{0} mila/h","other":"{0} mili/h"}}
mile-scandinavian	{"long":{"few":"{0} mile skandynawskie","many":"{0} mil skandynawskich","one":"{0} mila skandynawska","other":"{0} mili skandynawskiej"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"few":"{0} mililitry","many":"{0} mililitrów","one":"{0} mililitr","other":"{0} mililitra"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"few":"{0} milimetry","many":"{0} milimetrów","one":"{0} milimetr","other":"{0} milimetra"},"narrow":{"other":"{0} mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"many":"{0} milisekund","one":"{0} milisekunda","other":"{0} milisekundy"},"narrow":{"other":"{0} ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"many":"{0} minut","one":"{0} minuta","other":"{0} minuty"},"narrow":{"other":"{0} min"},"perUnit":{"long":"{0} na minutę","narrow":"{0}/min","short":"{0}/min"},"short":{"other":"{0} min"}}
month	{"long":{"few":"{0} miesiące","many":"{0} miesięcy","one":"{0} miesiąc","other":"{0} miesiąca"},"narrow":{"few":"{0} m-ce","many":"{0} m-cy","one":"{0} m-c","other":"{0} m-ca"},"perUnit":{"long":"{0} na miesiąc","narrow":"{0}/m-c","short":"{0}/mies."},"short":{"other":"{0} mies."}}
nanosecond	{"long":{"many":"{0} nanosekund","one":"{0} nanosekunda","other":"{0} nanosekundy"},"narrow":{"other":"{0} ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"few":"{0} uncje","one":"{0} uncja","other":"{0} uncji"},"narrow":{"other":"{0} oz"},"perUnit":{"long":"{0} na uncję","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} procent"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"few":"{0} petabajty","many":"{0} petabajtów","one":"{0} petabajt","other":"{0} petabajta"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"few":"{0} funty","many":"{0} funtów","one":"{0} funt","other":"{0} funta"},"narrow":{"few":"{0} funty","many":"{0} funtów","one":"{0} funt","other":"{0} funta"},"perUnit":{"long":"{0} na funt","narrow":"{0}/funt","short":"{0}/funt"},"short":{"few":"{0} funty","many":"{0} funtów","one":"{0} funt","other":"{0} funta"}}
second	{"long":{"many":"{0} sekund","one":"{0} sekunda","other":"{0} sekundy"},"narrow":{"other":"{0} s"},"perUnit":{"long":"{0} na sekundę","narrow":"{0}/s","short":"{0}/s"},"short":{"other":"{0} sek."}}
stone	{"long":{"few":"{0} kamienie","many":"{0} kamieni","one":"{0} kamień","other":"{0} kamienia"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"few":"{0} terabity","many":"{0} terabitów","one":"{0} terabit","other":"{0} terabita"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"few":"{0} terabajty","many":"{0} terabajtów","one":"{0} terabajt","other":"{0} terabajta"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"few":"{0} tygodnie","many":"{0} tygodni","one":"{0} tydzień","other":"{0} tygodnia"},"narrow":{"other":"{0} t."},"perUnit":{"long":"{0} na tydzień","narrow":"{0}/t.","short":"{0}/tydz."},"short":{"one":"{0} tydz.","other":"{0} tyg."}}
yard	{"long":{"few":"{0} jardy","many":"{0} jardów","one":"{0} jard","other":"{0} jarda"},"narrow":{"other":"{0} yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"few":"{0} lata","many":"{0} lat","one":"{0} rok","other":"{0} roku"},"narrow":{"few":"{0} l.","many":"{0} l.","other":"{0} r."},"perUnit":{"long":"{0} na rok","narrow":"{0}/rok","short":"{0}/rok"},"short":{"few":"{0} lata","many":"{0} lat","one":"{0} rok","other":"{0} roku"}}
`}}},locale:"pl"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"アンドラ ペセタ"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"UAE ディルハム"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"アフガニスタン アフガニー (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"アフガニスタン アフガニー"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"other":"アルバニア レク (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"other":"アルバニア レク"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"アルメニア ドラム"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"オランダ領アンティル ギルダー"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"アンゴラ クワンザ"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"アンゴラ クワンザ (1977–1991)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"アンゴラ 新クワンザ (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"アンゴラ 旧クワンザ (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"アルゼンチン アゥストラール"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"other":"アルゼンチン・ペソ・レイ（1970–1983）"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"other":"アルゼンチン・ペソ（1881–1970）"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"other":"アルゼンチン ペソ (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"アルゼンチン ペソ"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"オーストリア シリング"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"オーストラリア ドル"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"other":"アルバ フロリン"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"アゼルバイジャン マナト (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"アゼルバイジャン マナト"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"ボスニア・ヘルツェゴビナ ディナール (1992–1994)"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"ボスニア・ヘルツェゴビナ 兌換マルク (BAM)"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"other":"ボスニア・ヘルツェゴビナ 新ディナール（1994–1997）"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"バルバドス ドル"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"バングラデシュ タカ"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"ベルギー フラン (BEC)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"ベルギー フラン"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"ベルギー フラン (BEL)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"ブルガリア レフ"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"other":"ブルガリア社会主義 レフ"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"other":"ブルガリア 新レフ"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"other":"ブルガリア レフ（1879–1952）"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"other":"バーレーン ディナール"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"ブルンジ フラン"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"バミューダ ドル"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"ブルネイ ドル"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"ボリビア ボリビアーノ"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"other":"ボリビア ボリビアーノ (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"other":"ボリビア ペソ"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"ボリビア (Mvdol)"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"ブラジル 新クルゼイロ (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"ブラジル クルザード (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"ブラジル クルゼイロ (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"ブラジル レアル"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"ブラジル 新クルザード (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"ブラジル クルゼイロ (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"ブラジル クルゼイロ（1942–1967）"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"バハマ ドル"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"ブータン ニュルタム"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"ビルマ チャット"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"ボツワナ プラ"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"ベラルーシ 新ルーブル (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"ベラルーシ ルーブル"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"ベラルーシ ルーブル (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"ベリーズ ドル"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"カナダ ドル"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"other":"コンゴ フラン"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"ユーロ (WIR)"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"スイス フラン"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"フラン (WIR)"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"other":"チリ エスクード"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"チリ ウニダ・デ・フォメント (UF)"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"other":"チリ ペソ"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"中国人民元(オフショア)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"other":"中国人民銀行ドル"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"中国人民元"},"narrow":"￥","symbol":"元"}
COP	{"displayName":{"other":"コロンビア ペソ"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"コロンビア レアル （UVR)"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"コスタリカ コロン"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"セルビア ディナール (2002–2006)"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"チェコスロバキア コルナ"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"キューバ 兌換ペソ"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"キューバ ペソ"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"カーボベルデ エスクード"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"キプロス ポンド"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"チェコ コルナ"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"東ドイツ マルク"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"ドイツ マルク"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"ジブチ フラン"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"デンマーク クローネ"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"ドミニカ ペソ"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"アルジェリア ディナール"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"エクアドル スクレ"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"エクアドル (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"エストニア クルーン"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"エジプト ポンド"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"エリトリア ナクファ"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"スペインペセタ（勘定A）"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"スペイン 兌換ペセタ"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"スペイン ペセタ"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"エチオピア ブル"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"ユーロ"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"フィンランド マルカ"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"フィジー ドル"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"フォークランド（マルビナス）諸島 ポンド"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"フランス フラン"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"英国ポンド"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"ジョージア クーポン ラリ"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"other":"ジョージア ラリ"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"ガーナ セディ (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"ガーナ セディ"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"ジブラルタル ポンド"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"ガンビア ダラシ"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"ギニア フラン"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"ギニア シリー"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"赤道ギニア エクウェレ"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"ギリシャ ドラクマ"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"グアテマラ ケツァル"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"ポルトガル領ギニア エスクード"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"ギニアビサウ ペソ"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"ガイアナ ドル"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"香港ドル"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"ホンジュラス レンピラ"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"クロアチア ディナール"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"クロアチア クーナ"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"ハイチ グールド"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"ハンガリー フォリント"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"インドネシア ルピア"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"アイリッシュ ポンド"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"イスラエル ポンド"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"other":"イスラエル シェケル (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"other":"イスラエル新シェケル"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"インド ルピー"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"イラク ディナール"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"イラン リアル"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"other":"アイスランド クローナ (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"other":"アイスランド クローナ"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"イタリア リラ"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"ジャマイカ ドル"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"ヨルダン ディナール"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"円"},"narrow":"￥","symbol":"￥"}
KES	{"displayName":{"other":"ケニア シリング"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"キルギス ソム"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"カンボジア リエル"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"コモロ フラン"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"北朝鮮ウォン"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"韓国 ファン（1953–1962）"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"韓国 ウォン（1945–1953）"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"韓国ウォン"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"クウェート ディナール"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"ケイマン諸島 ドル"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"カザフスタン テンゲ"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"ラオス キープ"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"レバノン ポンド"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"other":"スリランカ ルピー"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"リベリア ドル"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"レソト ロティ"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"リトアニア リタス"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"リトアニア タロナ"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"ルクセンブルク 兌換フラン"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"ルクセンブルグ フラン"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"ルクセンブルク 金融フラン"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"ラトビア ラッツ"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"ラトビア ルーブル"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"other":"リビア ディナール"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"モロッコ ディルハム"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"モロッコ フラン"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"other":"モネガスク フラン"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"モルドバ クーポン"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"モルドバ レイ"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"マダガスカル アリアリ"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"マラガシ フラン"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"other":"マケドニア デナル"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"other":"マケドニア ディナール（1992–1993）"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"マリ フラン"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"ミャンマー チャット"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"モンゴル トグログ"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"マカオ パタカ"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"モーリタニア ウギア (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"モーリタニア ウギア"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"マルタ リラ"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"マルタ ポンド"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"モーリシャス ルピー"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"other":"モルディブ諸島 ルピー"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"モルディブ ルフィア"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"マラウィ クワチャ"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"メキシコ ペソ"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"メキシコ ペソ (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"メキシコ (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"other":"マレーシア リンギット"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"モザンピーク エスクード"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"モザンビーク メティカル (1980–2006)"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"other":"モザンビーク メティカル"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"ナミビア ドル"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"ナイジェリア ナイラ"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"ニカラグア コルドバ (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"ニカラグア コルドバ オロ"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"オランダ ギルダー"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"other":"ノルウェー クローネ"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"ネパール ルピー"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"ニュージーランド ドル"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"オマーン リアル"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"パナマ バルボア"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"ペルー インティ"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"other":"ペルー ソル"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"ペルー ソル (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"パプアニューギニア キナ"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"フィリピン ペソ"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"パキスタン ルピー"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"ポーランド ズウォティ"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"ポーランド ズウォティ (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"ポルトガル エスクード"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"パラグアイ グアラニ"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"カタール リアル"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"ローデシア ドル"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"ルーマニア レイ (1952–2006)"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"ルーマニア レイ"},"narrow":"レイ","symbol":"RON"}
RSD	{"displayName":{"other":"セルビア ディナール"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"ロシア ルーブル"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"ロシア ルーブル (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"other":"ルワンダ フラン"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"サウジ リヤル"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"ソロモン諸島 ドル"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"other":"セーシェル ルピー"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"スーダン ディナール (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"スーダン ポンド"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"スーダン ポンド (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"スウェーデン クローナ"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"シンガポール ドル"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"セントヘレナ ポンド"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"スロベニア トラール"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"スロバキア コルナ"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"シエラレオネ レオン"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"シエラレオネ レオン (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"ソマリア シリング"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"スリナム ドル"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"スリナム ギルダー"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"南スーダン ポンド"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"サントメ・プリンシペ ドブラ (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"サントメ・プリンシペ ドブラ"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"ソ連 ルーブル"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"エルサルバドル コロン"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"シリア ポンド"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"スワジランド リランゲニ"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"タイ バーツ"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"other":"タジキスタン ルーブル"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"タジキスタン ソモニ"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"トルクメニスタン マナト (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"トルクメニスタン マナト"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"チュニジア ディナール"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"トンガ パ・アンガ"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"ティモール エスクード"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"トルコ リラ (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"トルコ リラ"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"トリニダード・トバゴ ドル"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"新台湾ドル"},"narrow":"$","symbol":"NT$"}
TZS	{"displayName":{"other":"タンザニア シリング"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"ウクライナ フリヴニャ"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"ウクライナ カルボバネツ"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"ウガンダ シリング (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"ウガンダ シリング"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"米ドル"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"other":"米ドル (翌日)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"米ドル (当日)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"ウルグアイ ペソエン"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"ウルグアイ ペソ (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"ウルグアイ ペソ"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"other":"ウズベキスタン スム"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"ベネズエラ ボリバル (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"other":"ベネズエラ ボリバル (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"ベネズエラ ボリバル"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"ベトナム ドン"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"ベトナム ドン（1978–1985）"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"バヌアツ バツ"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"サモア タラ"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"中央アフリカ CFA フラン"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"銀"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"金"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"ヨーロッパ混合単位 (EURCO)"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"ヨーロッパ通貨単位 (EMU–6)"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"ヨーロッパ勘定単位 (EUA–9)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"ヨーロッパ勘定単位 (EUA–17)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"東カリブ ドル"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"カリブ ギルダー"},"narrow":"Cg","symbol":"Cg"}
XDR	{"displayName":{"other":"特別引き出し権"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"ヨーロッパ通貨単位"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"フランス金フラン"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"フランス フラン (UIC)"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"西アフリカ CFA フラン"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"パラジウム"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"CFP フラン"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"プラチナ"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET基金"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"other":"スクレ"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"other":"テスト用通貨コード"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"other":"UA (アフリカ開発銀行)"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"other":"不明または無効な通貨"},"narrow":"XXX","symbol":"XXX"}
YDD	{"displayName":{"other":"イエメン ディナール"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"イエメン リアル"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"ユーゴスラビア ハード・ディナール (1966–1990)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"ユーゴスラビア ノビ・ディナール (1994–2002)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"ユーゴスラビア 兌換ディナール (1990–1992)"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"other":"ユーゴスラビア 改革ディナール（1992–1993）"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"other":"南アフリカ ランド (ZAL)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"南アフリカ ランド"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"ザンビア クワチャ (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"ザンビア クワチャ"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"ザイール 新ザイール (1993–1998)"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"ザイール ザイール (1971–1993)"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"ジンバブエ ドル (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"ジンバブエ ゴールド"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"ジンバブエ ドル (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"シンバブエ ドル（2008）"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"～",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"～",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"約",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"～",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0億"},"1000000000":{other:"00億"},"10000000000":{other:"000億"},"100000000000":{other:"0000億"},"1000000000000":{other:"0兆"},"10000000000000":{other:"00兆"},"100000000000000":{other:"000兆"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0}{1}"},arabext:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0"},"10000":{other:"¤0万"},"100000":{other:"¤00万"},"1000000":{other:"¤000万"},"10000000":{other:"¤0000万"},"100000000":{other:"¤0億"},"1000000000":{other:"¤00億"},"10000000000":{other:"¤000億"},"100000000000":{other:"¤0000億"},"1000000000000":{other:"¤0兆"},"10000000000000":{other:"¤00兆"},"100000000000000":{other:"¤000兆"}},standard:"¤#,##0.00",unitPattern:"{0}{1}"},latn:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0"},"10000":{other:"¤0万"},"100000":{other:"¤00万"},"1000000":{other:"¤000万"},"10000000":{other:"¤0000万"},"100000000":{other:"¤0億"},"1000000000":{other:"¤00億"},"10000000000":{other:"¤000億"},"100000000000":{other:"¤0000億"},"1000000000000":{other:"¤0兆"},"10000000000000":{other:"¤00兆"},"100000000000000":{other:"¤000兆"}},standard:"¤#,##0.00",unitPattern:"{0}{1}"}}},units:{compound:{per:{long:"{0}毎{1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"other":"{0} エーカー"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"other":"{0} ビット"},"narrow":{"other":"{0}b"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"other":"{0} バイト"},"narrow":{"other":"{0}B"},"perUnit":{},"short":{"other":"{0} byte"}}
celsius	{"long":{"other":"摂氏 {0} 度"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"other":"{0} センチメートル"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"{0}/センチメートル","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"other":"{0} 日"},"narrow":{"other":"{0}d"},"perUnit":{"long":"{0}/日","narrow":"{0}/日","short":"{0}/日"},"short":{"other":"{0} 日"}}
degree	{"long":{"other":"{0} 度"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0} 度"}}
fahrenheit	{"long":{"other":"華氏 {0} 度"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"other":"{0} 液量オンス"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0} fl oz"}}
foot	{"long":{"other":"{0} フィート"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0}/フィート","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} ft"}}
gallon	{"long":{"other":"{0} ガロン"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0}/ガロン","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"other":"{0} ギガビット"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0} ギガバイト"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0} グラム"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0}/グラム","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"other":"{0} ヘクタール"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"other":"{0} 時間"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0}/時間","narrow":"{0}/時間","short":"{0}/時間"},"short":{"other":"{0} 時間"}}
inch	{"long":{"other":"{0} インチ"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0}/インチ","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} in"}}
kilobit	{"long":{"other":"{0} キロビット"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0} キロバイト"},"narrow":{"other":"{0}KB"},"perUnit":{},"short":{"other":"{0} KB"}}
kilogram	{"long":{"other":"{0} キログラム"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"{0}/キログラム","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"other":"{0} キロメートル"},"narrow":{"other":"{0}km"},"perUnit":{"long":"{0}/キロメートル","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"other":"時速 {0} キロメートル"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"other":"{0} リットル"},"narrow":{"other":"{0}L"},"perUnit":{"long":"{0}/リットル","narrow":"{0}/L","short":"{0}/L"},"short":{"other":"{0} L"}}
liter-per-kilometer	{"long":{"other":"{0} リットル毎キロメートル"},"narrow":{"other":"{0}L/km"},"perUnit":{},"short":{"other":"{0} L/km"}}
megabit	{"long":{"other":"{0} メガビット"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0} メガバイト"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0} メートル"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0}/メートル","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"other":"秒速 {0} メートル"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"other":"{0} マイクロ秒"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"other":"{0} マイル"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0} mi"}}
mile-per-gallon	{"long":{"other":"{0} マイル毎ガロン"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"other":"時速 {0} マイル"},"narrow":{"other":"{0}mi/h"},"perUnit":{},"short":{"other":"{0} mph"}}
mile-scandinavian	{"long":{"other":"{0} スカンジナビアマイル"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"other":"{0} ミリリットル"},"narrow":{"other":"{0}ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"other":"{0} ミリメートル"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"other":"{0} ミリ秒"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0} ms"}}
minute	{"long":{"other":"{0} 分"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0}/分","narrow":"{0}/分","short":"{0}/分"},"short":{"other":"{0} 分"}}
month	{"long":{"other":"{0} か月"},"narrow":{"other":"{0}m"},"perUnit":{"long":"{0}/月","narrow":"{0}/月","short":"{0}/月"},"short":{"other":"{0} か月"}}
nanosecond	{"long":{"other":"{0} ナノ秒"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0} ns"}}
ounce	{"long":{"other":"{0} オンス"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"{0}/オンス","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0} パーセント"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0} ペタバイト"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0} ポンド"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"{0}/ポンド","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"other":"{0} 秒"},"narrow":{"other":"{0}s"},"perUnit":{"long":"{0}/秒","narrow":"{0}/秒","short":"{0}/秒"},"short":{"other":"{0} 秒"}}
stone	{"long":{"other":"{0} ストーン"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"other":"{0} テラビット"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0} テラバイト"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"other":"{0} 週間"},"narrow":{"other":"{0}w"},"perUnit":{"long":"{0}/週","narrow":"{0}/週","short":"{0}/週"},"short":{"other":"{0} 週間"}}
yard	{"long":{"other":"{0} ヤード"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"other":"{0} 年"},"narrow":{"other":"{0}y"},"perUnit":{"long":"{0}/年","narrow":"{0}/年","short":"{0}/年"},"short":{"other":"{0} 年"}}
`}}},locale:"ja"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"安道尔比塞塔"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"阿联酋迪拉姆"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"阿富汗尼 (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"阿富汗尼"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"other":"阿尔巴尼亚列克(1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"other":"阿尔巴尼亚列克"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"亚美尼亚德拉姆"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"荷属安的列斯盾"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"安哥拉宽扎"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"安哥拉宽扎 (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"安哥拉新宽扎 (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"安哥拉重新调整宽扎 (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"阿根廷奥斯特拉尔"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"other":"阿根廷法定比索 (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"other":"阿根廷比索 (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"other":"阿根廷比索 (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"阿根廷比索"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"奥地利先令"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"澳大利亚元"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"other":"阿鲁巴弗罗林"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"阿塞拜疆马纳特 (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"阿塞拜疆马纳特"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"波士尼亚-赫塞哥维纳第纳尔 (1992–1994)"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"波斯尼亚-黑塞哥维那可兑换马克"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"other":"波士尼亚-赫塞哥维纳新第纳尔 (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"巴巴多斯元"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"孟加拉塔卡"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"比利时法郎（可兑换）"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"比利时法郎"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"比利时法郎（金融）"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"保加利亚硬列弗"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"other":"保加利亚社会党列弗"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"other":"保加利亚列弗"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"other":"保加利亚列弗 (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"other":"巴林第纳尔"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"布隆迪法郎"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"百慕大元"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"文莱元"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"玻利维亚诺"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"other":"玻利维亚诺 (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"other":"玻利维亚比索"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"玻利维亚 Mvdol（资金）"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"巴西新克鲁赛罗 (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"巴西克鲁扎多 (1986–1989)"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"巴西克鲁塞罗 (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"巴西雷亚尔"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"巴西新克鲁扎多 (1989–1990)"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"巴西克鲁塞罗 (1993–1994)"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"巴西克鲁塞罗 (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"巴哈马元"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"不丹努尔特鲁姆"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"缅元"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"博茨瓦纳普拉"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"白俄罗斯新卢布 (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"白俄罗斯卢布"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"白俄罗斯卢布 (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"伯利兹元"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"加拿大元"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"other":"刚果法郎"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"欧元 (WIR)"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"瑞士法郎"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"法郎 (WIR)"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"other":"智利埃斯库多"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"智利（资金）"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"other":"智利比索"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"人民币（离岸）"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"other":"中国人民银行元"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"人民币"},"narrow":"¥","symbol":"¥"}
COP	{"displayName":{"other":"哥伦比亚比索"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"哥伦比亚币"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"哥斯达黎加科朗"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"旧塞尔维亚第纳尔"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"捷克硬克朗"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"古巴可兑换比索"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"古巴比索"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"佛得角埃斯库多"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"塞浦路斯镑"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"捷克克朗"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"东德马克"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"德国马克"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"吉布提法郎"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"丹麦克朗"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"多米尼加比索"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"阿尔及利亚第纳尔"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"厄瓜多尔苏克雷"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"厄瓜多尔 (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"爱沙尼亚克朗"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"埃及镑"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"厄立特里亚纳克法"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"西班牙比塞塔（帐户 A）"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"西班牙比塞塔（兑换帐户）"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"西班牙比塞塔"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"埃塞俄比亚比尔"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"欧元"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"芬兰马克"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"斐济元"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"福克兰群岛镑"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"法国法郎"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"英镑"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"格鲁吉亚库蓬拉瑞特"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"other":"格鲁吉亚拉里"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"加纳塞第"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"加纳塞地"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"直布罗陀镑"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"冈比亚达拉西"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"几内亚法郎"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"几内亚西里"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"赤道几内亚埃奎勒"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"希腊德拉克马"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"危地马拉格查尔"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"葡萄牙几内亚埃斯库多"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"几内亚比绍比索"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"圭亚那元"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"港元"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"洪都拉斯伦皮拉"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"克罗地亚第纳尔"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"克罗地亚库纳"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"海地古德"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"匈牙利福林"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"印度尼西亚卢比"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"爱尔兰镑"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"以色列镑"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"other":"以色列谢克尔(1980–1985)"},"narrow":"ILS","symbol":"ILS"}
ILS	{"displayName":{"other":"以色列新谢克尔"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"印度卢比"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"伊拉克第纳尔"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"伊朗里亚尔"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"other":"冰岛克朗(1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"other":"冰岛克朗"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"意大利里拉"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"牙买加元"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"约旦第纳尔"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"日元"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"other":"肯尼亚先令"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"吉尔吉斯斯坦索姆"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"柬埔寨瑞尔"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"科摩罗法郎"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"朝鲜元"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"韩元 (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"韩元 (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"韩元"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"科威特第纳尔"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"开曼元"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"哈萨克斯坦坚戈"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"老挝基普"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"黎巴嫩镑"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"other":"斯里兰卡卢比"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"利比里亚元"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"莱索托洛蒂"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"立陶宛立特"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"立陶宛塔咯呐司"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"卢森堡可兑换法郎"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"卢森堡法郎"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"卢森堡金融法郎"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"拉脱维亚拉特"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"拉脱维亚卢布"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"other":"利比亚第纳尔"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"摩洛哥迪拉姆"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"摩洛哥法郎"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"other":"摩纳哥法郎"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"摩尔多瓦库邦"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"摩尔多瓦列伊"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"马达加斯加阿里亚里"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"马达加斯加法郎"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"other":"马其顿第纳尔"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"other":"马其顿第纳尔 (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"马里法郎"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"缅甸元"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"蒙古图格里克"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"澳门元"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"毛里塔尼亚乌吉亚 (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"毛里塔尼亚乌吉亚"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"马耳他里拉"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"马耳他镑"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"毛里求斯卢比"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"other":"马尔代夫卢比(1947–1981)"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"马尔代夫卢菲亚"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"马拉维克瓦查"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"墨西哥比索"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"墨西哥银比索 (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"墨西哥（资金）"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"other":"马来西亚林吉特"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"莫桑比克埃斯库多"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"旧莫桑比克美提卡"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"other":"莫桑比克美提卡"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"纳米比亚元"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"尼日利亚奈拉"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"尼加拉瓜科多巴 (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"尼加拉瓜金科多巴"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"荷兰盾"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"other":"挪威克朗"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"尼泊尔卢比"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"新西兰元"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"阿曼里亚尔"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"巴拿马巴波亚"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"秘鲁印第"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"other":"秘鲁索尔"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"秘鲁索尔 (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"巴布亚新几内亚基那"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"菲律宾比索"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"巴基斯坦卢比"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"波兰兹罗提"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"波兰兹罗提 (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"葡萄牙埃斯库多"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"巴拉圭瓜拉尼"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"卡塔尔里亚尔"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"罗得西亚元"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"旧罗马尼亚列伊"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"罗马尼亚列伊"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"other":"塞尔维亚第纳尔"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"俄罗斯卢布"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"俄国卢布 (1991–1998)"},"narrow":"р.","symbol":"RUR"}
RWF	{"displayName":{"other":"卢旺达法郎"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"沙特里亚尔"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"所罗门群岛元"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"other":"塞舌尔卢比"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"苏丹第纳尔 (1992–2007)"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"苏丹镑"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"苏丹镑 (1957–1998)"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"瑞典克朗"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"新加坡元"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"圣赫勒拿群岛磅"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"斯洛文尼亚托拉尔"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"斯洛伐克克朗"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"塞拉利昂新利昂"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"塞拉利昂利昂"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"索马里先令"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"苏里南元"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"苏里南盾"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"南苏丹镑"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"圣多美和普林西比多布拉 (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"圣多美和普林西比多布拉"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"苏联卢布"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"萨尔瓦多科朗"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"叙利亚镑"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"斯威士兰里兰吉尼"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"泰铢"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"other":"塔吉克斯坦卢布"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"塔吉克斯坦索莫尼"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"土库曼斯坦马纳特 (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"土库曼斯坦马纳特"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"突尼斯第纳尔"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"汤加潘加"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"帝汶埃斯库多"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"土耳其里拉 (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"土耳其里拉"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"特立尼达和多巴哥元"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"新台币"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"坦桑尼亚先令"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"乌克兰格里夫纳"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"乌克兰币"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"乌干达先令 (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"乌干达先令"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"美元"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"other":"美元（次日）"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"美元（当日）"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"乌拉圭比索（索引单位）"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"乌拉圭比索 (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"乌拉圭比索"},"narrow":"$","symbol":"UYU"}
UYW	{"displayName":{"other":"乌拉圭票面工资指数单位"},"narrow":"UYW","symbol":"UYW"}
UZS	{"displayName":{"other":"乌兹别克斯坦苏姆"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"委内瑞拉玻利瓦尔 (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VED	{"displayName":{"other":"委内瑞拉主权币"},"narrow":"VED","symbol":"VED"}
VEF	{"displayName":{"other":"委内瑞拉玻利瓦尔 (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"委内瑞拉玻利瓦尔"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"越南盾"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"越南盾 (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"瓦努阿图瓦图"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"萨摩亚塔拉"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"中非法郎"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"银"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"黄金"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"欧洲复合单位"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"欧洲货币联盟"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"欧洲计算单位 (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"欧洲计算单位 (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"东加勒比元"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"加勒比盾"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"特别提款权"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"欧洲货币单位"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"法国金法郎"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"法国法郎 (UIC)"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"西非法郎"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"钯"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"太平洋法郎"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"铂"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET 基金"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"other":"苏克雷"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"other":"测试货币代码"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"other":"非洲开发银行记账单位"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"other":"（未知货币）"},"narrow":"XXX","symbol":"XXX"}
YDD	{"displayName":{"other":"也门第纳尔"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"也门里亚尔"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"南斯拉夫硬第纳尔 (1966–1990)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"南斯拉夫新第纳尔 (1994–2002)"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"南斯拉夫可兑换第纳尔 (1990–1992)"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"other":"南斯拉夫改良第纳尔 (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"other":"南非兰特 (金融)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"南非兰特"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"赞比亚克瓦查 (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"赞比亚克瓦查"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"新扎伊尔 (1993–1998)"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"扎伊尔 (1971–1993)"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"津巴布韦元 (1980–2008)"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"津巴布韦金元"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"津巴布韦元 (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"津巴布韦元 (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bhks:"latn",diak:"latn",gara:"latn",gong:"latn",gukh:"latn",hmng:"latn",hmnp:"latn",kawi:"latn",krai:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",modi:"latn",mroo:"latn",mymrepka:"latn",mymrpao:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",onao:"latn",outlined:"latn",rohg:"latn",segment:"latn",sind:"latn",sinh:"latn",sunu:"latn",tirh:"latn",tnsa:"latn",tols:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"-",superscriptingExponent:"×",timeSeparator:"٫"},beng:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},deva:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},fullwide:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},hanidec:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"},thai:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"-",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},beng:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},deva:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},fullwide:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},hanidec:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"},thai:{long:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},short:{"1000":{other:"0"},"10000":{other:"0万"},"100000":{other:"00万"},"1000000":{other:"000万"},"10000000":{other:"0000万"},"100000000":{other:"0亿"},"1000000000":{other:"00亿"},"10000000000":{other:"000亿"},"100000000000":{other:"0000亿"},"1000000000000":{other:"0万亿"},"10000000000000":{other:"00万亿"},"100000000000000":{other:"000万亿"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",beng:"#,##0%",deva:"#,##0%",fullwide:"#,##0%",hanidec:"#,##0%",latn:"#,##0%",thai:"#,##0%"},currency:{"\n":`
arab	{"accounting":"¤#,##0.00","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"standard":"¤#,##0.00","unitPattern":"{0}{1}"}
arabext	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
beng	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
deva	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
fullwide	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
hanidec	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
latn	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0}{1}"}
thai	{"accounting":"¤#,##0.00;(¤#,##0.00)","currencySpacing":{"afterInsertBetween":" ","beforeInsertBetween":" "},"short":{"1000":{"other":"0"},"10000":{"other":"¤0万"},"100000":{"other":"¤00万"},"1000000":{"other":"¤000万"},"10000000":{"other":"¤0000万"},"100000000":{"other":"¤0亿"},"1000000000":{"other":"¤00亿"},"10000000000":{"other":"¤000亿"},"100000000000":{"other":"¤0000亿"},"1000000000000":{"other":"¤0万亿"},"10000000000000":{"other":"¤00万亿"},"100000000000000":{"other":"¤000万亿"}},"standard":"¤#,##0.00","unitPattern":"{0} {1}"}
`}},units:{compound:{per:{long:"每{1}{0}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"other":"{0}英亩"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0}英亩"}}
bit	{"long":{"other":"{0}比特"},"narrow":{"other":"{0} b"},"perUnit":{},"short":{"other":"{0} b"}}
byte	{"long":{"other":"{0}字节"},"narrow":{"other":"{0} B"},"perUnit":{},"short":{"other":"{0} B"}}
celsius	{"long":{"other":"{0}摄氏度"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"other":"{0}厘米"},"narrow":{"other":"{0}厘米"},"perUnit":{"long":"{0}/厘米","narrow":"{0}/cm","short":"{0}/厘米"},"short":{"other":"{0}厘米"}}
day	{"long":{"other":"{0}天"},"narrow":{"other":"{0}天"},"perUnit":{"long":"{0}/天","narrow":"{0}/天","short":"{0}/天"},"short":{"other":"{0}天"}}
degree	{"long":{"other":"{0}度"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"other":"{0}华氏度"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"other":"{0}液盎司"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0}液盎司"}}
foot	{"long":{"other":"{0}英尺"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0}/英尺","narrow":"{0}/ft","short":"{0}/英尺"},"short":{"other":"{0}英尺"}}
gallon	{"long":{"other":"{0}加仑"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"{0}/加仑","narrow":"{0}/gal","short":"{0}/加仑"},"short":{"other":"{0}加仑"}}
gigabit	{"long":{"other":"{0}吉比特"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0}吉字节"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0}克"},"narrow":{"other":"{0}g"},"perUnit":{"long":"每克{0}","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"other":"{0}公顷"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0}公顷"}}
hour	{"long":{"other":"{0}小时"},"narrow":{"other":"{0}小时"},"perUnit":{"long":"{0}/小时","narrow":"{0}/小时","short":"{0}/小时"},"short":{"other":"{0}小时"}}
inch	{"long":{"other":"{0}英寸"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0}/英寸","narrow":"{0}/in","short":"{0}/英寸"},"short":{"other":"{0}英寸"}}
kilobit	{"long":{"other":"{0}千比特"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0}千字节"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"other":"{0}千克"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"每千克{0}","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"other":"{0}公里"},"narrow":{"other":"{0}公里"},"perUnit":{"long":"{0}/公里","narrow":"{0}/km","short":"{0}/公里"},"short":{"other":"{0}公里"}}
kilometer-per-hour	{"long":{"other":"每小时{0}公里"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0} km/h"}}
liter	{"long":{"other":"{0}升"},"narrow":{"other":"{0}升"},"perUnit":{"long":"{0}/升","narrow":"{0}/L","short":"{0}/升"},"short":{"other":"{0}升"}}
liter-per-kilometer	{"long":{"other":"每公里{0}升"},"narrow":{"other":"{0}L/km"},"perUnit":{},"short":{"other":"{0} L/km"}}
megabit	{"long":{"other":"{0}兆比特"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0}兆字节"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0}米"},"narrow":{"other":"{0}米"},"perUnit":{"long":"{0}/米","narrow":"{0}/m","short":"{0}/米"},"short":{"other":"{0}米"}}
meter-per-second	{"long":{"other":"每秒{0}米"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0} m/s"}}
microsecond	{"long":{"other":"{0}微秒"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0}微秒"}}
mile	{"long":{"other":"{0}英里"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0}英里"}}
mile-per-gallon	{"long":{"other":"每加仑{0}英里"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0} mpg US"}}
mile-per-hour	{"long":{"other":"每小时{0}英里"},"narrow":{"other":"{0}mph"},"perUnit":{},"short":{"other":"{0} mi/h"}}
mile-scandinavian	{"long":{"other":"{0}斯堪的纳维亚英里"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0}斯堪的纳维亚英里"}}
milliliter	{"long":{"other":"{0}毫升"},"narrow":{"other":"{0}mL"},"perUnit":{},"short":{"other":"{0}毫升"}}
millimeter	{"long":{"other":"{0}毫米"},"narrow":{"other":"{0}毫米"},"perUnit":{},"short":{"other":"{0}毫米"}}
millisecond	{"long":{"other":"{0}毫秒"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0}毫秒"}}
minute	{"long":{"other":"{0}分钟"},"narrow":{"other":"{0}分钟"},"perUnit":{"long":"{0}/分钟","narrow":"{0}/分钟","short":"{0}/分钟"},"short":{"other":"{0}分钟"}}
month	{"long":{"other":"{0}个月"},"narrow":{"other":"{0}个月"},"perUnit":{"long":"{0}/月","narrow":"{0}/月","short":"{0}/月"},"short":{"other":"{0}个月"}}
nanosecond	{"long":{"other":"{0}纳秒"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0}纳秒"}}
ounce	{"long":{"other":"{0}盎司"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"每盎司{0}","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"{0}%"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0}拍字节"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0}磅"},"narrow":{"other":"{0}#"},"perUnit":{"long":"每磅{0}","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"other":"{0}秒钟"},"narrow":{"other":"{0}秒"},"perUnit":{"long":"{0}/秒","narrow":"{0}/秒","short":"{0}/秒"},"short":{"other":"{0}秒"}}
stone	{"long":{"other":"{0}英石"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"other":"{0}太比特"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0}太字节"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"other":"{0}周"},"narrow":{"other":"{0}周"},"perUnit":{"long":"{0}/周","narrow":"{0}/周","short":"{0}/周"},"short":{"other":"{0}周"}}
yard	{"long":{"other":"{0}码"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0}码"}}
year	{"long":{"other":"{0}年"},"narrow":{"other":"{0}年"},"perUnit":{"long":"{0}/年","narrow":"{0}/年","short":"{0}/年"},"short":{"other":"{0}年"}}
`}}},locale:"zh"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"안도라 페세타"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"아랍에미리트 디르함"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"아프가니 (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"아프가니스탄 아프가니"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"other":"알바니아 레크"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"아르메니아 드람"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"네덜란드령 안틸레스 길더"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"앙골라 콴자"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"앙골라 콴자 (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"앙골라 신콴자 (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"앙골라 재조정 콴자 (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"아르헨티나 오스트랄"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"other":"아르헨티나 페소 레이 (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"other":"아르헨티나 페소 (18810–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"other":"아르헨티나 페소 (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"아르헨티나 페소"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"호주 실링"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"호주 달러"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"other":"아루바 플로린"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"아제르바이젠 마나트(1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"아제르바이잔 마나트"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"보스니아-헤르체고비나 디나르"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"보스니아-헤르체고비나 태환 마르크"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"other":"보스니아-헤르체고비나 신디나르 (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"바베이도스 달러"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"방글라데시 타카"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"벨기에 프랑 (태환)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"벨기에 프랑"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"벨기에 프랑 (금융)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"불가리아 동전 렛"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"other":"불가리아 사회주의자 렛"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"other":"불가리아 레프"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"other":"불가리아 렛 (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"other":"바레인 디나르"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"부룬디 프랑"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"버뮤다 달러"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"부루나이 달러"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"볼리비아 볼리비아노"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"other":"볼리비아 볼리비아노 (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"other":"볼리비아노 페소"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"볼리비아노 Mvdol(기금)"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"볼리비아노 크루제이루 노보 (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"브라질 크루자두"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"브라질 크루제이루 (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"브라질 레알"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"브라질 크루자두 노보"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"브라질 크루제이루"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"브라질 크루제이루 (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"바하마 달러"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"부탄 눌투눔"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"버마 차트"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"보츠와나 풀라"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"벨라루스 신권 루블 (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"벨라루스 루블"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"벨라루스 루블 (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"벨리즈 달러"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"캐나다 달러"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"other":"콩고 프랑"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"유로 (WIR)"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"스위스 프랑"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"프랑 (WIR)"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"other":"칠레 에스쿠도"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"칠레 (UF)"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"other":"칠레 페소"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"중국 위안화(역외)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"other":"중국 위안화"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"other":"콜롬비아 페소"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"콜롬비아 실가 단위"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"코스타리카 콜론"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"고 세르비아 디나르"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"체코슬로바키아 동전 코루나"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"쿠바 태환 페소"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"쿠바 페소"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"카보베르데 에스쿠도"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"싸이프러스 파운드"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"체코 코루나"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"동독 오스트마르크"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"독일 마르크"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"지부티 프랑"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"덴마크 크로네"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"도미니카 페소"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"알제리 디나르"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"에쿠아도르 수크레"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"에콰도르 (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"에스토니아 크룬"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"이집트 파운드"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"에리트레아 낙파"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"스페인 페세타(예금)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"스페인 페세타(변환 예금)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"스페인 페세타"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"에티오피아 비르"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"유로"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"핀란드 마르카"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"피지 달러"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"포클랜드제도 파운드"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"프랑스 프랑"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"영국 파운드"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"그루지야 지폐 라리트"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"other":"조지아 라리"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"가나 시디 (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"가나 세디"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"지브롤터 파운드"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"감비아 달라시"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"기니 프랑"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"기니 시리"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"적도 기니 에쿨 (Ekwele)"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"그리스 드라크마"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"과테말라 케트살"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"포르투갈령 기니 에스쿠도"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"기네비쏘 페소"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"가이아나 달러"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"홍콩 달러"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"온두라스 렘피라"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"크로아티아 디나르"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"크로아티아 쿠나"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"아이티 구르드"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"헝가리 포린트"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"인도네시아 루피아"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"아일랜드 파운드"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"이스라엘 파운드"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"other":"이스라엘 신권 세켈"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"인도 루피"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"이라크 디나르"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"이란 리얄"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"other":"아이슬란드 크로나"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"이탈리아 리라"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"자메이카 달러"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"요르단 디나르"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"일본 엔화"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"other":"케냐 실링"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"키르기스스탄 솜"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"캄보디아 리엘"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"코모르 프랑"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"조선 민주주의 인민 공화국 원"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"대한민국 환 (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRW	{"displayName":{"other":"대한민국 원"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"쿠웨이트 디나르"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"케이맨 제도 달러"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"카자흐스탄 텡게"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"라오스 키프"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"레바논 파운드"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"other":"스리랑카 루피"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"라이베리아 달러"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"레소토 로티"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"리투아니아 리타"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"룩셈부르크 타로나"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"룩셈부르크 변환 프랑"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"룩셈부르크 프랑"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"룩셈부르크 재정 프랑"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"라트비아 라트"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"라트비아 루블"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"other":"리비아 디나르"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"모로코 디르함"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"모로코 프랑"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"other":"모나코 프랑"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"몰도바 쿠폰"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"몰도바 레이"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"마다가스카르 아리아리"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"마다가스카르 프랑"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"other":"마케도니아 디나르"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"other":"말리 프랑"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"미얀마 키얏"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"몽골 투그릭"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"마카오 파타카"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"모리타니 우기야 (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"모리타니 우기야"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"몰타 리라"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"몰타 파운드"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"모리셔스 루피"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"other":"몰디브 제도 루피아"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"말라위 콰차"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"멕시코 페소"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"멕시코 실버 페소 (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"멕시코 (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"other":"말레이시아 링깃"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"모잠비크 에스쿠도"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"고 모잠비크 메티칼"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"other":"모잠비크 메티칼"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"나미비아 달러"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"나이지리아 나이라"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"니카라과 코르도바 오로(1988~1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"니카라과 코르도바"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"네델란드 길더"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"other":"노르웨이 크로네"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"네팔 루피"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"뉴질랜드 달러"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"오만 리알"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"파나마 발보아"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"페루 인티"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"other":"페루 솔"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"페루 솔 (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"파푸아뉴기니 키나"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"필리핀 페소"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"파키스탄 루피"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"폴란드 즈워티"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"폴란드 즐로티 (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"포르투갈 에스쿠도"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"파라과이 과라니"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"카타르 리얄"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"로디지아 달러"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"루마니아 레이"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"루마니아 레우"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"other":"세르비아 디나르"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"러시아 루블"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"러시아 루블 (1991–1998)"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"other":"르완다 프랑"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"사우디아라비아 리얄"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"솔로몬 제도 달러"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"other":"세이셸 루피"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"수단 디나르"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"수단 파운드"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"고 수단 파운드"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"스웨덴 크로나"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"싱가포르 달러"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"세인트헬레나 파운드"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"슬로베니아 톨라르"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"슬로바키아 코루나"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"시에라리온 리온"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"시에라리온 리온(1964~2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"소말리아 실링"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"수리남 달러"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"수리남 길더"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"남수단 파운드"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"상투메 프린시페 도브라 (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"상투메 프린시페 도브라"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"소련 루블"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"엘살바도르 콜론"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"시리아 파운드"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"스와질란드 릴랑게니"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"태국 바트"},"narrow":"฿","symbol":"THB"}
TJR	{"displayName":{"other":"타지키스탄 루블"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"타지키스탄 소모니"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"투르크메니스탄 마나트 (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"투르크메니스탄 마나트"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"튀니지 디나르"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"통가 파앙가"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"티모르 에스쿠도"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"터키 리라(1922~2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"튀르키예 리라"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"트리니다드 토바고 달러"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"신 타이완 달러"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"탄자니아 실링"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"우크라이나 그리브나"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"우크라이나 카보바네츠"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"우간다 실링 (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"우간다 실링"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"미국 달러"},"narrow":"$","symbol":"US$"}
USN	{"displayName":{"other":"미국 달러(다음날)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"미국 달러(당일)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"우루과이 페소 (UI)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"우루과이 페소 (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"우루과이 페소"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"other":"우즈베키스탄 숨"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"베네주엘라 볼리바르 (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"other":"베네수엘라 볼리바르 (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"베네수엘라 볼리바르"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"베트남 동"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"베트남 동 (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"바누아투 바투"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"서 사모아 탈라"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"중앙아프리카 CFA 프랑"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"은화"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"금"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"유르코 (유럽 회계 단위)"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"유럽 통화 동맹"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"유럽 계산 단위 (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"유럽 계산 단위 (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"동카리브 달러"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"카리브 길더"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"특별인출권"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"유럽 환율 단위"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"프랑스 프랑 (Gold)"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"프랑스 프랑 (UIC)"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"서아프리카 CFA 프랑"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"팔라듐"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"CFP 프랑"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"백금"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET 기금"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"other":"테스트 통화 코드"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"other":"(알 수 없는 통화 단위)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"예멘 디나르"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"예멘 리알"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"유고슬라비아 동전 디나르"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"유고슬라비아 노비 디나르"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"유고슬라비아 전환 디나르"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"남아프리카 랜드 (금융)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"남아프리카 랜드"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"쟘비아 콰쳐 (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"잠비아 콰차"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"자이르 신권 자이르"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"자이르 자이르"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"짐바브웨 달러"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"짐바브웨 골드"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"짐바브웨 달러 (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"짐바브웨 달러 (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"‏-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"‏+",rangeSign:"~",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"~",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"~",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},short:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},short:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},short:{"1000":{other:"0천"},"10000":{other:"0만"},"100000":{other:"00만"},"1000000":{other:"000만"},"10000000":{other:"0000만"},"100000000":{other:"0억"},"1000000000":{other:"00억"},"10000000000":{other:"000억"},"100000000000":{other:"0000억"},"1000000000000":{other:"0조"},"10000000000000":{other:"00조"},"100000000000000":{other:"000조"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0천"},"10000":{other:"¤0만"},"100000":{other:"¤00만"},"1000000":{other:"¤000만"},"10000000":{other:"¤0000만"},"100000000":{other:"¤0억"},"1000000000":{other:"¤00억"},"10000000000":{other:"¤000억"},"100000000000":{other:"¤0000억"},"1000000000000":{other:"¤0조"},"10000000000000":{other:"¤00조"},"100000000000000":{other:"¤000조"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0천"},"10000":{other:"¤0만"},"100000":{other:"¤00만"},"1000000":{other:"¤000만"},"10000000":{other:"¤0000만"},"100000000":{other:"¤0억"},"1000000000":{other:"¤00억"},"10000000000":{other:"¤000억"},"100000000000":{other:"¤0000억"},"1000000000000":{other:"¤0조"},"10000000000000":{other:"¤00조"},"100000000000000":{other:"¤000조"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{1}당 {0}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"other":"{0}에이커"},"narrow":{"other":"{0}ac"},"perUnit":{},"short":{"other":"{0}ac"}}
bit	{"long":{"other":"{0}비트"},"narrow":{"other":"{0}bit"},"perUnit":{},"short":{"other":"{0}bit"}}
byte	{"long":{"other":"{0}바이트"},"narrow":{"other":"{0}byte"},"perUnit":{},"short":{"other":"{0}byte"}}
celsius	{"long":{"other":"섭씨 {0}도"},"narrow":{"other":"{0}°C"},"perUnit":{},"short":{"other":"{0}°C"}}
centimeter	{"long":{"other":"{0}센티미터"},"narrow":{"other":"{0}cm"},"perUnit":{"long":"센티미터당 {0}","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0}cm"}}
day	{"long":{"other":"{0}일"},"narrow":{"other":"{0}일"},"perUnit":{"long":"일당 {0}","narrow":"{0}/일","short":"{0}/일"},"short":{"other":"{0}일"}}
degree	{"long":{"other":"{0}도"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"other":"화씨 {0}도"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°F"}}
fluid-ounce	{"long":{"other":"{0}액량 온스"},"narrow":{"other":"{0}fl oz"},"perUnit":{},"short":{"other":"{0}fl oz"}}
foot	{"long":{"other":"{0}피트"},"narrow":{"other":"{0}′"},"perUnit":{"long":"피트당 {0}","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0}ft"}}
gallon	{"long":{"other":"{0}갤런"},"narrow":{"other":"{0}gal"},"perUnit":{"long":"갤런당 {0}","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0}gal"}}
gigabit	{"long":{"other":"{0}기가비트"},"narrow":{"other":"{0}Gb"},"perUnit":{},"short":{"other":"{0}Gb"}}
gigabyte	{"long":{"other":"{0}기가바이트"},"narrow":{"other":"{0}GB"},"perUnit":{},"short":{"other":"{0}GB"}}
gram	{"long":{"other":"{0}그램"},"narrow":{"other":"{0}g"},"perUnit":{"long":"그램당 {0}","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0}g"}}
hectare	{"long":{"other":"{0}헥타르"},"narrow":{"other":"{0}ha"},"perUnit":{},"short":{"other":"{0}ha"}}
hour	{"long":{"other":"{0}시간"},"narrow":{"other":"{0}시간"},"perUnit":{"long":"시간당 {0}","narrow":"{0}/시간","short":"{0}/h"},"short":{"other":"{0}시간"}}
inch	{"long":{"other":"{0}인치"},"narrow":{"other":"{0}″"},"perUnit":{"long":"인치당 {0}","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0}in"}}
kilobit	{"long":{"other":"{0}킬로비트"},"narrow":{"other":"{0}kb"},"perUnit":{},"short":{"other":"{0}kb"}}
kilobyte	{"long":{"other":"{0}킬로바이트"},"narrow":{"other":"{0}kB"},"perUnit":{},"short":{"other":"{0}kB"}}
kilogram	{"long":{"other":"{0}킬로그램"},"narrow":{"other":"{0}kg"},"perUnit":{"long":"킬로그램당 {0}","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0}kg"}}
kilometer	{"long":{"other":"{0}킬로미터"},"narrow":{"other":"{0}km"},"perUnit":{"long":"킬로미터당 {0}","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0}km"}}
kilometer-per-hour	{"long":{"other":"시속 {0}킬로미터"},"narrow":{"other":"{0}km/h"},"perUnit":{},"short":{"other":"{0}km/h"}}
liter	{"long":{"other":"{0}리터"},"narrow":{"other":"{0}L"},"perUnit":{"long":"리터당 {0}","narrow":"{0}/L","short":"{0}/L"},"short":{"other":"{0}L"}}
liter-per-kilometer	{"long":{"other":"킬로미터당 {0}리터"},"narrow":{"other":"{0}L/km"},"perUnit":{},"short":{"other":"{0}L/km"}}
megabit	{"long":{"other":"{0}메가비트"},"narrow":{"other":"{0}Mb"},"perUnit":{},"short":{"other":"{0}Mb"}}
megabyte	{"long":{"other":"{0}메가바이트"},"narrow":{"other":"{0}MB"},"perUnit":{},"short":{"other":"{0}MB"}}
meter	{"long":{"other":"{0}미터"},"narrow":{"other":"{0}m"},"perUnit":{"long":"미터당 {0}","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0}m"}}
meter-per-second	{"long":{"other":"초속 {0}미터"},"narrow":{"other":"{0}m/s"},"perUnit":{},"short":{"other":"{0}m/s"}}
microsecond	{"long":{"other":"{0}마이크로초"},"narrow":{"other":"{0}μs"},"perUnit":{},"short":{"other":"{0}μs"}}
mile	{"long":{"other":"{0}마일"},"narrow":{"other":"{0}mi"},"perUnit":{},"short":{"other":"{0}mi"}}
mile-per-gallon	{"long":{"other":"갤런당 {0}마일"},"narrow":{"other":"{0}mpg"},"perUnit":{},"short":{"other":"{0}mpg"}}
mile-per-hour	{"long":{"other":"시속 {0}마일"},"narrow":{"other":"{0}mph"},"perUnit":{},"short":{"other":"{0}mi/h"}}
mile-scandinavian	{"long":{"other":"{0}스칸디나비아 마일"},"narrow":{"other":"{0}smi"},"perUnit":{},"short":{"other":"{0}smi"}}
milliliter	{"long":{"other":"{0}밀리리터"},"narrow":{"other":"{0}mL"},"perUnit":{},"short":{"other":"{0}mL"}}
millimeter	{"long":{"other":"{0}밀리미터"},"narrow":{"other":"{0}mm"},"perUnit":{},"short":{"other":"{0}mm"}}
millisecond	{"long":{"other":"{0}밀리초"},"narrow":{"other":"{0}ms"},"perUnit":{},"short":{"other":"{0}ms"}}
minute	{"long":{"other":"{0}분"},"narrow":{"other":"{0}분"},"perUnit":{"long":"분당 {0}","narrow":"{0}/분","short":"{0}/min"},"short":{"other":"{0}분"}}
month	{"long":{"other":"{0}개월"},"narrow":{"other":"{0}개월"},"perUnit":{"long":"월당 {0}","narrow":"{0}/월","short":"{0}/월"},"short":{"other":"{0}개월"}}
nanosecond	{"long":{"other":"{0}나노초"},"narrow":{"other":"{0}ns"},"perUnit":{},"short":{"other":"{0}ns"}}
ounce	{"long":{"other":"{0}온스"},"narrow":{"other":"{0}oz"},"perUnit":{"long":"온스당 {0}","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0}oz"}}
percent	{"long":{"other":"{0}%"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0}페타바이트"},"narrow":{"other":"{0}PB"},"perUnit":{},"short":{"other":"{0}PB"}}
pound	{"long":{"other":"{0}파운드"},"narrow":{"other":"{0}lb"},"perUnit":{"long":"파운드당 {0}","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0}lb"}}
second	{"long":{"other":"{0}초"},"narrow":{"other":"{0}초"},"perUnit":{"long":"초당 {0}","narrow":"{0}/초","short":"{0}/s"},"short":{"other":"{0}초"}}
stone	{"long":{"other":"{0}스톤"},"narrow":{"other":"{0}st"},"perUnit":{},"short":{"other":"{0}st"}}
terabit	{"long":{"other":"{0}테라비트"},"narrow":{"other":"{0}Tb"},"perUnit":{},"short":{"other":"{0}Tb"}}
terabyte	{"long":{"other":"{0}테라바이트"},"narrow":{"other":"{0}TB"},"perUnit":{},"short":{"other":"{0}TB"}}
week	{"long":{"other":"{0}주"},"narrow":{"other":"{0}주"},"perUnit":{"long":"주당 {0}","narrow":"{0}/주","short":"{0}/주"},"short":{"other":"{0}주"}}
yard	{"long":{"other":"{0}야드"},"narrow":{"other":"{0}yd"},"perUnit":{},"short":{"other":"{0}yd"}}
year	{"long":{"other":"{0}년"},"narrow":{"other":"{0}년"},"perUnit":{"long":"연당 {0}","narrow":"{0}/년","short":"{0}/년"},"short":{"other":"{0}년"}}
`}}},locale:"ko"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"بيستا أندوري"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"درهم إماراتي"},"narrow":"د.إ.‏","symbol":"د.إ.‏"}
AFA	{"displayName":{"other":"أفغاني - 1927-2002"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"أفغاني أفغانستاني"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"other":"ليك ألباني"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"درام أرميني"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"غيلدر أنتيلي هولندي"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"كوانزا أنغولي"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"كوانزا أنجولي - 1977-1990"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"كوانزا أنجولي جديدة - 1990-2000"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"كوانزا أنجولي معدلة - 1995 - 1999"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"استرال أرجنتيني"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"other":"بيزو أرجنتيني - 1983-1985"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"بيزو أرجنتيني"},"narrow":"AR$","symbol":"ARS"}
ATS	{"displayName":{"other":"شلن نمساوي"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"دولار أسترالي"},"narrow":"AU$","symbol":"AU$"}
AWG	{"displayName":{"other":"فلورن أروبي"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"مانات أذريبجاني"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"مانت أذربيجاني"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"دينار البوسنة والهرسك"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"مارك البوسنة والهرسك قابل للتحويل"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"other":"دولار بربادوسي"},"narrow":"BB$","symbol":"BBD"}
BDT	{"displayName":{"other":"تاكا بنغلاديشي"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"فرنك بلجيكي قابل للتحويل"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"فرنك بلجيكي"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"فرنك بلجيكي مالي"},"narrow":"BEL","symbol":"BEL"}
BGN	{"displayName":{"other":"ليف بلغاري"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"other":"دينار بحريني"},"narrow":"د.ب.‏","symbol":"د.ب.‏"}
BIF	{"displayName":{"other":"فرنك بروندي"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"دولار برمودي"},"narrow":"BM$","symbol":"BMD"}
BND	{"displayName":{"other":"دولار بروناي"},"narrow":"BN$","symbol":"BND"}
BOB	{"displayName":{"other":"بوليفيانو بوليفي"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"other":"بيزو بوليفي"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"مفدول بوليفي"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"نوفو كروزايرو برازيلي - 1967-1986"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"كروزادو برازيلي"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"كروزايرو برازيلي - 1990-1993"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"ريال برازيلي"},"narrow":"R$","symbol":"R$"}
BSD	{"displayName":{"other":"دولار باهامي"},"narrow":"BS$","symbol":"BSD"}
BTN	{"displayName":{"other":"نولتوم بوتاني"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"كيات بورمي"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"بولا بتسواني"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"روبل بيلاروسي جديد - 1994-1999"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"روبل بيلاروسي"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"روبل بيلاروسي (٢٠٠٠–٢٠١٦)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"دولار بليزي","two":"دولاران بليزيان"},"narrow":"BZ$","symbol":"BZD"}
CAD	{"displayName":{"other":"دولار كندي"},"narrow":"CA$","symbol":"CA$"}
CDF	{"displayName":{"other":"فرنك كونغولي"},"narrow":"CDF","symbol":"CDF"}
CHF	{"displayName":{"other":"فرنك سويسري"},"narrow":"CHF","symbol":"CHF"}
CLP	{"displayName":{"other":"بيزو تشيلي"},"narrow":"CL$","symbol":"CLP"}
CNH	{"displayName":{"other":"يوان صيني (في الخارج)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"other":"يوان صيني"},"narrow":"CN¥","symbol":"CN¥"}
COP	{"displayName":{"other":"بيزو كولومبي"},"narrow":"CO$","symbol":"COP"}
CRC	{"displayName":{"other":"كولن كوستاريكي"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"دينار صربي قديم"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"كرونة تشيكوسلوفاكيا"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"بيزو كوبي قابل للتحويل"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"بيزو كوبي"},"narrow":"CU$","symbol":"CUP"}
CVE	{"displayName":{"other":"اسكودو الرأس الأخضر"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"جنيه قبرصي"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"كرونة تشيكية"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"أوستمارك ألماني شرقي"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"مارك ألماني"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"فرنك جيبوتي"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"كرونة دنماركية"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"بيزو الدومنيكان"},"narrow":"DO$","symbol":"DOP"}
DZD	{"displayName":{"few":"دينارات جزائرية","many":"دينارًا جزائريًا","other":"دينار جزائري","two":"ديناران جزائريان"},"narrow":"د.ج.‏","symbol":"د.ج.‏"}
EEK	{"displayName":{"other":"كرونة استونية"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"few":"جنيهات مصرية","many":"جنيهًا مصريًا","other":"جنيه مصري","two":"جنيهان مصريان"},"narrow":"E£","symbol":"ج.م.‏"}
ERN	{"displayName":{"other":"ناكفا أريتري"},"narrow":"ERN","symbol":"ERN"}
ESP	{"displayName":{"other":"بيزيتا إسباني"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"بير أثيوبي"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"يورو"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"ماركا فنلندي"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"دولار فيجي"},"narrow":"FJ$","symbol":"FJD"}
FKP	{"displayName":{"other":"جنيه جزر فوكلاند"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"فرنك فرنسي"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"جنيه إسترليني"},"narrow":"UK£","symbol":"UK£"}
GEL	{"displayName":{"other":"لاري جورجي"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"سيدي غاني"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"سيدي غانا"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"جنيه جبل طارق"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"دلاسي غامبي"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"فرنك غينيا"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"سيلي غينيا"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"اكويل جونينا غينيا الاستوائيّة"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"دراخما يوناني"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"كوتزال غواتيمالا"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"اسكود برتغالي غينيا"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"بيزو غينيا بيساو"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"دولار غيانا"},"narrow":"GY$","symbol":"GYD"}
HKD	{"displayName":{"other":"دولار هونغ كونغ"},"narrow":"HK$","symbol":"HK$"}
HNL	{"displayName":{"other":"ليمبيرا هندوراس"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"دينار كرواتي"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"كونا كرواتي"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"جوردى هايتي"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"فورينت هنغاري"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"روبية إندونيسية"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"جنيه إيرلندي"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"جنيه إسرائيلي"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"other":"شيكل إسرائيلي جديد"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"روبية هندي"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"دينار عراقي"},"narrow":"د.ع.‏","symbol":"د.ع.‏"}
IRR	{"displayName":{"other":"ريال إيراني"},"narrow":"ر.إ.","symbol":"ر.إ."}
ISK	{"displayName":{"other":"كرونة أيسلندية"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"ليرة إيطالية"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"دولار جامايكي"},"narrow":"JM$","symbol":"JMD"}
JOD	{"displayName":{"other":"دينار أردني"},"narrow":"د.أ.‏","symbol":"د.أ.‏"}
JPY	{"displayName":{"other":"ين ياباني"},"narrow":"JP¥","symbol":"JP¥"}
KES	{"displayName":{"other":"شلن كينيي"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"سوم قيرغستاني"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"رييال كمبودي"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"فرنك جزر القمر"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"وون كوريا الشمالية"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"other":"وون كوريا الجنوبية"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"دينار كويتي"},"narrow":"د.ك.‏","symbol":"د.ك.‏"}
KYD	{"displayName":{"other":"دولار جزر كيمن"},"narrow":"KY$","symbol":"KYD"}
KZT	{"displayName":{"other":"تينغ كازاخستاني"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"كيب لاوسي"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"جنيه لبناني"},"narrow":"L£","symbol":"ل.ل.‏"}
LKR	{"displayName":{"other":"روبية سريلانكية"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"few":"دولارات ليبيرية","many":"دولارًا ليبيريًا","other":"دولار ليبيري","two":"دولاران ليبيريان"},"narrow":"$LR","symbol":"LRD"}
LSL	{"displayName":{"other":"لوتي ليسوتو"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"ليتا ليتوانية"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"تالوناس ليتواني"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"فرنك لوكسمبرج قابل للتحويل"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"فرنك لوكسمبرج"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"فرنك لوكسمبرج المالي"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"لاتس لاتفي"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"روبل لاتفيا"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"few":"دينارات ليبية","many":"دينارًا ليبيًا","other":"دينار ليبي","two":"ديناران ليبيان"},"narrow":"د.ل.‏","symbol":"د.ل.‏"}
MAD	{"displayName":{"few":"دراهم مغربية","many":"درهمًا مغربيًا","other":"درهم مغربي","two":"درهمان مغربيان"},"narrow":"د.م.‏","symbol":"د.م.‏"}
MAF	{"displayName":{"other":"فرنك مغربي"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"other":"ليو مولدوفي"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"أرياري مدغشقر"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"فرنك مدغشقر"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"few":"دينارات مقدونية","many":"دينارًا مقدونيًا","other":"دينار مقدوني","two":"ديناران مقدونيان"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"other":"فرنك مالي"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"كيات ميانمار"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"توغروغ منغولي"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"باتاكا ماكاوي"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"أوقية موريتانية - 1973-2017"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"أوقية موريتانية"},"narrow":"أ.م.","symbol":"أ.م."}
MTL	{"displayName":{"other":"ليرة مالطية"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"جنيه مالطي"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"روبية موريشيوسية"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"other":"روفيه جزر المالديف"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"كواشا مالاوي"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"بيزو مكسيكي"},"narrow":"MX$","symbol":"MX$"}
MXP	{"displayName":{"other":"بيزو فضي مكسيكي - 1861-1992"},"narrow":"MXP","symbol":"MXP"}
MYR	{"displayName":{"other":"رينغيت ماليزي"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"اسكود موزمبيقي"},"narrow":"MZE","symbol":"MZE"}
MZN	{"displayName":{"other":"متكال موزمبيقي"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"دولار ناميبي"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"نايرا نيجيري"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"كوردوبة نيكاراجوا"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"قرطبة نيكاراغوا"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"جلدر هولندي"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"other":"كرونة نرويجية"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"روبية نيبالي"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"دولار نيوزيلندي"},"narrow":"NZ$","symbol":"NZ$"}
OMR	{"displayName":{"other":"ريال عماني"},"narrow":"ر.ع.‏","symbol":"ر.ع.‏"}
PAB	{"displayName":{"other":"بالبوا بنمي"},"narrow":"PAB","symbol":"PAB"}
PEN	{"displayName":{"other":"سول بيروفي"},"narrow":"PEN","symbol":"PEN"}
PGK	{"displayName":{"other":"كينا بابوا غينيا الجديدة"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"بيزو فلبيني"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"روبية باكستاني"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"زلوتي بولندي"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"زلوتي بولندي - 1950-1995"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"اسكود برتغالي"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"غواراني باراغواي"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"ريال قطري"},"narrow":"ر.ق.‏","symbol":"ر.ق.‏"}
RHD	{"displayName":{"other":"دولار روديسي"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"ليو روماني قديم"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"ليو روماني"},"narrow":"lei","symbol":"RON"}
RSD	{"displayName":{"few":"دينارات صربية","many":"دينارًا صربيًا","other":"دينار صربي","two":"ديناران صربيان"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"روبل روسي"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"روبل روسي - 1991-1998"},"narrow":"RUR","symbol":"RUR"}
RWF	{"displayName":{"other":"فرنك رواندي"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"ريال سعودي"},"narrow":"ر.س.‏","symbol":"ر.س.‏"}
SBD	{"displayName":{"other":"دولار جزر سليمان"},"narrow":"SB$","symbol":"SBD"}
SCR	{"displayName":{"other":"روبية سيشيلية"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"دينار سوداني"},"narrow":"د.س.‏","symbol":"د.س.‏"}
SDG	{"displayName":{"few":"جنيهات سودانية","many":"جنيهًا سودانيًا","other":"جنيه سوداني"},"narrow":"ج.س.","symbol":"ج.س."}
SDP	{"displayName":{"other":"جنيه سوداني قديم"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"كرونة سويدية"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"دولار سنغافوري"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"جنيه سانت هيلين"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"تولار سلوفيني"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"كرونة سلوفاكية"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"ليون سيراليوني"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"ليون سيراليوني - 1964-2022"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"شلن صومالي"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"دولار سورينامي"},"narrow":"SR$","symbol":"SRD"}
SRG	{"displayName":{"other":"جلدر سورينامي"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"few":"جنيهات جنوب السودان","many":"جنيهًا جنوب السودان","other":"جنيه جنوب السودان","two":"جنيهان جنوب السودان"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"دوبرا ساو تومي وبرينسيبي - 1977-2017"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"دوبرا ساو تومي وبرينسيبي"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"روبل سوفيتي"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"كولون سلفادوري"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"ليرة سورية"},"narrow":"£","symbol":"ل.س.‏"}
SZL	{"displayName":{"other":"ليلانجيني سوازيلندي"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"باخت تايلاندي"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"روبل طاجيكستاني"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"سوموني طاجيكستاني"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"مانات تركمنستاني"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"مانات تركمانستان"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"few":"دينارات تونسية","many":"دينارًا تونسيًا","other":"دينار تونسي","two":"ديناران تونسيان"},"narrow":"د.ت.‏","symbol":"د.ت.‏"}
TOP	{"displayName":{"other":"بانغا تونغا"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"اسكود تيموري"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"ليرة تركي"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"ليرة تركية"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"دولار ترينداد وتوباغو"},"narrow":"TT$","symbol":"TTD"}
TWD	{"displayName":{"other":"دولار تايواني"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"شلن تنزاني"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"هريفنيا أوكراني"},"narrow":"₴","symbol":"UAH"}
UGS	{"displayName":{"other":"شلن أوغندي - 1966-1987"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"شلن أوغندي"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"دولار أمريكي"},"narrow":"US$","symbol":"US$"}
USN	{"displayName":{"other":"دولار أمريكي (اليوم التالي)‏"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"دولار أمريكي (نفس اليوم)‏"},"narrow":"USS","symbol":"USS"}
UYP	{"displayName":{"other":"بيزو أوروجواي - 1975-1993"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"بيزو اوروغواي"},"narrow":"UY$","symbol":"UYU"}
UZS	{"displayName":{"other":"سوم أوزبكستاني"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"بوليفار فنزويلي - 1871-2008"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"other":"بوليفار فنزويلي - 2008–2018"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"بوليفار فنزويلي"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"دونج فيتنامي"},"narrow":"₫","symbol":"₫"}
VUV	{"displayName":{"other":"فاتو فانواتو"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"تالا ساموا"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"فرنك وسط أفريقي"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"فضة"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"ذهب"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"الوحدة الأوروبية المركبة"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"الوحدة المالية الأوروبية"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"الوحدة الحسابية الأوروبية"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"(XBD)وحدة الحساب الأوروبية"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"دولار شرق الكاريبي"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"غيلدر كاريبي"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"حقوق السحب الخاصة"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"وحدة النقد الأوروبية"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"فرنك فرنسي ذهبي"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"(UIC)فرنك فرنسي"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"فرنك غرب أفريقي"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"بالاديوم"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"فرنك سي إف بي"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"البلاتين"},"narrow":"XPT","symbol":"XPT"}
XTS	{"displayName":{"other":"كود اختبار العملة"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"other":"(عملة غير معروفة)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"دينار يمني"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"ريال يمني"},"narrow":"ر.ي.‏","symbol":"ر.ي.‏"}
YUD	{"displayName":{"other":"دينار يوغسلافي"},"narrow":"YUD","symbol":"YUD"}
YUN	{"displayName":{"other":"دينار يوغسلافي قابل للتحويل"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"راند جنوب أفريقيا -مالي"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"راند جنوب أفريقيا"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"كواشا زامبي - 1968-2012"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"كواشا زامبي"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"زائير زائيري جديد"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"زائير زائيري"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"دولار زمبابوي"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"ذهب زيمبابوي"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"دولار زمبابوي 2009"},"narrow":"ZWL","symbol":"ZWL"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"أس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"ليس رقمًا",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"ليس رقمًا",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"‎-",nan:"ليس رقمًا",perMille:"‰",percentSign:"‎%‎",plusSign:"‎+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{few:"0 ملايين",other:"0 مليون"},"10000000":{few:"00 ملايين",other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},short:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{other:"0 مليون"},"10000000":{other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},standard:"#,##0.###"},arabext:{long:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{few:"0 ملايين",other:"0 مليون"},"10000000":{few:"00 ملايين",other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},short:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{other:"0 مليون"},"10000000":{other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},standard:"#,##0.###"},latn:{long:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{few:"0 ملايين",other:"0 مليون"},"10000000":{few:"00 ملايين",other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},short:{"1000":{few:"0 آلاف",other:"0 ألف"},"10000":{other:"00 ألف"},"100000":{other:"000 ألف"},"1000000":{other:"0 مليون"},"10000000":{other:"00 مليون"},"100000000":{other:"000 مليون"},"1000000000":{other:"0 مليار"},"10000000000":{other:"00 مليار"},"100000000000":{other:"000 مليار"},"1000000000000":{other:"0 ترليون"},"10000000000000":{other:"00 ترليون"},"100000000000000":{other:"000 ترليون"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0%",latn:"#,##0%"},currency:{arab:{accounting:"‏#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"‏#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"؜#,##0.00¤;(؜#,##0.00¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{few:"‏0 آلاف ¤",other:"‏0 ألف ¤"},"10000":{other:"‏00 ألف ¤"},"100000":{other:"‏000 ألف ¤"},"1000000":{other:"‏0 مليون ¤"},"10000000":{other:"‏00 مليون ¤"},"100000000":{other:"‏000 مليون ¤"},"1000000000":{other:"‏0 مليار ¤"},"10000000000":{other:"‏00 مليار ¤"},"100000000000":{other:"‏000 مليار ¤"},"1000000000000":{other:"‏0 ترليون ¤"},"10000000000000":{other:"‏00 ترليون ¤"},"100000000000000":{other:"‏000 ترليون ¤"}},standard:"‏#,##0.00 ¤;‏-#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"؜#,##0.00¤;(؜#,##0.00¤)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{few:"‏0 آلاف ¤",other:"‏0 ألف ¤"},"10000":{other:"‏00 ألف ¤"},"100000":{other:"‏000 ألف ¤"},"1000000":{other:"‏0 مليون ¤"},"10000000":{other:"‏00 مليون ¤"},"100000000":{other:"‏000 مليون ¤"},"1000000000":{other:"‏0 مليار ¤"},"10000000000":{other:"‏00 مليار ¤"},"100000000000":{other:"‏000 مليار ¤"},"1000000000000":{other:"‏0 ترليون ¤"},"10000000000000":{other:"‏00 ترليون ¤"},"100000000000000":{other:"‏000 ترليون ¤"}},standard:"‏#,##0.00 ¤;‏-#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} لكل {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"one":"فدان","other":"{0} فدان"},"narrow":{"one":"فدان","other":"{0} فدان"},"perUnit":{},"short":{"one":"فدان","other":"{0} فدان"}}
bit	{"long":{"other":"{0} بت"},"narrow":{"other":"{0} بت"},"perUnit":{},"short":{"other":"{0} بت"}}
byte	{"long":{"other":"{0} بايت"},"narrow":{"other":"{0} ب"},"perUnit":{},"short":{"other":"{0} بايت"}}
celsius	{"long":{"other":"{0} درجة مئوية"},"narrow":{"other":"{0}°م"},"perUnit":{},"short":{"other":"{0}°م"}}
centimeter	{"long":{"other":"{0} سنتيمتر"},"narrow":{"other":"{0} سم"},"perUnit":{"long":"{0}/سنتيمتر","narrow":"{0}/سم","short":"{0}/سم"},"short":{"other":"{0} سم"}}
day	{"long":{"few":"{0} أيام","many":"{0} يومًا","one":"يوم","other":"{0} يوم","two":"يومان"},"narrow":{"other":"{0} ي"},"perUnit":{"long":"{0} في اليوم","narrow":"{0}/ي","short":"{0}/ي"},"short":{"few":"{0} أيام","many":"{0} يومًا","one":"يوم","other":"{0} يوم","two":"يومان"}}
degree	{"long":{"few":"{0} درجات","one":"درجة","other":"{0} درجة","two":"درجتان"},"narrow":{"few":"{0} درجات","other":"{0} درجة","two":"درجتان"},"perUnit":{},"short":{"few":"{0} درجات","one":"درجة","other":"{0} درجة","two":"درجتان"}}
fahrenheit	{"long":{"other":"{0} درجة فهرنهايت"},"narrow":{"other":"{0}°ف"},"perUnit":{},"short":{"other":"{0}°ف"}}
fluid-ounce	{"long":{"one":"أونصة سائلة","other":"{0} أونصة سائلة","two":"أونصتان سائلتان"},"narrow":{"one":"أونصة س","other":"{0} أونصة س"},"perUnit":{},"short":{"few":"{0} أونصات سائلة","many":"{0} أونصة س","one":"أونصة س","other":"{0} أونصة سائلة","two":"{0} أونصة س"}}
foot	{"long":{"one":"قدم","other":"{0} قدم"},"narrow":{"many":"{0} قدمًا","one":"قدم","other":"{0} قدم"},"perUnit":{"long":"{0} لكل قدم","narrow":"{0}/قدم","short":"{0}/قدم"},"short":{"one":"قدم","other":"{0} قدم"}}
gallon	{"long":{"one":"غالون","other":"{0} غالون"},"narrow":{"one":"غالون","other":"{0} غالون"},"perUnit":{"long":"{0} لكل غالون","narrow":"{0}/غالون","short":"{0}/غالون"},"short":{"one":"غالون","other":"{0} غالون"}}
gigabit	{"long":{"other":"{0} غيغابت"},"narrow":{"other":"{0} غ.بت"},"perUnit":{},"short":{"other":"{0} غيغابت"}}
gigabyte	{"long":{"other":"{0} غيغابايت"},"narrow":{"other":"{0} غ.ب"},"perUnit":{},"short":{"other":"{0} غ.ب"}}
gram	{"long":{"few":"{0} غرامات","many":"{0} غرامًا","one":"غرام","other":"{0} غرام","two":"غرامان"},"narrow":{"other":"{0} غ"},"perUnit":{"long":"{0}/غرام","narrow":"{0} غ","short":"{0}/غرام"},"short":{"one":"غرام","other":"{0} غرام"}}
hectare	{"long":{"other":"{0} هكتار"},"narrow":{"other":"{0} هكتار"},"perUnit":{},"short":{"other":"{0} هكتار"}}
hour	{"long":{"few":"{0} ساعات","one":"ساعة","other":"{0} ساعة","two":"ساعتان"},"narrow":{"other":"{0} س"},"perUnit":{"long":"{0} في الساعة","narrow":"{0}/س","short":"{0}/س"},"short":{"other":"{0} س"}}
inch	{"long":{"other":"{0} بوصة"},"narrow":{"other":"{0} بوصة"},"perUnit":{"long":"{0}/بوصة","narrow":"{0}/بوصة","short":"{0}/بوصة"},"short":{"other":"{0} بوصة"}}
kilobit	{"long":{"other":"{0} كيلوبت"},"narrow":{"other":"{0} ك.بت"},"perUnit":{},"short":{"other":"{0} كيلوبت"}}
kilobyte	{"long":{"other":"{0} كيلوبايت"},"narrow":{"other":"{0} ك.ب"},"perUnit":{},"short":{"other":"{0} كيلوبايت"}}
kilogram	{"long":{"other":"{0} كيلوغرام"},"narrow":{"other":"{0} كغ"},"perUnit":{"long":"{0}/كيلوغرام","narrow":"{0}/كغ","short":"{0}/كغم"},"short":{"other":"{0} كغم"}}
kilometer	{"long":{"few":"{0} كيلومترات","many":"{0} كيلومترًا","other":"{0} كيلومتر"},"narrow":{"other":"{0} كم"},"perUnit":{"long":"{0}/كيلومتر","narrow":"{0}/كم","short":"{0}/كم"},"short":{"other":"{0} كم"}}
kilometer-per-hour	{"long":{"other":"{0} كيلومتر في الساعة"},"narrow":{"other":"{0} كم/س"},"perUnit":{},"short":{"other":"{0} كم/س"}}
liter	{"long":{"one":"لتر","other":"{0} لتر"},"narrow":{"other":"{0} ل"},"perUnit":{"long":"{0} لكل لتر","narrow":"{0}/ل","short":"{0}/ل"},"short":{"one":"لتر","other":"{0} لتر"}}
liter-per-kilometer	{"long":{"few":"{0} لترات لكل كيلومتر","many":"{0} لترًا لكل كيلومتر","other":"{0} لتر لكل كيلومتر","two":"لتران لكل كيلومتر"},"narrow":{"other":"{0} ل/كم"},"perUnit":{},"short":{"other":"{0} لتر/كم"}}
megabit	{"long":{"other":"{0} ميغابت"},"narrow":{"other":"{0} م.بت"},"perUnit":{},"short":{"other":"{0} ميغابت"}}
megabyte	{"long":{"other":"{0} ميغابايت"},"narrow":{"other":"{0} م.ب"},"perUnit":{},"short":{"other":"{0} م.ب"}}
meter	{"long":{"few":"{0} أمتار","many":"{0} مترًا","one":"متر","other":"{0} متر"},"narrow":{"other":"{0} م"},"perUnit":{"long":"{0} لكل متر","narrow":"{0}/م","short":"{0}/م"},"short":{"few":"{0} أمتار","many":"{0} مترًا","one":"متر","other":"{0} متر","two":"متران"}}
meter-per-second	{"long":{"other":"{0} متر في الثانية"},"narrow":{"other":"{0} م/ث"},"perUnit":{},"short":{"other":"{0} م/ث"}}
microsecond	{"long":{"other":"{0} ميكروثانية"},"narrow":{"other":"{0} م.ث."},"perUnit":{},"short":{"other":"{0} م.ث."}}
mile	{"long":{"few":"{0} أميال","many":"{0} ميلاً","one":"ميل","other":"{0} ميل","two":"ميلان"},"narrow":{"few":"{0} أميال","many":"{0} ميلاً","other":"{0} ميل"},"perUnit":{},"short":{"one":"ميل","other":"{0} ميل"}}
mile-per-gallon	{"long":{"few":"{0} أميال لكل غالون","many":"{0} ميلًا لكل غالون","other":"{0} ميل لكل غالون","two":"ميلان لكل غالون"},"narrow":{"other":"{0} ميل/غالون"},"perUnit":{},"short":{"other":"{0} ميل/غالون"}}
mile-per-hour	{"long":{"other":"{0} ميل في الساعة"},"narrow":{"other":"{0} ميل/س"},"perUnit":{},"short":{"other":"{0} ميل/س"}}
mile-scandinavian	{"long":{"other":"{0} ميل اسكندنافي"},"narrow":{"other":"{0} ميل اسكندنافي"},"perUnit":{},"short":{"other":"{0} ميل اسكندنافي"}}
milliliter	{"long":{"other":"{0} مليلتر"},"narrow":{"other":"{0} ملتر"},"perUnit":{},"short":{"other":"{0} ملتر"}}
millimeter	{"long":{"other":"{0} مليمتر"},"narrow":{"other":"{0} مم"},"perUnit":{},"short":{"other":"{0} مم"}}
millisecond	{"long":{"other":"{0} ملي ثانية"},"narrow":{"other":"{0} ملي ث"},"perUnit":{},"short":{"other":"{0} ملي ث"}}
minute	{"long":{"few":"{0} دقائق","one":"دقيقة","other":"{0} دقيقة","two":"دقيقتان"},"narrow":{"other":"{0} د"},"perUnit":{"long":"{0} كل دقيقة","narrow":"{0}/د","short":"{0}/د"},"short":{"other":"{0} د"}}
month	{"long":{"few":"{0} أشهر","many":"{0} شهرًا","one":"شهر","other":"{0} شهر","two":"شهران"},"narrow":{"few":"{0} أشهر","many":"{0} شهرًا","one":"شهر","other":"{0} شهر","two":"شهران"},"perUnit":{"long":"{0} في الشهر","narrow":"{0}/ش","short":"{0}/ش"},"short":{"few":"{0} أشهر","many":"{0} شهرًا","one":"شهر","other":"{0} شهر","two":"شهران"}}
nanosecond	{"long":{"other":"{0} نانو ثانية"},"narrow":{"other":"{0} ن.ث."},"perUnit":{},"short":{"other":"{0} ن.ث."}}
ounce	{"long":{"other":"{0} أونصة"},"narrow":{"one":"أونصة","other":"{0} أونصة"},"perUnit":{"long":"{0}/أونصة","narrow":"{0}/أونصة","short":"{0}/أونصة"},"short":{"one":"أونصة","other":"{0} أونصة"}}
percent	{"long":{"few":"{0}٪","many":"{0}٪","other":"{0} بالمائة","two":"{0}٪","zero":"{0}٪"},"narrow":{"other":"{0}٪"},"perUnit":{},"short":{"other":"{0}٪"}}
petabyte	{"long":{"other":"{0} بيتابايت"},"narrow":{"other":"{0} بيتابايت"},"perUnit":{},"short":{"other":"{0} بيتابايت"}}
pound	{"long":{"many":"{0} رطلًا","other":"{0} رطل","two":"رطلان"},"narrow":{"other":"{0} رطل"},"perUnit":{"long":"{0}/رطل","narrow":"{0}/رطل","short":"{0}/رطل"},"short":{"other":"{0} رطل"}}
second	{"long":{"few":"{0} ثوان","one":"ثانية","other":"{0} ثانية","two":"ثانيتان"},"narrow":{"other":"{0} ث"},"perUnit":{"long":"{0} في الثانية","narrow":"{0}/ث","short":"{0}/ث"},"short":{"other":"{0} ث"}}
stone	{"long":{"other":"{0} ستون"},"narrow":{"other":"{0} ستون"},"perUnit":{},"short":{"other":"{0} ستون"}}
terabit	{"long":{"other":"{0} تيرابت"},"narrow":{"other":"{0} ت.بت"},"perUnit":{},"short":{"other":"{0} تيرابت"}}
terabyte	{"long":{"other":"{0} تيرابايت"},"narrow":{"other":"{0} ت.ب"},"perUnit":{},"short":{"other":"{0} تيرابايت"}}
week	{"long":{"few":"{0} أسابيع","many":"{0} أسبوعًا","one":"أسبوع","other":"{0} أسبوع","two":"أسبوعان"},"narrow":{"other":"{0} أ"},"perUnit":{"long":"{0} في الأسبوع","narrow":"{0}/أ","short":"{0}/أ"},"short":{"few":"{0} أسابيع","many":"{0} أسبوعًا","one":"أسبوع","other":"{0} أسبوع","two":"أسبوعان"}}
yard	{"long":{"one":"ياردة","other":"{0} ياردة"},"narrow":{"other":"{0} ياردة"},"perUnit":{},"short":{"one":"ياردة","other":"{0} ياردة"}}
year	{"long":{"few":"{0} سنوات","one":"سنة","other":"{0} سنة","two":"سنتان"},"narrow":{"other":"{0} سنة"},"perUnit":{"long":"{0} في السنة","narrow":"{0}/سنة","short":"{0}/سنة"},"short":{"few":"{0} سنوات","one":"سنة واحدة","other":"{0} سنة","two":"سنتان"}}
`}}},locale:"ar"},{data:{currencies:{"\n":`
AED	{"displayName":{"other":"संयुक्त अरब अमीरात दिरहाम"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"अफगानी (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"अफ़गान अफ़गानी"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"other":"अल्बानियाई लेक"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"आर्मेनियाई द्राम"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"नीदरलैंड एंटीलियन गिल्डर"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"अंगोला क्वांज़ा"},"narrow":"Kz","symbol":"AOA"}
ARS	{"displayName":{"other":"अर्जेंटीनी पेसो"},"narrow":"$","symbol":"ARS"}
AUD	{"displayName":{"other":"ऑस्ट्रेलियाई डॉलर"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"other":"अरूबाई फ़्लोरिन"},"narrow":"AWG","symbol":"AWG"}
AZN	{"displayName":{"other":"अज़रबैजानी मैनेट"},"narrow":"₼","symbol":"AZN"}
BAM	{"displayName":{"other":"बोस्निया हर्ज़ेगोविना परिवर्तनीय मार्क"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"other":"बार्बेडियन डॉलर"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"बांग्लादेशी टका"},"narrow":"৳","symbol":"BDT"}
BGN	{"displayName":{"other":"बुल्गारियाई लेव"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"other":"बहरीनी दिनार"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"बुरूंडी फ़्रैंक"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"बरमूडा डॉलर"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"ब्रूनेई डॉलर"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"बोलिवियाई बोलिवियानो"},"narrow":"Bs","symbol":"BOB"}
BRL	{"displayName":{"other":"ब्राज़ीली रियाल"},"narrow":"R$","symbol":"R$"}
BSD	{"displayName":{"other":"बहामाई डॉलर"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"भूटानी नंगलट्रम"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"बर्मी क्यात"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"बोत्सवानियाई पुला"},"narrow":"P","symbol":"BWP"}
BYN	{"displayName":{"other":"बेलारूसी रूबल"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"बेलारूसी रूबल (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"बेलीज़ डॉलर"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"कनाडाई डॉलर"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"other":"कोंगोली फ़्रैंक"},"narrow":"CDF","symbol":"CDF"}
CHF	{"displayName":{"other":"स्विस फ़्रैंक"},"narrow":"CHF","symbol":"CHF"}
CLP	{"displayName":{"other":"चिली पेसो"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"चीनी युआन (ऑफ़शोर)"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"other":"चीनी युआन"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"other":"कोलंबियाई पेसो"},"narrow":"$","symbol":"COP"}
CRC	{"displayName":{"other":"कोस्टा रिका कोलोन"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"सर्बिय का ढीनार"},"narrow":"CSD","symbol":"CSD"}
CUC	{"displayName":{"other":"क्यूबाई परिवर्तनीय पेसो"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"क्यूबाई पेसो"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"केप वर्ड एस्कूडो"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"साईप्रस पाऊंड"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"चेक गणराज्य कोरुना"},"narrow":"Kč","symbol":"CZK"}
DEM	{"displayName":{"other":"डच मार्क"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"जिबूती फ़्रैंक"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"डैनिश क्रोन"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"डोमिनिकन पेसो"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"अल्जीरियाई दिनार"},"narrow":"DZD","symbol":"DZD"}
EEK	{"displayName":{"other":"एस्टोनियाई क्रून्"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"मिस्र पाउंड"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"इरीट्रियन नाक्फ़ा"},"narrow":"ERN","symbol":"ERN"}
ESP	{"displayName":{},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"इथियोपियन बिर"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"यूरो"},"narrow":"€","symbol":"€"}
FJD	{"displayName":{"other":"फ़िजी डॉलर"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"फ़ॉकलैंड द्वीपसमूह पाउंड"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"फ़्रांसीसी फ़्रैंक"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"ब्रिटिश पाउंड स्टर्लिंग"},"narrow":"£","symbol":"£"}
GEL	{"displayName":{"other":"जॉर्जियन लारी"},"narrow":"₾","symbol":"GEL"}
GHS	{"displayName":{"other":"घानियन सेडी"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"जिब्राल्टर पाउंड"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"गैंबियन डलासी"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"गिनीयन फ़्रैंक"},"narrow":"FG","symbol":"GNF"}
GTQ	{"displayName":{"other":"ग्वाटेमाला क्वेटज़ल"},"narrow":"Q","symbol":"GTQ"}
GYD	{"displayName":{"other":"गयानीज़ डॉलर"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"हाँगकाँग डॉलर"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"होंडुरन लेम्पिरा"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"क्रोएशियन दिनार"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"क्रोएशियाई कुना"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"हैतियाई गर्ड"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"हंगेरियन फ़ोरिंट"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"one":"इंडोनेशियाई रुपिया","other":"इंडोनेशियाई रुपिये"},"narrow":"Rp","symbol":"IDR"}
ILS	{"displayName":{"other":"इज़राइली न्यू शेकेल"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"one":"भारतीय रुपया","other":"भारतीय रुपए"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"इराकी दिनार"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"ईरानी रियाल"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"other":"आइसलैंडिक क्रोना"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"इतली का लीरा"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"जमैकन डॉलर"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"जॉर्डनियन दिनार"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"जापानी येन"},"narrow":"¥","symbol":"JP¥"}
KES	{"displayName":{"other":"केन्याई शिलिंग"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"किर्गिस्तानी सोम"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"कंबोडियाई रियाल"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"कोमोरियन फ़्रैंक"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"उत्तर कोरियाई वॉन"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"other":"दक्षिण कोरियाई वॉन"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"कुवैती दिनार"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"कैमेन द्वीपसमूह डॉलर"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"कज़ाखिस्तानी टेंज़"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"लाओशियन किप"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"लेबनानी पाउंड"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"one":"श्रीलंकाई रुपया","other":"श्रीलंकाई रुपए"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"लाइबेरियाई डॉलर"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"लेसोथो लोटी"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"लिथुआनियाई लितास"},"narrow":"Lt","symbol":"LTL"}
LVL	{"displayName":{"other":"लात्वियन लैत्स"},"narrow":"Ls","symbol":"LVL"}
LYD	{"displayName":{"other":"लीबियाई दिनार"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"मोरक्को दिरहम"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"मोरक्को फ्रैंक"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"other":"मोल्डोवन लियू"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"मालागासी आरियरी"},"narrow":"Ar","symbol":"MGA"}
MKD	{"displayName":{"other":"मैसीडोनियन दिनार"},"narrow":"MKD","symbol":"MKD"}
MMK	{"displayName":{"other":"म्यांमार क्याट"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"मंगोलियाई टगरिक"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"मेकानीज़ पाटाका"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"मॉरीटेनियन ओगुइया (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"मॉरीटेनियन ओगुइया"},"narrow":"MRU","symbol":"MRU"}
MUR	{"displayName":{"other":"मॉरिशियन रुपया"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"other":"मालदीवी रुफ़िया"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"मालावियन क्वाचा"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"मैक्सिकन पेसो"},"narrow":"$","symbol":"MX$"}
MYR	{"displayName":{"other":"मलेशियाई रिंगित"},"narrow":"RM","symbol":"MYR"}
MZN	{"displayName":{"other":"मोज़ाम्बिकन मेटिकल"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"नामीबियाई डॉलर"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"नाइजीरियाई नाइरा"},"narrow":"₦","symbol":"NGN"}
NIO	{"displayName":{"other":"निकारागुअन कोरडोबा"},"narrow":"C$","symbol":"NIO"}
NOK	{"displayName":{"other":"नॉर्वेजियन क्रोन"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"one":"नेपाली रुपया","other":"नेपाली रुपए"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"न्यूज़ीलैंड डॉलर"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"ओमानी रियाल"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"पनामेनियन बैल्बोआ"},"narrow":"PAB","symbol":"PAB"}
PEN	{"displayName":{"other":"पेरूवियन सोल"},"narrow":"PEN","symbol":"PEN"}
PGK	{"displayName":{"other":"पापुआ न्यू गिनीयन किना"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"फ़िलिपीनी पेसो"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"one":"पाकिस्तानी रुपया","other":"पाकिस्तानी रुपए"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"पोलिश ज़्लॉटी"},"narrow":"zł","symbol":"PLN"}
PYG	{"displayName":{"other":"पैराग्वियन गुआरानी"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"क़तरी रियाल"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"रोडेशियाई डालर"},"narrow":"RHD","symbol":"RHD"}
RON	{"displayName":{"other":"रोमानियाई ल्यू"},"narrow":"लेई","symbol":"RON"}
RSD	{"displayName":{"other":"सर्बियन दिनार"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"रूसी रूबल"},"narrow":"₽","symbol":"RUB"}
RWF	{"displayName":{"other":"रवांडाई फ़्रैंक"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"सउदी रियाल"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"सोलोमन द्वीपसमूह डॉलर"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"other":"सेशेल्सियाई रुपया"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"पुरानी सूडानी दिनार"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"सूडानी पाउंड"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"पुराना सूडानी पाउंड"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"स्वीडीश क्रोना"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"सिंगापुर डॉलर"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"सेंट हेलेना पाउंड"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"स्लोवेनियाई तोलार"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"स्लोवाक कोरुना"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"सिएरा लियोनियन लियोन"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"सिएरा लियोनियन लियोन (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"सोमाली शिलिंग"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"सूरीनामी डॉलर"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"सूरीनामी गिल्डर"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"दक्षिण सूडानी पाउंड"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"साओ तोम और प्रिंसिपे डोबरा (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"साओ टोम और प्रिंसिपे डोबरा"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"सोवियत रूबल"},"narrow":"SUR","symbol":"SUR"}
SYP	{"displayName":{"other":"सीरियाई पाउंड"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"स्वाज़ी लिलांजेनी"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"थाई बहत"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"तजाखी रूबल"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"ताजिकिस्तानी सोमोनी"},"narrow":"TJS","symbol":"TJS"}
TMT	{"displayName":{"other":"तुर्कमेनिस्तानी मैनत"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"ट्यूनीशियाई दिनार"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"टोंगन पांगा"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"तिमोरी एस्कूडो"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"पुरानी तुर्की लीरा"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"तुर्की लीरा"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"other":"त्रिनिदाद और टोबैगो डॉलर"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"नया ताईवानी डॉलर"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"तंज़ानियाई शिलिंग"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"यूक्रेनियन रिव्निया"},"narrow":"₴","symbol":"UAH"}
UGX	{"displayName":{"other":"युगांडाई शिलिंग"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"यूएस डॉलर"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"other":"अमेरीकी डालर (कल)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"अमेरीकी डालर (आज)"},"narrow":"USS","symbol":"USS"}
UYU	{"displayName":{"other":"उरुग्वियन पेसो"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"other":"उज़्बेकिस्तानी सोम"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"वेनेज़ुएला बोलिवर (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"other":"वेनेज़ुएला बोलिवर (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"वेनेज़ुएला बोलिवर"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"वियतनामी डोंग"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"वियतनामी डोंग (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"वनुआतू वातू"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"समोआई ताला"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"केंद्रीय अफ़्रीकी CFA फ़्रैंक"},"narrow":"FCFA","symbol":"FCFA"}
XCD	{"displayName":{"other":"पूर्वी कैरिबियाई डॉलर"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"कैरीबियन गिल्डर"},"narrow":"Cg.","symbol":"Cg."}
XEU	{"displayName":{"other":"यूरोपीय मुद्रा इकाई"},"narrow":"XEU","symbol":"XEU"}
XOF	{"displayName":{"other":"पश्चिमी अफ़्रीकी CFA फ़्रैंक"},"narrow":"F CFA","symbol":"F CFA"}
XPF	{"displayName":{"other":"[CFP] फ़्रैंक"},"narrow":"CFPF","symbol":"CFPF"}
XXX	{"displayName":{"one":"(मुद्रा की अज्ञात इकाई)","other":"(अज्ञात मुद्रा)"},"narrow":"¤","symbol":"¤"}
YER	{"displayName":{"other":"यमनी रियाल"},"narrow":"YER","symbol":"YER"}
ZAR	{"displayName":{"other":"दक्षिण अफ़्रीकी रैंड"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"ज़ाम्बियन क्वाचा (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"ज़ाम्बियन क्वाचा"},"narrow":"ZK","symbol":"ZMW"}
ZWG	{"displayName":{"other":"ज़िंबाब्वियन गोल्ड"},"narrow":"ZWG","symbol":"ZWG"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:".",exponential:"E",group:",",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 करोड़"},"100000000":{other:"00 करोड़"},"1000000000":{other:"0 अरब"},"10000000000":{other:"00 अरब"},"100000000000":{other:"0 खरब"},"1000000000000":{other:"00 खरब"},"10000000000000":{other:"000 खरब"},"100000000000000":{other:"0000 खरब"}},short:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 क॰"},"100000000":{other:"00 क॰"},"1000000000":{other:"0 अ॰"},"10000000000":{other:"00 अ॰"},"100000000000":{other:"0 ख॰"},"1000000000000":{other:"00 ख॰"},"10000000000000":{other:"0 नील"},"100000000000000":{other:"00 नील"}},standard:"#,##,##0.###"},arabext:{long:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 करोड़"},"100000000":{other:"00 करोड़"},"1000000000":{other:"0 अरब"},"10000000000":{other:"00 अरब"},"100000000000":{other:"0 खरब"},"1000000000000":{other:"00 खरब"},"10000000000000":{other:"000 खरब"},"100000000000000":{other:"0000 खरब"}},short:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 क॰"},"100000000":{other:"00 क॰"},"1000000000":{other:"0 अ॰"},"10000000000":{other:"00 अ॰"},"100000000000":{other:"0 ख॰"},"1000000000000":{other:"00 ख॰"},"10000000000000":{other:"0 नील"},"100000000000000":{other:"00 नील"}},standard:"#,##,##0.###"},latn:{long:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 करोड़"},"100000000":{other:"00 करोड़"},"1000000000":{other:"0 अरब"},"10000000000":{other:"00 अरब"},"100000000000":{other:"0 खरब"},"1000000000000":{other:"00 खरब"},"10000000000000":{other:"000 खरब"},"100000000000000":{other:"0000 खरब"}},short:{"1000":{other:"0 हज़ार"},"10000":{other:"00 हज़ार"},"100000":{other:"0 लाख"},"1000000":{other:"00 लाख"},"10000000":{other:"0 क॰"},"100000000":{other:"00 क॰"},"1000000000":{other:"0 अ॰"},"10000000000":{other:"00 अ॰"},"100000000000":{other:"0 ख॰"},"1000000000000":{other:"00 ख॰"},"10000000000000":{other:"0 नील"},"100000000000000":{other:"00 नील"}},standard:"#,##,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##,##0%",latn:"#,##,##0%"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤#,##,##0.00",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0 हज़ार"},"10000":{other:"¤00 हज़ार"},"100000":{other:"¤0 लाख"},"1000000":{other:"¤00 लाख"},"10000000":{other:"¤0 क॰"},"100000000":{other:"¤00 क॰"},"1000000000":{other:"¤0 अ॰"},"10000000000":{other:"¤00 अ॰"},"100000000000":{other:"¤0 ख॰"},"1000000000000":{other:"¤00 ख॰"},"10000000000000":{other:"¤0 नील"},"100000000000000":{other:"¤00 नील"}},standard:"¤#,##,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤#,##,##0.00",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0 हज़ार"},"10000":{other:"¤00 हज़ार"},"100000":{other:"¤0 लाख"},"1000000":{other:"¤00 लाख"},"10000000":{other:"¤0 क॰"},"100000000":{other:"¤00 क॰"},"1000000000":{other:"¤0 अ॰"},"10000000000":{other:"¤00 अ॰"},"100000000000":{other:"¤0 ख॰"},"1000000000000":{other:"¤00 ख॰"},"10000000000000":{other:"¤0 नील"},"100000000000000":{other:"¤00 नील"}},standard:"¤#,##,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0} प्रति {1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"other":"{0} एकड़"},"narrow":{"other":"{0} एकड़"},"perUnit":{},"short":{"other":"{0} एकड़"}}
bit	{"long":{"other":"{0} बिट"},"narrow":{"other":"{0} बिट"},"perUnit":{},"short":{"other":"{0} बिट"}}
byte	{"long":{"other":"{0} बाइट"},"narrow":{"other":"{0} बाइट"},"perUnit":{},"short":{"other":"{0} बाइट"}}
celsius	{"long":{"other":"{0} डिग्री सेल्सियस"},"narrow":{"other":"{0}°से॰"},"perUnit":{},"short":{"other":"{0}°से॰"}}
centimeter	{"long":{"other":"{0} सेंटीमीटर"},"narrow":{"other":"{0} सें॰मी॰"},"perUnit":{"long":"{0}/सेंटीमीटर","narrow":"{0}/सेंमी","short":"{0}/सें॰मी॰"},"short":{"other":"{0} सें॰मी॰"}}
day	{"long":{"other":"{0} दिन"},"narrow":{"other":"{0} दि"},"perUnit":{"long":"{0} प्रति दिन","narrow":"{0}/दि","short":"{0}/दिन"},"short":{"other":"{0} दिन"}}
degree	{"long":{"other":"{0} अंश"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0} अंश"}}
fahrenheit	{"long":{"other":"{0} डिग्री फ़ेरनहाइट"},"narrow":{"other":"{0}°F"},"perUnit":{},"short":{"other":"{0}°फ़ेरन"}}
fluid-ounce	{"long":{"other":"{0} फ़्लूइड आउंस"},"narrow":{"other":"{0} fl oz"},"perUnit":{},"short":{"other":"{0} फ़्लूइड आउंस"}}
foot	{"long":{"one":"{0} फ़ुट","other":"{0} फ़ीट"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0}/फ़ुट","narrow":"{0}/फ़ीट","short":"{0}/फ़ीट"},"short":{"other":"{0} फ़ीट"}}
gallon	{"long":{"other":"{0} गैलन"},"narrow":{"other":"{0} गै"},"perUnit":{"long":"{0}/गैलन","narrow":"{0}/गै","short":"{0}/गैलन"},"short":{"other":"{0} गैलन"}}
gigabit	{"long":{"other":"{0} गीगाबिट"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0} गीगाबाइट"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0} ग्राम"},"narrow":{"other":"{0} ग्रा"},"perUnit":{"long":"{0}/ग्राम","narrow":"{0}/ग्रा","short":"{0}/ग्रा॰"},"short":{"other":"{0} ग्रा॰"}}
hectare	{"long":{"other":"{0} हेक्टेयर"},"narrow":{"other":"{0} हे॰"},"perUnit":{},"short":{"other":"{0} हे॰"}}
hour	{"long":{"one":"{0} घंटा","other":"{0} घंटे"},"narrow":{"other":"{0} घं"},"perUnit":{"long":"{0} प्रति घंटा","narrow":"{0}/घं","short":"{0}/घं॰"},"short":{"other":"{0} घं॰"}}
inch	{"long":{"other":"{0} इंच"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0}/इंच","narrow":"{0}/इंच","short":"{0}/इंच"},"short":{"other":"{0} इंच"}}
kilobit	{"long":{"other":"{0} किलोबिट"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0} किलोबाइट"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"other":"{0} किलोग्राम"},"narrow":{"other":"{0} किग्रा"},"perUnit":{"long":"{0} प्रति किलोग्राम","narrow":"{0}/किग्रा","short":"{0}/कि॰ग्रा॰"},"short":{"other":"{0} कि॰ग्रा॰"}}
kilometer	{"long":{"other":"{0} किलोमीटर"},"narrow":{"other":"{0} किमी"},"perUnit":{"long":"{0}/किलोमीटर","narrow":"{0}/किमी","short":"{0}/कि॰मी॰"},"short":{"other":"{0} कि॰मी॰"}}
kilometer-per-hour	{"long":{"other":"{0} किलोमीटर प्रति घंटा"},"narrow":{"other":"{0} किमी/घं"},"perUnit":{},"short":{"other":"{0} कि॰मी॰/घं॰"}}
liter	{"long":{"other":"{0} लीटर"},"narrow":{"other":"{0} ली"},"perUnit":{"long":"{0}/लीटर","narrow":"{0}/ली","short":"{0}/ली॰"},"short":{"other":"{0} ली॰"}}
liter-per-kilometer	{"long":{"other":"{0} लीटर प्रति किलोमीटर"},"narrow":{"other":"{0} ली/किमी"},"perUnit":{},"short":{"other":"{0} ली/किमी"}}
megabit	{"long":{"other":"{0} मेगाबिट"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0} मेगाबाइट"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0} मीटर"},"narrow":{"other":"{0} मी"},"perUnit":{"long":"{0}/मीटर","narrow":"{0}/मी","short":"{0}/मी"},"short":{"other":"{0} मी"}}
meter-per-second	{"long":{"other":"{0} मीटर प्रति सेकंड"},"narrow":{"other":"{0} मी॰/से॰"},"perUnit":{},"short":{"other":"{0} मी॰/से॰"}}
microsecond	{"long":{"other":"{0} माइक्रोसेकंड"},"narrow":{"other":"{0} μs"},"perUnit":{},"short":{"other":"{0} μs"}}
mile	{"long":{"other":"{0} मील"},"narrow":{"other":"{0} मील"},"perUnit":{},"short":{"other":"{0} मील"}}
mile-per-gallon	{"long":{"other":"{0} मील प्रति गैलन"},"narrow":{"other":"{0} mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"other":"{0} मील प्रति घंटा"},"narrow":{"other":"{0} मीप्रघं"},"perUnit":{},"short":{"other":"{0} मी॰प्र॰घं॰"}}
mile-scandinavian	{"long":{"other":"{0} मील-स्कैण्डिनेवियन"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"other":"{0} मिलीलीटर"},"narrow":{"other":"{0} मिली"},"perUnit":{},"short":{"other":"{0} मि॰ ली॰"}}
millimeter	{"long":{"other":"{0} मिलीमीटर"},"narrow":{"other":"{0} मिमी"},"perUnit":{},"short":{"other":"{0} मि॰मी॰"}}
millisecond	{"long":{"other":"{0} मिलीसेकंड"},"narrow":{"other":"{0} मि॰से॰"},"perUnit":{},"short":{"other":"{0} मि॰से॰"}}
minute	{"long":{"other":"{0} मिनट"},"narrow":{"other":"{0} मि"},"perUnit":{"long":"{0} प्रति मिनट","narrow":"{0}/मि","short":"{0}/मिनट"},"short":{"other":"{0} मि॰"}}
month	{"long":{"one":"{0} महीना","other":"{0} महीने"},"narrow":{"other":"{0} माह"},"perUnit":{"long":"{0} प्रति महीना","narrow":"{0}/माह","short":"{0}/माह"},"short":{"other":"{0} माह"}}
nanosecond	{"long":{"other":"{0} नैनो सेकंड"},"narrow":{"other":"{0} नैनो से"},"perUnit":{},"short":{"other":"{0} नैनो से॰"}}
ounce	{"long":{"other":"{0} औंस"},"narrow":{"other":"{0} औं॰"},"perUnit":{"long":"{0}/औंस","narrow":"{0}/औंस","short":"{0}/औंस"},"short":{"other":"{0} औंस"}}
percent	{"long":{"other":"{0} प्रतिशत"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0}%"}}
petabyte	{"long":{"other":"{0} पेटाबाइट"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0} पौंड"},"narrow":{"other":"{0}#"},"perUnit":{"long":"{0}/पौंड","narrow":"{0}/पौंड","short":"{0}/पौंड"},"short":{"other":"{0} पौंड"}}
second	{"long":{"other":"{0} सेकंड"},"narrow":{"other":"{0} से"},"perUnit":{"long":"{0} प्रति सेकंड","narrow":"{0}/से","short":"{0}/से॰"},"short":{"other":"{0} से॰"}}
stone	{"long":{"other":"{0} 14 पौंड का बट्टा"},"narrow":{"one":"{0} ला","other":"{0}st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"other":"{0} टेराबिट"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0} टेराबाइट"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"other":"{0} सप्ताह"},"narrow":{"other":"{0} सप्ताह"},"perUnit":{"long":"{0} प्रति सप्ताह","narrow":"{0}/स","short":"{0}/सप्ताह"},"short":{"other":"{0} सप्ताह"}}
yard	{"long":{"one":"{0} यार्ड","other":"{0} गज़"},"narrow":{"other":"{0} यार्ड"},"perUnit":{},"short":{"other":"{0} यार्ड"}}
year	{"long":{"other":"{0} वर्ष"},"narrow":{"other":"{0} व"},"perUnit":{"long":"{0} प्रति वर्ष","narrow":"{0}/व","short":"{0}/वर्ष"},"short":{"other":"{0} वर्ष"}}
`}}},locale:"hi"},{data:{currencies:{"\n":`
ADP	{"displayName":{"other":"Andorra Pezetası"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"other":"BAE dirhemi"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"Afganistan Afganisi (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"Afganistan afganisi"},"narrow":"؋","symbol":"AFN"}
ALK	{"displayName":{"other":"Arnavutluk leki (1946–1965)"},"narrow":"ALK","symbol":"ALK"}
ALL	{"displayName":{"other":"Arnavutluk leki"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"other":"Ermenistan dramı"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"other":"Hollanda Antilleri guldeni"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"other":"Angola kvanzası"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"other":"Angola Kvanzası (1977–1990)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"Yeni Angola Kvanzası (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"other":"Angola Kvanzası Reajustado (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"Arjantin Australi"},"narrow":"ARA","symbol":"ARA"}
ARL	{"displayName":{"other":"Arjantin peso leyi (1970–1983)"},"narrow":"ARL","symbol":"ARL"}
ARM	{"displayName":{"other":"Arjantin pesosu (1881–1970)"},"narrow":"ARM","symbol":"ARM"}
ARP	{"displayName":{"other":"Arjantin Pezosu (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"other":"Arjantin pesosu"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"Avusturya Şilini"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"other":"Avustralya doları"},"narrow":"$","symbol":"AU$"}
AWG	{"displayName":{"other":"Aruba florini"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"Azerbaycan Manatı (1993–2006)"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"other":"Azerbaycan manatı"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"Bosna Hersek Dinarı"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"other":"Konvertibl Bosna Hersek markı"},"narrow":"KM","symbol":"BAM"}
BAN	{"displayName":{"other":"Yeni Bosna Hersek dinarı (1994–1997)"},"narrow":"BAN","symbol":"BAN"}
BBD	{"displayName":{"other":"Barbados doları"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"other":"Bangladeş takası"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"Belçika Frangı (konvertibl)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"Belçika Frangı"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"Belçika Frangı (finansal)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"Bulgar Levası (Hard)"},"narrow":"BGL","symbol":"BGL"}
BGM	{"displayName":{"other":"Sosyalist Bulgaristan levası"},"narrow":"BGM","symbol":"BGM"}
BGN	{"displayName":{"other":"Bulgar levası"},"narrow":"BGN","symbol":"BGN"}
BGO	{"displayName":{"other":"Bulgar levası (1879–1952)"},"narrow":"BGO","symbol":"BGO"}
BHD	{"displayName":{"other":"Bahreyn dinarı"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"other":"Burundi frangı"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"other":"Bermuda doları"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"other":"Brunei doları"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"other":"Bolivya bolivyanosu"},"narrow":"Bs","symbol":"BOB"}
BOL	{"displayName":{"other":"Bolivya bolivyanosu (1863–1963)"},"narrow":"BOL","symbol":"BOL"}
BOP	{"displayName":{"other":"Bolivya Pezosu"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"Bolivya Mvdolu"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"Yeni Brezilya Kruzeirosu (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"Brezilya Kruzadosu"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"Brezilya Kruzeirosu (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"other":"Brezilya reali"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"Yeni Brezilya Kruzadosu"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"Brezilya Kruzeirosu"},"narrow":"BRR","symbol":"BRR"}
BRZ	{"displayName":{"other":"Brezilya kruzeirosu (1942–1967)"},"narrow":"BRZ","symbol":"BRZ"}
BSD	{"displayName":{"other":"Bahama doları"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"other":"Butan ngultrumu"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"Burma Kyatı"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"other":"Botsvana pulası"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"Yeni Beyaz Rusya Rublesi (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"other":"Belarus rublesi"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"other":"Beyaz Rusya rublesi (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"other":"Belize doları"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"other":"Kanada doları"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"other":"Kongo frangı"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"WIR Avrosu"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"other":"İsviçre frangı"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"WIR Frangı"},"narrow":"CHW","symbol":"CHW"}
CLE	{"displayName":{"other":"Şili esküdosu"},"narrow":"CLE","symbol":"CLE"}
CLF	{"displayName":{"other":"Şili Unidades de Fomento"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"other":"Şili pesosu"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"other":"Çin yuanı (offshore)"},"narrow":"CNH","symbol":"CNH"}
CNX	{"displayName":{"other":"Çin Halk Cumhuriyeti Merkez Bankası doları"},"narrow":"CNX","symbol":"CNX"}
CNY	{"displayName":{"other":"Çin yuanı"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"other":"Kolombiya pesosu"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"Unidad de Valor Real"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"other":"Kosta Rika kolonu"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"Eski Sırbistan Dinarı"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"Çekoslavak Korunası (Hard)"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"other":"Konvertibl Küba pesosu"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"other":"Küba pesosu"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"Cape Verde esküdosu"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"Güney Kıbrıs Lirası"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"other":"Çek korunası"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"Doğu Alman Markı"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"Alman Markı"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"other":"Cibuti frangı"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"other":"Danimarka kronu"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"other":"Dominik pesosu"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"other":"Cezayir dinarı"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"Ekvador Sukresi"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"Ekvador Unidad de Valor Constante (UVC)"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"Estonya Krunu"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"other":"Mısır lirası"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"other":"Eritre nakfası"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"İspanyol Pezetası (A hesabı)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"İspanyol Pezetası (konvertibl hesap)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"İspanyol Pezetası"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"other":"Etiyopya birri"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"Euro"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"Fin Markkası"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"other":"Fiji doları"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"other":"Falkland Adaları lirası"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"Fransız Frangı"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"other":"İngiliz sterlini"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"Gürcistan Kupon Larisi"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"other":"Gürcistan larisi"},"narrow":"₾","symbol":"GEL"}
GHC	{"displayName":{"other":"Gana Sedisi (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"other":"Gana sedisi"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"other":"Cebelitarık lirası"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"other":"Gambiya dalasisi"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"other":"Gine frangı"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"Gine Sylisi"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Ekvator Ginesi Ekuelesi"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"Yunan Drahmisi"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"other":"Guatemala quetzalı"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"Portekiz Ginesi Esküdosu"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"Gine-Bissau Pezosu"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"other":"Guyana doları"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"other":"Hong Kong doları"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"other":"Honduras lempirası"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"Hırvatistan Dinarı"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"other":"Hırvatistan kunası"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"other":"Haiti gurdu"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"other":"Macar forinti"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"other":"Endonezya rupisi"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"İrlanda Lirası"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"İsrail Lirası"},"narrow":"ILP","symbol":"ILP"}
ILR	{"displayName":{"other":"İsrail şekeli (1980–1985)"},"narrow":"ILR","symbol":"ILR"}
ILS	{"displayName":{"other":"Yeni İsrail şekeli"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"other":"Hindistan rupisi"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"other":"Irak dinarı"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"other":"İran riyali"},"narrow":"IRR","symbol":"IRR"}
ISJ	{"displayName":{"other":"İzlanda kronu (1918–1981)"},"narrow":"ISJ","symbol":"ISJ"}
ISK	{"displayName":{"other":"İzlanda kronu"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"İtalyan Lireti"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"other":"Jamaika doları"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"other":"Ürdün dinarı"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"other":"Japon yeni"},"narrow":"¥","symbol":"¥"}
KES	{"displayName":{"other":"Kenya şilini"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"other":"Kırgızistan somu"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"other":"Kamboçya rieli"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"other":"Komorlar frangı"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"other":"Kuzey Kore wonu"},"narrow":"₩","symbol":"KPW"}
KRH	{"displayName":{"other":"Güney Kore hwanı (1953–1962)"},"narrow":"KRH","symbol":"KRH"}
KRO	{"displayName":{"other":"Güney Kore wonu (1945–1953)"},"narrow":"KRO","symbol":"KRO"}
KRW	{"displayName":{"other":"Güney Kore wonu"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"other":"Kuveyt dinarı"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"other":"Cayman Adaları doları"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"other":"Kazakistan tengesi"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"other":"Laos kipi"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"other":"Lübnan lirası"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"other":"Sri Lanka rupisi"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"other":"Liberya doları"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"Lesotho lotisi"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"other":"Litvanya litası"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"Litvanya Talonu"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"Konvertibl Lüksemburg Frangı"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"Lüksemburg Frangı"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"Finansal Lüksemburg Frangı"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"other":"Letonya latı"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"Letonya Rublesi"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"other":"Libya dinarı"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"other":"Fas dirhemi"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"Fas Frangı"},"narrow":"MAF","symbol":"MAF"}
MCF	{"displayName":{"other":"Monako frangı"},"narrow":"MCF","symbol":"MCF"}
MDC	{"displayName":{"other":"Moldova kuponu"},"narrow":"MDC","symbol":"MDC"}
MDL	{"displayName":{"other":"Moldova leyi"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"other":"Madagaskar ariarisi"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"Madagaskar Frangı"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"other":"Makedonya dinarı"},"narrow":"MKD","symbol":"MKD"}
MKN	{"displayName":{"other":"Makedonya dinarı (1992–1993)"},"narrow":"MKN","symbol":"MKN"}
MLF	{"displayName":{"other":"Mali Frangı"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"other":"Myanmar kyatı"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"other":"Moğolistan tugriki"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"other":"Makao patakası"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"other":"Moritanya ugiyası (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"other":"Moritanya ugiyası"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Malta Lirası"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"Malta Sterlini"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"other":"Mauritius rupisi"},"narrow":"Rs","symbol":"MUR"}
MVP	{"displayName":{"other":"Maldiv rupisi"},"narrow":"MVP","symbol":"MVP"}
MVR	{"displayName":{"other":"Maldiv rufiyaası"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"other":"Malavi kvaçası"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"other":"Meksika pesosu"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"Gümüş Meksika Pezosu (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"Meksika Unidad de Inversion (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"other":"Malezya ringgiti"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"Mozambik Esküdosu"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"Eski Mozambik Metikali"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"other":"Mozambik metikali"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"other":"Namibya doları"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"other":"Nijerya nairası"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"Nikaragua Kordobası (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"other":"Nikaragua kordobası"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"Hollanda Florini"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"other":"Norveç kronu"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"other":"Nepal rupisi"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"other":"Yeni Zelanda doları"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"other":"Umman riyali"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"other":"Panama balboası"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"Peru İnti"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"other":"Peru solü"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"other":"Peru Solü (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"other":"Papua Yeni Gine kinası"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"other":"Filipinler pesosu"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"other":"Pakistan rupisi"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"other":"Polonya zlotisi"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"Polonya Zlotisi (1950–1995)"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"Portekiz Esküdosu"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"other":"Paraguay guaranisi"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"other":"Katar riyali"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"Rodezya Doları"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"Eski Romen Leyi"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"other":"Romen leyi"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"other":"Sırp dinarı"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"other":"Rus rublesi"},"narrow":"₽","symbol":"RUB"}
RUR	{"displayName":{"other":"Rus Rublesi (1991–1998)"},"narrow":"р.","symbol":"RUR"}
RWF	{"displayName":{"other":"Ruanda frangı"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"other":"Suudi Arabistan riyali"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"other":"Solomon Adaları doları"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"other":"Seyşeller rupisi"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"Eski Sudan Dinarı"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"other":"Sudan lirası"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"Eski Sudan Lirası"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"other":"İsveç kronu"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"other":"Singapur doları"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"other":"Saint Helena lirası"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"Slovenya Toları"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"Slovak Korunası"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"Sierra Leone leonesi"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"Sierra Leone leonesi (1964–2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"other":"Somali şilini"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"other":"Surinam doları"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"Surinam Guldeni"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"other":"Güney Sudan lirası"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"other":"São Tomé ve Príncipe dobrası (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"other":"Sao Tome ve Principe dobrası"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"Sovyet Rublesi"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"El Salvador Kolonu"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"other":"Suriye lirası"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"other":"Svaziland lilangenisi"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"other":"Tayland bahtı"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"Tacikistan Rublesi"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"other":"Tacikistan somonisi"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Türkmenistan Manatı (1993–2009)"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"other":"Türkmenistan manatı"},"narrow":"TMT","symbol":"TMT"}
TND	{"displayName":{"other":"Tunus dinarı"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"other":"Tonga paʻangası"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"Timor Esküdosu"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"other":"Eski Türk Lirası"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"other":"Türk lirası"},"narrow":"₺","symbol":"₺"}
TTD	{"displayName":{"other":"Trinidad ve Tobago doları"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"other":"Yeni Tayvan doları"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"other":"Tanzanya şilini"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"other":"Ukrayna grivnası"},"narrow":"₴","symbol":"UAH"}
UAK	{"displayName":{"other":"Ukrayna Karbovanetz"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"Uganda Şilini (1966–1987)"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"other":"Uganda şilini"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"other":"ABD doları"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"other":"ABD Doları (Ertesi gün)"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"ABD Doları (Aynı gün)"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"Uruguay Peso en Unidades Indexadas"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"Uruguay Pezosu (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"other":"Uruguay pesosu"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"other":"Özbekistan somu"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"Venezuela Bolivarı (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"other":"Venezuela bolivarı (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"other":"Venezuela bolivarı"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"other":"Vietnam dongu"},"narrow":"₫","symbol":"₫"}
VNN	{"displayName":{"other":"Vietnam dongu (1978–1985)"},"narrow":"VNN","symbol":"VNN"}
VUV	{"displayName":{"other":"Vanuatu vatusu"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"other":"Samoa talası"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"other":"Orta Afrika CFA frangı"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"Gümüş"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"Altın"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"Birleşik Avrupa Birimi"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"Avrupa Para Birimi (EMU)"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"Avrupa Hesap Birimi (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"Avrupa Hesap Birimi (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"other":"Doğu Karayip doları"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"other":"Karayip guldeni"},"narrow":"Cg.","symbol":"Cg."}
XDR	{"displayName":{"other":"Özel Çekme Hakkı (SDR)"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"Avrupa Para Birimi"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"Fransız Altın Frangı"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"Fransız UIC-Frangı"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"other":"Batı Afrika CFA frangı"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"Paladyum"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"other":"CFP frangı"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"Platin"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"RINET Fonları"},"narrow":"XRE","symbol":"XRE"}
XSU	{"displayName":{"other":"Sucre"},"narrow":"XSU","symbol":"XSU"}
XTS	{"displayName":{"other":"Test Para Birimi Kodu"},"narrow":"XTS","symbol":"XTS"}
XUA	{"displayName":{"other":"ADB hesap birimi"},"narrow":"XUA","symbol":"XUA"}
XXX	{"displayName":{"other":"(bilinmeyen para birimi)"},"narrow":"¤","symbol":"¤"}
YDD	{"displayName":{"other":"Yemen Dinarı"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"other":"Yemen riyali"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"Yugoslav Dinarı (Hard)"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"Yeni Yugoslav Dinarı"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"Konvertibl Yugoslav Dinarı"},"narrow":"YUN","symbol":"YUN"}
YUR	{"displayName":{"other":"İyileştirilmiş Yugoslav dinarı (1992–1993)"},"narrow":"YUR","symbol":"YUR"}
ZAL	{"displayName":{"other":"Güney Afrika Randı (finansal)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"other":"Güney Afrika randı"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"other":"Zambiya Kvaçası (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"other":"Zambiya kvaçası"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"Yeni Zaire Zairesi"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"Zaire Zairesi"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"Zimbabve Doları"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"other":"Zimbabve altını"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"Zimbabve Doları (2009)"},"narrow":"ZWL","symbol":"ZWL"}
ZWR	{"displayName":{"other":"Zimbabve doları (2008)"},"narrow":"ZWR","symbol":"ZWR"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"~",decimal:",",exponential:"E",group:".",infinity:"∞",list:";",minusSign:"-",nan:"NaN",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{other:"0 bin"},"10000":{other:"00 bin"},"100000":{other:"000 bin"},"1000000":{other:"0 milyon"},"10000000":{other:"00 milyon"},"100000000":{other:"000 milyon"},"1000000000":{other:"0 milyar"},"10000000000":{other:"00 milyar"},"100000000000":{other:"000 milyar"},"1000000000000":{other:"0 trilyon"},"10000000000000":{other:"00 trilyon"},"100000000000000":{other:"000 trilyon"}},short:{"1000":{other:"0 B"},"10000":{other:"00 B"},"100000":{other:"000 B"},"1000000":{other:"0 Mn"},"10000000":{other:"00 Mn"},"100000000":{other:"000 Mn"},"1000000000":{other:"0 Mr"},"10000000000":{other:"00 Mr"},"100000000000":{other:"000 Mr"},"1000000000000":{other:"0 Tn"},"10000000000000":{other:"00 Tn"},"100000000000000":{other:"000 Tn"}},standard:"#,##0.###"},arabext:{long:{"1000":{other:"0 bin"},"10000":{other:"00 bin"},"100000":{other:"000 bin"},"1000000":{other:"0 milyon"},"10000000":{other:"00 milyon"},"100000000":{other:"000 milyon"},"1000000000":{other:"0 milyar"},"10000000000":{other:"00 milyar"},"100000000000":{other:"000 milyar"},"1000000000000":{other:"0 trilyon"},"10000000000000":{other:"00 trilyon"},"100000000000000":{other:"000 trilyon"}},short:{"1000":{other:"0 B"},"10000":{other:"00 B"},"100000":{other:"000 B"},"1000000":{other:"0 Mn"},"10000000":{other:"00 Mn"},"100000000":{other:"000 Mn"},"1000000000":{other:"0 Mr"},"10000000000":{other:"00 Mr"},"100000000000":{other:"000 Mr"},"1000000000000":{other:"0 Tn"},"10000000000000":{other:"00 Tn"},"100000000000000":{other:"000 Tn"}},standard:"#,##0.###"},latn:{long:{"1000":{other:"0 bin"},"10000":{other:"00 bin"},"100000":{other:"000 bin"},"1000000":{other:"0 milyon"},"10000000":{other:"00 milyon"},"100000000":{other:"000 milyon"},"1000000000":{other:"0 milyar"},"10000000000":{other:"00 milyar"},"100000000000":{other:"000 milyar"},"1000000000000":{other:"0 trilyon"},"10000000000000":{other:"00 trilyon"},"100000000000000":{other:"000 trilyon"}},short:{"1000":{other:"0 B"},"10000":{other:"00 B"},"100000":{other:"000 B"},"1000000":{other:"0 Mn"},"10000000":{other:"00 Mn"},"100000000":{other:"000 Mn"},"1000000000":{other:"0 Mr"},"10000000000":{other:"00 Mr"},"100000000000":{other:"000 Mr"},"1000000000000":{other:"0 Tn"},"10000000000000":{other:"00 Tn"},"100000000000000":{other:"000 Tn"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"%#,##0",latn:"%#,##0"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0 B"},"10000":{other:"¤00 B"},"100000":{other:"¤000 B"},"1000000":{other:"¤0 Mn"},"10000000":{other:"¤00 Mn"},"100000000":{other:"¤000 Mn"},"1000000000":{other:"¤0 Mr"},"10000000000":{other:"¤00 Mr"},"100000000000":{other:"¤000 Mr"},"1000000000000":{other:"¤0 Tn"},"10000000000000":{other:"¤00 Tn"},"100000000000000":{other:"¤000 Tn"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"},latn:{accounting:"¤#,##0.00;(¤#,##0.00)",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"¤0 B"},"10000":{other:"¤00 B"},"100000":{other:"¤000 B"},"1000000":{other:"¤0 Mn"},"10000000":{other:"¤00 Mn"},"100000000":{other:"¤000 Mn"},"1000000000":{other:"¤0 Mr"},"10000000000":{other:"¤00 Mr"},"100000000000":{other:"¤000 Mr"},"1000000000000":{other:"¤0 Tn"},"10000000000000":{other:"¤00 Tn"},"100000000000000":{other:"¤000 Tn"}},standard:"¤#,##0.00",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0}/{1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"other":"{0} akre"},"narrow":{"other":"{0} ac"},"perUnit":{},"short":{"other":"{0} ac"}}
bit	{"long":{"other":"{0} bit"},"narrow":{"other":"{0} bit"},"perUnit":{},"short":{"other":"{0} bit"}}
byte	{"long":{"other":"{0} bayt"},"narrow":{"other":"{0} bayt"},"perUnit":{},"short":{"other":"{0} bayt"}}
celsius	{"long":{"other":"{0} santigrat derece"},"narrow":{"one":"{0}°C","other":"{0} °C"},"perUnit":{},"short":{"one":"{0} °C","other":"{0}°C"}}
centimeter	{"long":{"other":"{0} santimetre"},"narrow":{"other":"{0} cm"},"perUnit":{"long":"{0}/santimetre","narrow":"{0}/cm","short":"{0}/cm"},"short":{"other":"{0} cm"}}
day	{"long":{"other":"{0} gün"},"narrow":{"other":"{0}g"},"perUnit":{"long":"{0}/gün","narrow":"{0}/g","short":"{0}/gün"},"short":{"other":"{0} gün"}}
degree	{"long":{"other":"{0} derece"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"other":"{0} fahrenhayt derece"},"narrow":{"other":"{0} °F"},"perUnit":{},"short":{"one":"{0} °F","other":"{0}°F"}}
fluid-ounce	{"long":{"other":"{0} sıvı ons"},"narrow":{"other":"{0} sıvı ons"},"perUnit":{},"short":{"other":"{0} sıvı ons"}}
foot	{"long":{"other":"{0} fit"},"narrow":{"other":"{0}′"},"perUnit":{"long":"{0}/fit","narrow":"{0}/ft","short":"{0}/ft"},"short":{"other":"{0} fit"}}
gallon	{"long":{"other":"{0} galon"},"narrow":{"other":"{0} galon"},"perUnit":{"long":"{0}/galon","narrow":"{0}/gal","short":"{0}/gal"},"short":{"other":"{0} gal"}}
gigabit	{"long":{"other":"{0} gigabit"},"narrow":{"other":"{0} Gb"},"perUnit":{},"short":{"other":"{0} Gb"}}
gigabyte	{"long":{"other":"{0} gigabayt"},"narrow":{"other":"{0} GB"},"perUnit":{},"short":{"other":"{0} GB"}}
gram	{"long":{"other":"{0} gram"},"narrow":{"other":"{0} g"},"perUnit":{"long":"{0}/gram","narrow":"{0}/g","short":"{0}/g"},"short":{"other":"{0} g"}}
hectare	{"long":{"other":"{0} hektar"},"narrow":{"other":"{0} ha"},"perUnit":{},"short":{"other":"{0} ha"}}
hour	{"long":{"other":"{0} saat"},"narrow":{"one":"{0} sa","other":"{0}s"},"perUnit":{"long":"{0}/saat","narrow":"{0}/sa","short":"{0}/sa"},"short":{"other":"{0} sa."}}
inch	{"long":{"other":"{0} inç"},"narrow":{"other":"{0}″"},"perUnit":{"long":"{0}/inç","narrow":"{0}/in","short":"{0}/in"},"short":{"other":"{0} inç"}}
kilobit	{"long":{"other":"{0} kilobit"},"narrow":{"other":"{0} kb"},"perUnit":{},"short":{"other":"{0} kb"}}
kilobyte	{"long":{"other":"{0} kilobayt"},"narrow":{"other":"{0} kB"},"perUnit":{},"short":{"other":"{0} kB"}}
kilogram	{"long":{"other":"{0} kilogram"},"narrow":{"other":"{0} kg"},"perUnit":{"long":"{0}/kg","narrow":"{0}/kg","short":"{0}/kg"},"short":{"other":"{0} kg"}}
kilometer	{"long":{"other":"{0} kilometre"},"narrow":{"other":"{0} km"},"perUnit":{"long":"{0}/kilometre","narrow":"{0}/km","short":"{0}/km"},"short":{"other":"{0} km"}}
kilometer-per-hour	{"long":{"other":"{0} kilometre/saat"},"narrow":{"other":"{0} km/sa"},"perUnit":{},"short":{"other":"{0} km/sa"}}
liter	{"long":{"other":"{0} litre"},"narrow":{"other":"{0} l"},"perUnit":{"long":"{0}/litre","narrow":"{0}/l","short":"{0}/l"},"short":{"other":"{0} l"}}
liter-per-kilometer	{"long":{"other":"{0} litre/kilometre"},"narrow":{"other":"{0} l/km"},"perUnit":{},"short":{"other":"{0} l/km"}}
megabit	{"long":{"other":"{0} megabit"},"narrow":{"other":"{0} Mb"},"perUnit":{},"short":{"other":"{0} Mb"}}
megabyte	{"long":{"other":"{0} megabayt"},"narrow":{"other":"{0} MB"},"perUnit":{},"short":{"other":"{0} MB"}}
meter	{"long":{"other":"{0} metre"},"narrow":{"other":"{0} m"},"perUnit":{"long":"{0}/metre","narrow":"{0}/m","short":"{0}/m"},"short":{"other":"{0} m"}}
meter-per-second	{"long":{"other":"{0} metre/saniye"},"narrow":{"other":"{0} m/sn"},"perUnit":{},"short":{"other":"{0} m/sn"}}
microsecond	{"long":{"other":"{0} mikrosaniye"},"narrow":{"other":"{0} μsn"},"perUnit":{},"short":{"other":"{0} μsn"}}
mile	{"long":{"other":"{0} mil"},"narrow":{"other":"{0} mil"},"perUnit":{},"short":{"other":"{0} mil"}}
mile-per-gallon	{"long":{"other":"{0} mil/galon"},"narrow":{"other":"{0} mpg"},"perUnit":{},"short":{"other":"{0} mpg"}}
mile-per-hour	{"long":{"other":"{0} mil/saat"},"narrow":{"other":"{0} mil/sa"},"perUnit":{},"short":{"other":"{0} mil/sa"}}
mile-scandinavian	{"long":{"other":"{0} smi"},"narrow":{"other":"{0} smi"},"perUnit":{},"short":{"other":"{0} smi"}}
milliliter	{"long":{"other":"{0} mililitre"},"narrow":{"other":"{0} ml"},"perUnit":{},"short":{"other":"{0} ml"}}
millimeter	{"long":{"other":"{0} milimetre"},"narrow":{"other":"{0} mm"},"perUnit":{},"short":{"other":"{0} mm"}}
millisecond	{"long":{"other":"{0} milisaniye"},"narrow":{"other":"{0}msn"},"perUnit":{},"short":{"other":"{0} msn"}}
minute	{"long":{"other":"{0} dakika"},"narrow":{"other":"{0}d"},"perUnit":{"long":"{0}/dakika","narrow":"{0}/dk.","short":"{0}/dk."},"short":{"other":"{0} dk."}}
month	{"long":{"other":"{0} ay"},"narrow":{"other":"{0}a"},"perUnit":{"long":"{0}/ay","narrow":"{0}/ay","short":"{0}/ay"},"short":{"other":"{0} ay"}}
nanosecond	{"long":{"other":"{0} nanosaniye"},"narrow":{"other":"{0} nsn"},"perUnit":{},"short":{"other":"{0} nsn"}}
ounce	{"long":{"other":"{0} ons"},"narrow":{"other":"{0} oz"},"perUnit":{"long":"{0}/oz","narrow":"{0}/oz","short":"{0}/oz"},"short":{"other":"{0} oz"}}
percent	{"long":{"other":"yüzde {0}"},"narrow":{"other":"%{0}"},"perUnit":{},"short":{"other":"%{0}"}}
petabyte	{"long":{"other":"{0} petabayt"},"narrow":{"other":"{0} PB"},"perUnit":{},"short":{"other":"{0} PB"}}
pound	{"long":{"other":"{0} libre"},"narrow":{"other":"{0} lb"},"perUnit":{"long":"{0}/libre","narrow":"{0}/lb","short":"{0}/lb"},"short":{"other":"{0} lb"}}
second	{"long":{"other":"{0} saniye"},"narrow":{"other":"{0}sn"},"perUnit":{"long":"{0}/saniye","narrow":"{0}/sn","short":"{0}/sn"},"short":{"other":"{0} sn."}}
stone	{"long":{"other":"{0} stone"},"narrow":{"other":"{0} st"},"perUnit":{},"short":{"other":"{0} st"}}
terabit	{"long":{"other":"{0} terabit"},"narrow":{"other":"{0} Tb"},"perUnit":{},"short":{"other":"{0} Tb"}}
terabyte	{"long":{"other":"{0} terabayt"},"narrow":{"other":"{0} TB"},"perUnit":{},"short":{"other":"{0} TB"}}
week	{"long":{"other":"{0} hafta"},"narrow":{"other":"{0}h"},"perUnit":{"long":"{0}/hafta","narrow":"{0}/hf.","short":"{0}/hf."},"short":{"other":"{0} hf."}}
yard	{"long":{"other":"{0} yarda"},"narrow":{"other":"{0} yd"},"perUnit":{},"short":{"other":"{0} yd"}}
year	{"long":{"other":"{0} yıl"},"narrow":{"other":"{0}y"},"perUnit":{"long":"{0}/yıl","narrow":"{0}/y","short":"{0}/y"},"short":{"other":"{0} yıl"}}
`}}},locale:"tr"},{data:{currencies:{"\n":`
ADP	{"displayName":{"few":"андоррские песеты","one":"андоррская песета","other":"андоррских песет"},"narrow":"ADP","symbol":"ADP"}
AED	{"displayName":{"many":"дирхамов ОАЭ","one":"дирхам ОАЭ","other":"дирхама ОАЭ"},"narrow":"AED","symbol":"AED"}
AFA	{"displayName":{"other":"Афгани (1927–2002)"},"narrow":"AFA","symbol":"AFA"}
AFN	{"displayName":{"other":"афгани"},"narrow":"؋","symbol":"AFN"}
ALL	{"displayName":{"few":"албанских лека","many":"албанских леков","one":"албанский лек","other":"албанского лека"},"narrow":"ALL","symbol":"ALL"}
AMD	{"displayName":{"few":"армянских драма","many":"армянских драмов","one":"армянский драм","other":"армянского драма"},"narrow":"֏","symbol":"AMD"}
ANG	{"displayName":{"few":"нидерландских антильских гульдена","many":"нидерландских антильских гульденов","one":"нидерландский антильский гульден","other":"нидерландского антильского гульдена"},"narrow":"ANG","symbol":"ANG"}
AOA	{"displayName":{"few":"ангольские кванзы","many":"ангольских кванз","one":"ангольская кванза","other":"ангольской кванзы"},"narrow":"Kz","symbol":"AOA"}
AOK	{"displayName":{"few":"ангольские кванзы (1977–1991)","other":"ангольских кванз (1977–1991)"},"narrow":"AOK","symbol":"AOK"}
AON	{"displayName":{"other":"Ангольская новая кванза (1990–2000)"},"narrow":"AON","symbol":"AON"}
AOR	{"displayName":{"few":"ангольские кванзы реюстадо (1995–1999)","other":"ангольских кванз реюстадо (1995–1999)"},"narrow":"AOR","symbol":"AOR"}
ARA	{"displayName":{"other":"Аргентинский аустрал"},"narrow":"ARA","symbol":"ARA"}
ARP	{"displayName":{"other":"Аргентинское песо (1983–1985)"},"narrow":"ARP","symbol":"ARP"}
ARS	{"displayName":{"few":"аргентинских песо","many":"аргентинских песо","one":"аргентинский песо","other":"аргентинского песо"},"narrow":"$","symbol":"ARS"}
ATS	{"displayName":{"other":"Австрийский шиллинг"},"narrow":"ATS","symbol":"ATS"}
AUD	{"displayName":{"few":"австралийских доллара","many":"австралийских долларов","one":"австралийский доллар","other":"австралийского доллара"},"narrow":"$","symbol":"A$"}
AWG	{"displayName":{"few":"арубанских флорина","many":"арубанских флоринов","one":"арубанский флорин","other":"арубанского флорина"},"narrow":"AWG","symbol":"AWG"}
AZM	{"displayName":{"other":"Старый азербайджанский манат"},"narrow":"AZM","symbol":"AZM"}
AZN	{"displayName":{"few":"азербайджанских маната","many":"азербайджанских манатов","one":"азербайджанский манат","other":"азербайджанского маната"},"narrow":"₼","symbol":"AZN"}
BAD	{"displayName":{"other":"Динар Боснии и Герцеговины"},"narrow":"BAD","symbol":"BAD"}
BAM	{"displayName":{"few":"конвертируемые марки Боснии и Герцеговины","many":"конвертируемых марок Боснии и Герцеговины","one":"конвертируемая марка Боснии и Герцеговины","other":"конвертируемой марки Боснии и Герцеговины"},"narrow":"KM","symbol":"BAM"}
BBD	{"displayName":{"few":"барбадосских доллара","many":"барбадосских долларов","one":"барбадосский доллар","other":"барбадосского доллара"},"narrow":"$","symbol":"BBD"}
BDT	{"displayName":{"few":"бангладешские таки","many":"бангладешских так","one":"бангладешская така","other":"бангладешской таки"},"narrow":"৳","symbol":"BDT"}
BEC	{"displayName":{"other":"Бельгийский франк (конвертируемый)"},"narrow":"BEC","symbol":"BEC"}
BEF	{"displayName":{"other":"Бельгийский франк"},"narrow":"BEF","symbol":"BEF"}
BEL	{"displayName":{"other":"Бельгийский франк (финансовый)"},"narrow":"BEL","symbol":"BEL"}
BGL	{"displayName":{"other":"Лев"},"narrow":"BGL","symbol":"BGL"}
BGN	{"displayName":{"few":"болгарских лева","many":"болгарских левов","one":"болгарский лев","other":"болгарского лева"},"narrow":"BGN","symbol":"BGN"}
BHD	{"displayName":{"few":"бахрейнских динара","many":"бахрейнских динаров","one":"бахрейнский динар","other":"бахрейнского динара"},"narrow":"BHD","symbol":"BHD"}
BIF	{"displayName":{"few":"бурундийских франка","many":"бурундийских франков","one":"бурундийский франк","other":"бурундийского франка"},"narrow":"BIF","symbol":"BIF"}
BMD	{"displayName":{"few":"бермудских доллара","many":"бермудских долларов","one":"бермудский доллар","other":"бермудского доллара"},"narrow":"$","symbol":"BMD"}
BND	{"displayName":{"few":"брунейских доллара","many":"брунейских долларов","one":"брунейский доллар","other":"брунейского доллара"},"narrow":"$","symbol":"BND"}
BOB	{"displayName":{"few":"боливийских боливиано","many":"боливийских боливиано","one":"боливийский боливиано","other":"боливийского боливиано"},"narrow":"Bs","symbol":"BOB"}
BOP	{"displayName":{"other":"Боливийское песо"},"narrow":"BOP","symbol":"BOP"}
BOV	{"displayName":{"other":"Боливийский мвдол"},"narrow":"BOV","symbol":"BOV"}
BRB	{"displayName":{"other":"Бразильский новый крузейро (1967–1986)"},"narrow":"BRB","symbol":"BRB"}
BRC	{"displayName":{"other":"Бразильское крузадо"},"narrow":"BRC","symbol":"BRC"}
BRE	{"displayName":{"other":"Бразильский крузейро (1990–1993)"},"narrow":"BRE","symbol":"BRE"}
BRL	{"displayName":{"few":"бразильских реала","many":"бразильских реалов","one":"бразильский реал","other":"бразильского реала"},"narrow":"R$","symbol":"R$"}
BRN	{"displayName":{"other":"Бразильское новое крузадо"},"narrow":"BRN","symbol":"BRN"}
BRR	{"displayName":{"other":"Бразильский крузейро"},"narrow":"BRR","symbol":"BRR"}
BSD	{"displayName":{"few":"багамских доллара","many":"багамских долларов","one":"багамский доллар","other":"багамского доллара"},"narrow":"$","symbol":"BSD"}
BTN	{"displayName":{"few":"бутанских нгултрума","many":"бутанских нгултрумов","one":"бутанский нгултрум","other":"бутанского нгултрума"},"narrow":"BTN","symbol":"BTN"}
BUK	{"displayName":{"other":"Джа"},"narrow":"BUK","symbol":"BUK"}
BWP	{"displayName":{"few":"ботсванские пулы","many":"ботсванских пул","one":"ботсванская пула","other":"ботсванской пулы"},"narrow":"P","symbol":"BWP"}
BYB	{"displayName":{"other":"Белорусский рубль (1994–1999)"},"narrow":"BYB","symbol":"BYB"}
BYN	{"displayName":{"few":"белорусских рубля","many":"белорусских рублей","one":"белорусский рубль","other":"белорусского рубля"},"narrow":"р.","symbol":"BYN"}
BYR	{"displayName":{"few":"белорусских рубля (2000–2016)","many":"белорусских рублей (2000–2016)","one":"белорусский рубль (2000–2016)","other":"белорусского рубля (2000–2016)"},"narrow":"BYR","symbol":"BYR"}
BZD	{"displayName":{"few":"белизских доллара","many":"белизских долларов","one":"белизский доллар","other":"белизского доллара"},"narrow":"$","symbol":"BZD"}
CAD	{"displayName":{"few":"канадских доллара","many":"канадских долларов","one":"канадский доллар","other":"канадского доллара"},"narrow":"$","symbol":"CA$"}
CDF	{"displayName":{"few":"конголезских франка","many":"конголезских франков","one":"конголезский франк","other":"конголезского франка"},"narrow":"CDF","symbol":"CDF"}
CHE	{"displayName":{"other":"WIR евро"},"narrow":"CHE","symbol":"CHE"}
CHF	{"displayName":{"few":"швейцарских франка","many":"швейцарских франков","one":"швейцарский франк","other":"швейцарского франка"},"narrow":"CHF","symbol":"CHF"}
CHW	{"displayName":{"other":"WIR франк"},"narrow":"CHW","symbol":"CHW"}
CLF	{"displayName":{"other":"Условная расчетная единица Чили"},"narrow":"CLF","symbol":"CLF"}
CLP	{"displayName":{"few":"чилийских песо","many":"чилийских песо","one":"чилийский песо","other":"чилийского песо"},"narrow":"$","symbol":"CLP"}
CNH	{"displayName":{"few":"китайских офшорных юаня","many":"китайских офшорных юаней","one":"китайский офшорный юань","other":"китайского офшорного юаня"},"narrow":"CNH","symbol":"CNH"}
CNY	{"displayName":{"few":"китайских юаня","many":"китайских юаней","one":"китайский юань","other":"китайского юаня"},"narrow":"¥","symbol":"CN¥"}
COP	{"displayName":{"few":"колумбийских песо","many":"колумбийских песо","one":"колумбийский песо","other":"колумбийского песо"},"narrow":"$","symbol":"COP"}
COU	{"displayName":{"other":"Единица реальной стоимости Колумбии"},"narrow":"COU","symbol":"COU"}
CRC	{"displayName":{"few":"костариканских колона","many":"костариканских колонов","one":"костариканский колон","other":"костариканского колона"},"narrow":"₡","symbol":"CRC"}
CSD	{"displayName":{"other":"Старый Сербский динар"},"narrow":"CSD","symbol":"CSD"}
CSK	{"displayName":{"other":"Чехословацкая твердая крона"},"narrow":"CSK","symbol":"CSK"}
CUC	{"displayName":{"few":"кубинских конвертируемых песо","many":"кубинских конвертируемых песо","one":"кубинский конвертируемый песо","other":"кубинского конвертируемого песо"},"narrow":"$","symbol":"CUC"}
CUP	{"displayName":{"few":"кубинских песо","many":"кубинских песо","one":"кубинский песо","other":"кубинского песо"},"narrow":"$","symbol":"CUP"}
CVE	{"displayName":{"other":"эскудо Кабо-Верде"},"narrow":"CVE","symbol":"CVE"}
CYP	{"displayName":{"other":"Кипрский фунт"},"narrow":"CYP","symbol":"CYP"}
CZK	{"displayName":{"few":"чешские кроны","many":"чешских крон","one":"чешская крона","other":"чешской кроны"},"narrow":"Kč","symbol":"CZK"}
DDM	{"displayName":{"other":"Восточногерманская марка"},"narrow":"DDM","symbol":"DDM"}
DEM	{"displayName":{"other":"Немецкая марка"},"narrow":"DEM","symbol":"DEM"}
DJF	{"displayName":{"many":"франков Джибути","one":"франк Джибути","other":"франка Джибути"},"narrow":"DJF","symbol":"DJF"}
DKK	{"displayName":{"few":"датские кроны","many":"датских крон","one":"датская крона","other":"датской кроны"},"narrow":"kr","symbol":"DKK"}
DOP	{"displayName":{"few":"доминиканских песо","many":"доминиканских песо","one":"доминиканский песо","other":"доминиканского песо"},"narrow":"$","symbol":"DOP"}
DZD	{"displayName":{"few":"алжирских динара","many":"алжирских динаров","one":"алжирский динар","other":"алжирского динара"},"narrow":"DZD","symbol":"DZD"}
ECS	{"displayName":{"other":"Эквадорский сукре"},"narrow":"ECS","symbol":"ECS"}
ECV	{"displayName":{"other":"Постоянная единица стоимости Эквадора"},"narrow":"ECV","symbol":"ECV"}
EEK	{"displayName":{"other":"Эстонская крона"},"narrow":"EEK","symbol":"EEK"}
EGP	{"displayName":{"few":"египетских фунта","many":"египетских фунтов","one":"египетский фунт","other":"египетского фунта"},"narrow":"E£","symbol":"EGP"}
ERN	{"displayName":{"few":"эритрейские накфы","many":"эритрейских накф","one":"эритрейская накфа","other":"эритрейской накфы"},"narrow":"ERN","symbol":"ERN"}
ESA	{"displayName":{"other":"Испанская песета (А)"},"narrow":"ESA","symbol":"ESA"}
ESB	{"displayName":{"other":"Испанская песета (конвертируемая)"},"narrow":"ESB","symbol":"ESB"}
ESP	{"displayName":{"other":"Испанская песета"},"narrow":"₧","symbol":"ESP"}
ETB	{"displayName":{"few":"эфиопских быра","many":"эфиопских быров","one":"эфиопский быр","other":"эфиопского быра"},"narrow":"ETB","symbol":"ETB"}
EUR	{"displayName":{"other":"евро"},"narrow":"€","symbol":"€"}
FIM	{"displayName":{"other":"Финская марка"},"narrow":"FIM","symbol":"FIM"}
FJD	{"displayName":{"many":"долларов Фиджи","one":"доллар Фиджи","other":"доллара Фиджи"},"narrow":"$","symbol":"FJD"}
FKP	{"displayName":{"many":"фунтов Фолклендских островов","one":"фунт Фолклендских островов","other":"фунта Фолклендских островов"},"narrow":"£","symbol":"FKP"}
FRF	{"displayName":{"other":"Французский франк"},"narrow":"FRF","symbol":"FRF"}
GBP	{"displayName":{"few":"британских фунта стерлингов","many":"британских фунтов стерлингов","one":"британский фунт стерлингов","other":"британского фунта стерлингов"},"narrow":"£","symbol":"£"}
GEK	{"displayName":{"other":"Грузинский купон"},"narrow":"GEK","symbol":"GEK"}
GEL	{"displayName":{"few":"грузинских лари","many":"грузинских лари","one":"грузинский лари","other":"грузинского лари"},"narrow":"ლ","symbol":"GEL"}
GHC	{"displayName":{"other":"Ганский седи (1979–2007)"},"narrow":"GHC","symbol":"GHC"}
GHS	{"displayName":{"few":"ганских седи","many":"ганских седи","one":"ганский седи","other":"ганского седи"},"narrow":"GH₵","symbol":"GHS"}
GIP	{"displayName":{"few":"гибралтарских фунта","many":"гибралтарских фунтов","one":"гибралтарский фунт","other":"гибралтарского фунта"},"narrow":"£","symbol":"GIP"}
GMD	{"displayName":{"few":"гамбийских даласи","many":"гамбийских даласи","one":"гамбийский даласи","other":"гамбийского даласи"},"narrow":"GMD","symbol":"GMD"}
GNF	{"displayName":{"few":"гвинейских франка","many":"гвинейских франков","one":"гвинейский франк","other":"гвинейского франка"},"narrow":"FG","symbol":"GNF"}
GNS	{"displayName":{"other":"Гвинейская сили"},"narrow":"GNS","symbol":"GNS"}
GQE	{"displayName":{"other":"Эквеле экваториальной Гвинеи"},"narrow":"GQE","symbol":"GQE"}
GRD	{"displayName":{"other":"Греческая драхма"},"narrow":"GRD","symbol":"GRD"}
GTQ	{"displayName":{"few":"гватемальских кетсаля","many":"гватемальских кетсалей","one":"гватемальский кетсаль","other":"гватемальского кетсаля"},"narrow":"Q","symbol":"GTQ"}
GWE	{"displayName":{"other":"Эскудо Португальской Гвинеи"},"narrow":"GWE","symbol":"GWE"}
GWP	{"displayName":{"other":"Песо Гвинеи-Бисау"},"narrow":"GWP","symbol":"GWP"}
GYD	{"displayName":{"few":"гайанских доллара","many":"гайанских долларов","one":"гайанский доллар","other":"гайанского доллара"},"narrow":"$","symbol":"GYD"}
HKD	{"displayName":{"few":"гонконгских доллара","many":"гонконгских долларов","one":"гонконгский доллар","other":"гонконгского доллара"},"narrow":"$","symbol":"HK$"}
HNL	{"displayName":{"few":"гондурасские лемпиры","many":"гондурасских лемпир","one":"гондурасская лемпира","other":"гондурасской лемпиры"},"narrow":"L","symbol":"HNL"}
HRD	{"displayName":{"other":"Хорватский динар"},"narrow":"HRD","symbol":"HRD"}
HRK	{"displayName":{"few":"хорватские куны","many":"хорватских кун","one":"хорватская куна","other":"хорватской куны"},"narrow":"kn","symbol":"HRK"}
HTG	{"displayName":{"few":"гаитянских гурда","many":"гаитянских гурдов","one":"гаитянский гурд","other":"гаитянского гурда"},"narrow":"HTG","symbol":"HTG"}
HUF	{"displayName":{"few":"венгерских форинта","many":"венгерских форинтов","one":"венгерский форинт","other":"венгерского форинта"},"narrow":"Ft","symbol":"HUF"}
IDR	{"displayName":{"few":"индонезийские рупии","many":"индонезийских рупий","one":"индонезийская рупия","other":"индонезийской рупии"},"narrow":"Rp","symbol":"IDR"}
IEP	{"displayName":{"other":"Ирландский фунт"},"narrow":"IEP","symbol":"IEP"}
ILP	{"displayName":{"other":"Израильский фунт"},"narrow":"ILP","symbol":"ILP"}
ILS	{"displayName":{"few":"новых израильских шекеля","many":"новых израильских шекелей","one":"новый израильский шекель","other":"нового израильского шекеля"},"narrow":"₪","symbol":"₪"}
INR	{"displayName":{"few":"индийские рупии","many":"индийских рупий","one":"индийская рупия","other":"индийской рупии"},"narrow":"₹","symbol":"₹"}
IQD	{"displayName":{"few":"иракских динара","many":"иракских динаров","one":"иракский динар","other":"иракского динара"},"narrow":"IQD","symbol":"IQD"}
IRR	{"displayName":{"few":"иранских риала","many":"иранских риалов","one":"иранский риал","other":"иранского риала"},"narrow":"IRR","symbol":"IRR"}
ISK	{"displayName":{"few":"исландские кроны","many":"исландских крон","one":"исландская крона","other":"исландской кроны"},"narrow":"kr","symbol":"ISK"}
ITL	{"displayName":{"other":"Итальянская лира"},"narrow":"ITL","symbol":"ITL"}
JMD	{"displayName":{"few":"ямайских доллара","many":"ямайских долларов","one":"ямайский доллар","other":"ямайского доллара"},"narrow":"$","symbol":"JMD"}
JOD	{"displayName":{"few":"иорданских динара","many":"иорданских динаров","one":"иорданский динар","other":"иорданского динара"},"narrow":"JOD","symbol":"JOD"}
JPY	{"displayName":{"few":"японские иены","many":"японских иен","one":"японская иена","other":"японской иены"},"narrow":"¥","symbol":"¥"}
KES	{"displayName":{"few":"кенийских шиллинга","many":"кенийских шиллингов","one":"кенийский шиллинг","other":"кенийского шиллинга"},"narrow":"KES","symbol":"KES"}
KGS	{"displayName":{"few":"киргизских сома","many":"киргизских сомов","one":"киргизский сом","other":"киргизского сома"},"narrow":"⃀","symbol":"KGS"}
KHR	{"displayName":{"few":"камбоджийских риеля","many":"камбоджийских риелей","one":"камбоджийский риель","other":"камбоджийского риеля"},"narrow":"៛","symbol":"KHR"}
KMF	{"displayName":{"few":"коморских франка","many":"коморских франков","one":"коморский франк","other":"коморского франка"},"narrow":"CF","symbol":"KMF"}
KPW	{"displayName":{"few":"северокорейские воны","many":"северокорейских вон","one":"северокорейская вона","other":"северокорейской воны"},"narrow":"₩","symbol":"KPW"}
KRW	{"displayName":{"few":"южнокорейские воны","many":"южнокорейских вон","one":"южнокорейская вона","other":"южнокорейской воны"},"narrow":"₩","symbol":"₩"}
KWD	{"displayName":{"few":"кувейтских динара","many":"кувейтских динаров","one":"кувейтский динар","other":"кувейтского динара"},"narrow":"KWD","symbol":"KWD"}
KYD	{"displayName":{"many":"долларов Островов Кайман","one":"доллар Островов Кайман","other":"доллара Островов Кайман"},"narrow":"$","symbol":"KYD"}
KZT	{"displayName":{"few":"казахских тенге","many":"казахских тенге","one":"казахский тенге","other":"казахского тенге"},"narrow":"₸","symbol":"KZT"}
LAK	{"displayName":{"few":"лаосских кипа","many":"лаосских кипов","one":"лаосский кип","other":"лаосского кипа"},"narrow":"₭","symbol":"LAK"}
LBP	{"displayName":{"few":"ливанских фунта","many":"ливанских фунтов","one":"ливанский фунт","other":"ливанского фунта"},"narrow":"L£","symbol":"LBP"}
LKR	{"displayName":{"few":"шри-ланкийские рупии","many":"шри-ланкийских рупий","one":"шри-ланкийская рупия","other":"шри-ланкийской рупии"},"narrow":"Rs","symbol":"LKR"}
LRD	{"displayName":{"few":"либерийских доллара","many":"либерийских долларов","one":"либерийский доллар","other":"либерийского доллара"},"narrow":"$","symbol":"LRD"}
LSL	{"displayName":{"other":"лоти"},"narrow":"LSL","symbol":"LSL"}
LTL	{"displayName":{"few":"литовских лита","many":"литовских литов","one":"литовский лит","other":"литовского лита"},"narrow":"Lt","symbol":"LTL"}
LTT	{"displayName":{"other":"Литовский талон"},"narrow":"LTT","symbol":"LTT"}
LUC	{"displayName":{"other":"Конвертируемый франк Люксембурга"},"narrow":"LUC","symbol":"LUC"}
LUF	{"displayName":{"other":"Люксембургский франк"},"narrow":"LUF","symbol":"LUF"}
LUL	{"displayName":{"other":"Финансовый франк Люксембурга"},"narrow":"LUL","symbol":"LUL"}
LVL	{"displayName":{"few":"латвийских лата","many":"латвийских латов","one":"латвийский лат","other":"латвийского лата"},"narrow":"Ls","symbol":"LVL"}
LVR	{"displayName":{"other":"Латвийский рубль"},"narrow":"LVR","symbol":"LVR"}
LYD	{"displayName":{"few":"ливийских динара","many":"ливийских динаров","one":"ливийский динар","other":"ливийского динара"},"narrow":"LYD","symbol":"LYD"}
MAD	{"displayName":{"few":"марокканских дирхама","many":"марокканских дирхамов","one":"марокканский дирхам","other":"марокканского дирхама"},"narrow":"MAD","symbol":"MAD"}
MAF	{"displayName":{"other":"Марокканский франк"},"narrow":"MAF","symbol":"MAF"}
MDL	{"displayName":{"few":"молдавских лея","many":"молдавских леев","one":"молдавский лей","other":"молдавского лея"},"narrow":"MDL","symbol":"MDL"}
MGA	{"displayName":{"few":"малагасийских ариари","many":"малагасийских ариари","one":"малагасийский ариари","other":"малагасийского ариари"},"narrow":"Ar","symbol":"MGA"}
MGF	{"displayName":{"other":"Малагасийский франк"},"narrow":"MGF","symbol":"MGF"}
MKD	{"displayName":{"few":"македонских денара","many":"македонских денаров","one":"македонский денар","other":"македонского денара"},"narrow":"MKD","symbol":"MKD"}
MLF	{"displayName":{"other":"Малийский франк"},"narrow":"MLF","symbol":"MLF"}
MMK	{"displayName":{"few":"мьянманских кьята","many":"мьянманских кьятов","one":"мьянманский кьят","other":"мьянманского кьята"},"narrow":"K","symbol":"MMK"}
MNT	{"displayName":{"few":"монгольских тугрика","many":"монгольских тугриков","one":"монгольский тугрик","other":"монгольского тугрика"},"narrow":"₮","symbol":"MNT"}
MOP	{"displayName":{"many":"патак Макао","one":"патака Макао","other":"патаки Макао"},"narrow":"MOP","symbol":"MOP"}
MRO	{"displayName":{"few":"мавританские угии (1973–2017)","many":"мавританских угий (1973–2017)","one":"мавританская угия (1973–2017)","other":"мавританской угии (1973–2017)"},"narrow":"MRO","symbol":"MRO"}
MRU	{"displayName":{"few":"мавританские угии","many":"мавританских угий","one":"мавританская угия","other":"мавританской угии"},"narrow":"MRU","symbol":"MRU"}
MTL	{"displayName":{"other":"Мальтийская лира"},"narrow":"MTL","symbol":"MTL"}
MTP	{"displayName":{"other":"Мальтийский фунт"},"narrow":"MTP","symbol":"MTP"}
MUR	{"displayName":{"few":"маврикийские рупии","many":"маврикийских рупий","one":"маврикийская рупия","other":"маврикийской рупии"},"narrow":"Rs","symbol":"MUR"}
MVR	{"displayName":{"few":"мальдивские руфии","many":"мальдивских руфий","one":"мальдивская руфия","other":"мальдивской руфии"},"narrow":"MVR","symbol":"MVR"}
MWK	{"displayName":{"few":"малавийские квачи","many":"малавийских квач","one":"малавийская квача","other":"малавийской квачи"},"narrow":"MWK","symbol":"MWK"}
MXN	{"displayName":{"few":"мексиканских песо","many":"мексиканских песо","one":"мексиканский песо","other":"мексиканского песо"},"narrow":"$","symbol":"MX$"}
MXP	{"displayName":{"other":"Мексиканское серебряное песо (1861–1992)"},"narrow":"MXP","symbol":"MXP"}
MXV	{"displayName":{"other":"Мексиканская пересчетная единица (UDI)"},"narrow":"MXV","symbol":"MXV"}
MYR	{"displayName":{"few":"малайзийских ринггита","many":"малайзийских ринггитов","one":"малайзийский ринггит","other":"малайзийского ринггита"},"narrow":"RM","symbol":"MYR"}
MZE	{"displayName":{"other":"Мозамбикское эскудо"},"narrow":"MZE","symbol":"MZE"}
MZM	{"displayName":{"other":"Старый мозамбикский метикал"},"narrow":"MZM","symbol":"MZM"}
MZN	{"displayName":{"few":"мозамбикских метикала","many":"мозамбикских метикалов","one":"мозамбикский метикал","other":"мозамбикского метикала"},"narrow":"MZN","symbol":"MZN"}
NAD	{"displayName":{"many":"долларов Намибии","one":"доллар Намибии","other":"доллара Намибии"},"narrow":"$","symbol":"NAD"}
NGN	{"displayName":{"few":"нигерийские найры","many":"нигерийских найр","one":"нигерийская найра","other":"нигерийской найры"},"narrow":"₦","symbol":"NGN"}
NIC	{"displayName":{"other":"Никарагуанская кордоба (1988–1991)"},"narrow":"NIC","symbol":"NIC"}
NIO	{"displayName":{"few":"никарагуанские кордобы","many":"никарагуанских кордоб","one":"никарагуанская кордоба","other":"никарагуанской кордобы"},"narrow":"C$","symbol":"NIO"}
NLG	{"displayName":{"other":"Нидерландский гульден"},"narrow":"NLG","symbol":"NLG"}
NOK	{"displayName":{"few":"норвежские кроны","many":"норвежских крон","one":"норвежская крона","other":"норвежской кроны"},"narrow":"kr","symbol":"NOK"}
NPR	{"displayName":{"few":"непальские рупии","many":"непальских рупий","one":"непальская рупия","other":"непальской рупии"},"narrow":"Rs","symbol":"NPR"}
NZD	{"displayName":{"few":"новозеландских доллара","many":"новозеландских долларов","one":"новозеландский доллар","other":"новозеландского доллара"},"narrow":"$","symbol":"NZ$"}
OMR	{"displayName":{"few":"оманских риала","many":"оманских риалов","one":"оманский риал","other":"оманского риала"},"narrow":"OMR","symbol":"OMR"}
PAB	{"displayName":{"few":"панамских бальбоа","many":"панамских бальбоа","one":"панамский бальбоа","other":"панамского бальбоа"},"narrow":"PAB","symbol":"PAB"}
PEI	{"displayName":{"other":"Перуанское инти"},"narrow":"PEI","symbol":"PEI"}
PEN	{"displayName":{"few":"перуанских соля","many":"перуанских солей","one":"перуанский соль","other":"перуанского соля"},"narrow":"PEN","symbol":"PEN"}
PES	{"displayName":{"few":"перуанских соля (1863–1965)","many":"перуанских солей (1863–1965)","one":"перуанский соль (1863–1965)","other":"перуанского соля (1863–1965)"},"narrow":"PES","symbol":"PES"}
PGK	{"displayName":{"many":"кин Папуа – Новой Гвинеи","one":"кина Папуа – Новой Гвинеи","other":"кины Папуа – Новой Гвинеи"},"narrow":"PGK","symbol":"PGK"}
PHP	{"displayName":{"few":"филиппинских песо","many":"филиппинских песо","one":"филиппинский песо","other":"филиппинского песо"},"narrow":"₱","symbol":"PHP"}
PKR	{"displayName":{"few":"пакистанские рупии","many":"пакистанских рупий","one":"пакистанская рупия","other":"пакистанской рупии"},"narrow":"Rs","symbol":"PKR"}
PLN	{"displayName":{"few":"польских злотых","many":"польских злотых","one":"польский злотый","other":"польского злотого"},"narrow":"zł","symbol":"PLN"}
PLZ	{"displayName":{"other":"Злотый"},"narrow":"PLZ","symbol":"PLZ"}
PTE	{"displayName":{"other":"Португальское эскудо"},"narrow":"PTE","symbol":"PTE"}
PYG	{"displayName":{"few":"парагвайских гуарани","many":"парагвайских гуарани","one":"парагвайский гуарани","other":"парагвайского гуарани"},"narrow":"₲","symbol":"PYG"}
QAR	{"displayName":{"few":"катарских риала","many":"катарских риалов","one":"катарский риал","other":"катарского риала"},"narrow":"QAR","symbol":"QAR"}
RHD	{"displayName":{"other":"Родезийский доллар"},"narrow":"RHD","symbol":"RHD"}
ROL	{"displayName":{"other":"Старый Румынский лей"},"narrow":"ROL","symbol":"ROL"}
RON	{"displayName":{"few":"румынских лея","many":"румынских леев","one":"румынский лей","other":"румынского лея"},"narrow":"L","symbol":"RON"}
RSD	{"displayName":{"few":"сербских динара","many":"сербских динаров","one":"сербский динар","other":"сербского динара"},"narrow":"RSD","symbol":"RSD"}
RUB	{"displayName":{"few":"российских рубля","many":"российских рублей","one":"российский рубль","other":"российского рубля"},"narrow":"₽","symbol":"₽"}
RUR	{"displayName":{"other":"Российский рубль (1991–1998)"},"narrow":"р.","symbol":"р."}
RWF	{"displayName":{"many":"франков Руанды","one":"франк Руанды","other":"франка Руанды"},"narrow":"RF","symbol":"RWF"}
SAR	{"displayName":{"few":"саудовских рияла","many":"саудовских риялов","one":"саудовский риял","other":"саудовского рияла"},"narrow":"SAR","symbol":"SAR"}
SBD	{"displayName":{"many":"долларов Соломоновых Островов","one":"доллар Соломоновых Островов","other":"доллара Соломоновых Островов"},"narrow":"$","symbol":"SBD"}
SCR	{"displayName":{"few":"сейшельские рупии","many":"сейшельских рупий","one":"сейшельская рупия","other":"сейшельской рупии"},"narrow":"SCR","symbol":"SCR"}
SDD	{"displayName":{"other":"Суданский динар"},"narrow":"SDD","symbol":"SDD"}
SDG	{"displayName":{"few":"суданских фунта","many":"суданских фунтов","one":"суданский фунт","other":"суданского фунта"},"narrow":"SDG","symbol":"SDG"}
SDP	{"displayName":{"other":"Старый суданский фунт"},"narrow":"SDP","symbol":"SDP"}
SEK	{"displayName":{"few":"шведские кроны","many":"шведских крон","one":"шведская крона","other":"шведской кроны"},"narrow":"kr","symbol":"SEK"}
SGD	{"displayName":{"few":"сингапурских доллара","many":"сингапурских долларов","one":"сингапурский доллар","other":"сингапурского доллара"},"narrow":"$","symbol":"SGD"}
SHP	{"displayName":{"many":"фунтов острова Святой Елены","one":"фунт острова Святой Елены","other":"фунта острова Святой Елены"},"narrow":"£","symbol":"SHP"}
SIT	{"displayName":{"other":"Словенский толар"},"narrow":"SIT","symbol":"SIT"}
SKK	{"displayName":{"other":"Словацкая крона"},"narrow":"SKK","symbol":"SKK"}
SLE	{"displayName":{"other":"леоне"},"narrow":"SLE","symbol":"SLE"}
SLL	{"displayName":{"other":"леоне (1964—2022)"},"narrow":"SLL","symbol":"SLL"}
SOS	{"displayName":{"few":"сомалийских шиллинга","many":"сомалийских шиллингов","one":"сомалийский шиллинг","other":"сомалийского шиллинга"},"narrow":"SOS","symbol":"SOS"}
SRD	{"displayName":{"few":"суринамских доллара","many":"суринамских долларов","one":"суринамский доллар","other":"суринамского доллара"},"narrow":"$","symbol":"SRD"}
SRG	{"displayName":{"other":"Суринамский гульден"},"narrow":"SRG","symbol":"SRG"}
SSP	{"displayName":{"few":"южносуданских фунта","many":"южносуданских фунтов","one":"южносуданский фунт","other":"южносуданского фунта"},"narrow":"£","symbol":"SSP"}
STD	{"displayName":{"many":"добр Сан-Томе и Принсипи (1977–2017)","one":"добра Сан-Томе и Принсипи (1977–2017)","other":"добры Сан-Томе и Принсипи (1977–2017)"},"narrow":"STD","symbol":"STD"}
STN	{"displayName":{"many":"добр Сан-Томе и Принсипи","one":"добра Сан-Томе и Принсипи","other":"добры Сан-Томе и Принсипи"},"narrow":"Db","symbol":"STN"}
SUR	{"displayName":{"other":"Рубль СССР"},"narrow":"SUR","symbol":"SUR"}
SVC	{"displayName":{"other":"Сальвадорский колон"},"narrow":"SVC","symbol":"SVC"}
SYP	{"displayName":{"few":"сирийских фунта","many":"сирийских фунтов","one":"сирийский фунт","other":"сирийского фунта"},"narrow":"£","symbol":"SYP"}
SZL	{"displayName":{"few":"свазилендских лилангени","many":"свазилендских лилангени","one":"свазилендский лилангени","other":"свазилендского лилангени"},"narrow":"SZL","symbol":"SZL"}
THB	{"displayName":{"few":"таиландских бата","many":"таиландских батов","one":"таиландский бат","other":"таиландского бата"},"narrow":"฿","symbol":"฿"}
TJR	{"displayName":{"other":"Таджикский рубль"},"narrow":"TJR","symbol":"TJR"}
TJS	{"displayName":{"few":"таджикских сомони","many":"таджикских сомони","one":"таджикский сомони","other":"таджикского сомони"},"narrow":"TJS","symbol":"TJS"}
TMM	{"displayName":{"other":"Туркменский манат"},"narrow":"TMM","symbol":"TMM"}
TMT	{"displayName":{"few":"новых туркменских маната","many":"новых туркменских манатов","one":"новый туркменский манат","other":"нового туркменского маната"},"narrow":"ТМТ","symbol":"ТМТ"}
TND	{"displayName":{"few":"тунисских динара","many":"тунисских динаров","one":"тунисский динар","other":"тунисского динара"},"narrow":"TND","symbol":"TND"}
TOP	{"displayName":{"few":"тонганские паанги","many":"тонганских паанг","one":"тонганская паанга","other":"тонганской паанги"},"narrow":"T$","symbol":"TOP"}
TPE	{"displayName":{"other":"Тиморское эскудо"},"narrow":"TPE","symbol":"TPE"}
TRL	{"displayName":{"few":"турецкие лиры (1922–2005)","many":"турецких лир (1922–2005)","one":"турецкая лира (1922–2005)","other":"турецкой лиры (1922–2005)"},"narrow":"TRL","symbol":"TRL"}
TRY	{"displayName":{"few":"турецкие лиры","many":"турецких лир","one":"турецкая лира","other":"турецкой лиры"},"narrow":"₺","symbol":"TRY"}
TTD	{"displayName":{"many":"долларов Тринидада и Тобаго","one":"доллар Тринидада и Тобаго","other":"доллара Тринидада и Тобаго"},"narrow":"$","symbol":"TTD"}
TWD	{"displayName":{"few":"новых тайваньских доллара","many":"новых тайваньских долларов","one":"новый тайваньский доллар","other":"нового тайваньского доллара"},"narrow":"NT$","symbol":"NT$"}
TZS	{"displayName":{"few":"танзанийских шиллинга","many":"танзанийских шиллингов","one":"танзанийский шиллинг","other":"танзанийского шиллинга"},"narrow":"TZS","symbol":"TZS"}
UAH	{"displayName":{"few":"украинские гривны","many":"украинских гривен","one":"украинская гривна","other":"украинской гривны"},"narrow":"₴","symbol":"₴"}
UAK	{"displayName":{"other":"Карбованец (украинский)"},"narrow":"UAK","symbol":"UAK"}
UGS	{"displayName":{"other":"Старый угандийский шиллинг"},"narrow":"UGS","symbol":"UGS"}
UGX	{"displayName":{"few":"угандийских шиллинга","many":"угандийских шиллингов","one":"угандийский шиллинг","other":"угандийского шиллинга"},"narrow":"UGX","symbol":"UGX"}
USD	{"displayName":{"many":"долларов США","one":"доллар США","other":"доллара США"},"narrow":"$","symbol":"$"}
USN	{"displayName":{"other":"Доллар США следующего дня"},"narrow":"USN","symbol":"USN"}
USS	{"displayName":{"other":"Доллар США текущего дня"},"narrow":"USS","symbol":"USS"}
UYI	{"displayName":{"other":"Уругвайский песо (индекс инфляции)"},"narrow":"UYI","symbol":"UYI"}
UYP	{"displayName":{"other":"Уругвайское старое песо (1975–1993)"},"narrow":"UYP","symbol":"UYP"}
UYU	{"displayName":{"few":"уругвайских песо","many":"уругвайских песо","one":"уругвайский песо","other":"уругвайского песо"},"narrow":"$","symbol":"UYU"}
UZS	{"displayName":{"few":"узбекских сума","many":"узбекских сумов","one":"узбекский сум","other":"узбекского сума"},"narrow":"UZS","symbol":"UZS"}
VEB	{"displayName":{"other":"Венесуэльский боливар (1871–2008)"},"narrow":"VEB","symbol":"VEB"}
VEF	{"displayName":{"few":"венесуэльских боливара (2008–2018)","many":"венесуэльских боливаров (2008–2018)","one":"венесуэльский боливар (2008–2018)","other":"венесуэльского боливара (2008–2018)"},"narrow":"Bs","symbol":"VEF"}
VES	{"displayName":{"few":"венесуэльских боливара","many":"венесуэльских боливаров","one":"венесуэльский боливар","other":"венесуэльского боливара"},"narrow":"VES","symbol":"VES"}
VND	{"displayName":{"few":"вьетнамских донга","many":"вьетнамских донгов","one":"вьетнамский донг","other":"вьетнамского донга"},"narrow":"₫","symbol":"₫"}
VUV	{"displayName":{"other":"вату Вануату"},"narrow":"VUV","symbol":"VUV"}
WST	{"displayName":{"few":"самоанские талы","many":"самоанских тал","one":"самоанская тала","other":"самоанской талы"},"narrow":"WST","symbol":"WST"}
XAF	{"displayName":{"many":"франков КФА ВЕАС","one":"франк КФА ВЕАС","other":"франка КФА ВЕАС"},"narrow":"FCFA","symbol":"FCFA"}
XAG	{"displayName":{"other":"Серебро"},"narrow":"XAG","symbol":"XAG"}
XAU	{"displayName":{"other":"Золото"},"narrow":"XAU","symbol":"XAU"}
XBA	{"displayName":{"other":"Европейская составная единица"},"narrow":"XBA","symbol":"XBA"}
XBB	{"displayName":{"other":"Европейская денежная единица"},"narrow":"XBB","symbol":"XBB"}
XBC	{"displayName":{"other":"расчетная единица европейского валютного соглашения (XBC)"},"narrow":"XBC","symbol":"XBC"}
XBD	{"displayName":{"other":"расчетная единица европейского валютного соглашения (XBD)"},"narrow":"XBD","symbol":"XBD"}
XCD	{"displayName":{"few":"восточно-карибских доллара","many":"восточно-карибских долларов","one":"восточно-карибский доллар","other":"восточно-карибского доллара"},"narrow":"$","symbol":"EC$"}
XCG	{"displayName":{"few":"карибских гульдена","many":"карибских гульденов","one":"карибский гульден","other":"карибского гульдена"},"narrow":"Cg","symbol":"Cg"}
XDR	{"displayName":{"other":"СДР (специальные права заимствования)"},"narrow":"XDR","symbol":"XDR"}
XEU	{"displayName":{"other":"ЭКЮ (единица европейской валюты)"},"narrow":"XEU","symbol":"XEU"}
XFO	{"displayName":{"other":"Французский золотой франк"},"narrow":"XFO","symbol":"XFO"}
XFU	{"displayName":{"other":"Французский UIC-франк"},"narrow":"XFU","symbol":"XFU"}
XOF	{"displayName":{"many":"франков КФА ВСЕАО","one":"франк КФА ВСЕАО","other":"франка КФА ВСЕАО"},"narrow":"F CFA","symbol":"F CFA"}
XPD	{"displayName":{"other":"Палладий"},"narrow":"XPD","symbol":"XPD"}
XPF	{"displayName":{"few":"французских тихоокеанских франка","many":"французских тихоокеанских франков","one":"французский тихоокеанский франк","other":"французского тихоокеанского франка"},"narrow":"CFPF","symbol":"CFPF"}
XPT	{"displayName":{"other":"Платина"},"narrow":"XPT","symbol":"XPT"}
XRE	{"displayName":{"other":"единица RINET-фондов"},"narrow":"XRE","symbol":"XRE"}
XTS	{"displayName":{"other":"тестовый валютный код"},"narrow":"XTS","symbol":"XTS"}
XXX	{"displayName":{"many":"единиц неизвестной валюты","one":"единица неизвестной валюты","other":"единицы неизвестной валюты"},"narrow":"XXXX","symbol":"XXXX"}
YDD	{"displayName":{"other":"Йеменский динар"},"narrow":"YDD","symbol":"YDD"}
YER	{"displayName":{"few":"йеменских риала","many":"йеменских риалов","one":"йеменский риал","other":"йеменского риала"},"narrow":"YER","symbol":"YER"}
YUD	{"displayName":{"other":"Югославский твердый динар"},"narrow":"YUD","symbol":"YUD"}
YUM	{"displayName":{"other":"Югославский новый динар"},"narrow":"YUM","symbol":"YUM"}
YUN	{"displayName":{"other":"Югославский динар"},"narrow":"YUN","symbol":"YUN"}
ZAL	{"displayName":{"other":"Южноафриканский рэнд (финансовый)"},"narrow":"ZAL","symbol":"ZAL"}
ZAR	{"displayName":{"few":"южноафриканских рэнда","many":"южноафриканских рэндов","one":"южноафриканский рэнд","other":"южноафриканского рэнда"},"narrow":"R","symbol":"ZAR"}
ZMK	{"displayName":{"few":"замбийские квачи (1968–2012)","many":"замбийских квач (1968–2012)","one":"замбийская квача (1968–2012)","other":"замбийской квачи (1968–2012)"},"narrow":"ZMK","symbol":"ZMK"}
ZMW	{"displayName":{"few":"замбийские квачи","many":"замбийских квач","one":"замбийская квача","other":"замбийской квачи"},"narrow":"ZK","symbol":"ZMW"}
ZRN	{"displayName":{"other":"Новый заир"},"narrow":"ZRN","symbol":"ZRN"}
ZRZ	{"displayName":{"other":"Заир"},"narrow":"ZRZ","symbol":"ZRZ"}
ZWD	{"displayName":{"other":"Доллар Зимбабве"},"narrow":"ZWD","symbol":"ZWD"}
ZWG	{"displayName":{"few":"зимбабвийских золотых","many":"зимбабвийских золотых","one":"зимбабвийский золотой","other":"зимбабвийского золотого"},"narrow":"ZWG","symbol":"ZWG"}
ZWL	{"displayName":{"other":"Доллар Зимбабве (2009)"},"narrow":"ZWL","symbol":"ZWL"}
`},nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],numbers:{minimumGroupingDigits:1,nu:["latn","adlm","ahom","arab","arabext","bali","beng","bhks","brah","cakm","cham","deva","diak","fullwide","gara","gong","gonm","gujr","gukh","guru","hanidec","hmng","hmnp","java","kali","kawi","khmr","knda","krai","lana","lanatham","laoo","lepc","limb","mathbold","mathdbl","mathmono","mathsanb","mathsans","mlym","modi","mong","mroo","mtei","mymr","mymrepka","mymrpao","mymrshan","mymrtlng","nagm","newa","nkoo","olck","onao","orya","osma","outlined","rohg","saur","segment","shrd","sind","sinh","sora","sund","sunu","takr","talu","tamldec","telu","thai","tibt","tirh","tnsa","tols","vaii","wara","wcho"],aliases:{adlm:"latn",ahom:"latn",bali:"latn",beng:"latn",bhks:"latn",brah:"latn",cakm:"latn",cham:"latn",deva:"latn",diak:"latn",fullwide:"latn",gara:"latn",gong:"latn",gonm:"latn",gujr:"latn",gukh:"latn",guru:"latn",hanidec:"latn",hmng:"latn",hmnp:"latn",java:"latn",kali:"latn",kawi:"latn",khmr:"latn",knda:"latn",krai:"latn",lana:"latn",lanatham:"latn",laoo:"latn",lepc:"latn",limb:"latn",mathbold:"latn",mathdbl:"latn",mathmono:"latn",mathsanb:"latn",mathsans:"latn",mlym:"latn",modi:"latn",mong:"latn",mroo:"latn",mtei:"latn",mymr:"latn",mymrepka:"latn",mymrpao:"latn",mymrshan:"latn",mymrtlng:"latn",nagm:"latn",newa:"latn",nkoo:"latn",olck:"latn",onao:"latn",orya:"latn",osma:"latn",outlined:"latn",rohg:"latn",saur:"latn",segment:"latn",shrd:"latn",sind:"latn",sinh:"latn",sora:"latn",sund:"latn",sunu:"latn",takr:"latn",talu:"latn",tamldec:"latn",telu:"latn",thai:"latn",tibt:"latn",tirh:"latn",tnsa:"latn",tols:"latn",vaii:"latn",wara:"latn",wcho:"latn"},symbols:{arab:{approximatelySign:"~",decimal:"٫",exponential:"اس",group:"٬",infinity:"∞",list:"؛",minusSign:"؜-",nan:"NaN",perMille:"؉",percentSign:"٪؜",plusSign:"؜+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"},arabext:{approximatelySign:"~",decimal:"٫",exponential:"×۱۰^",group:"٬",infinity:"∞",list:"؛",minusSign:"‎-‎",nan:"NaN",perMille:"؉",percentSign:"٪",plusSign:"‎+‎",rangeSign:"–",superscriptingExponent:"×",timeSeparator:"٫"},latn:{approximatelySign:"≈",decimal:",",exponential:"E",group:" ",infinity:"∞",list:";",minusSign:"-",nan:"не число",perMille:"‰",percentSign:"%",plusSign:"+",rangeSign:"–",superscriptingExponent:"×",timeSeparator:":"}},decimal:{arab:{long:{"1000":{many:"0 тысяч",one:"0 тысяча",other:"0 тысячи"},"10000":{many:"00 тысяч",one:"00 тысяча",other:"00 тысячи"},"100000":{many:"000 тысяч",one:"000 тысяча",other:"000 тысячи"},"1000000":{many:"0 миллионов",one:"0 миллион",other:"0 миллиона"},"10000000":{many:"00 миллионов",one:"00 миллион",other:"00 миллиона"},"100000000":{many:"000 миллионов",one:"000 миллион",other:"000 миллиона"},"1000000000":{many:"0 миллиардов",one:"0 миллиард",other:"0 миллиарда"},"10000000000":{many:"00 миллиардов",one:"00 миллиард",other:"00 миллиарда"},"100000000000":{many:"000 миллиардов",one:"000 миллиард",other:"000 миллиарда"},"1000000000000":{many:"0 триллионов",one:"0 триллион",other:"0 триллиона"},"10000000000000":{many:"00 триллионов",one:"00 триллион",other:"00 триллиона"},"100000000000000":{many:"000 триллионов",one:"000 триллион",other:"000 триллиона"}},short:{"1000":{other:"0 тыс'.'"},"10000":{other:"00 тыс'.'"},"100000":{other:"000 тыс'.'"},"1000000":{other:"0 млн"},"10000000":{other:"00 млн"},"100000000":{other:"000 млн"},"1000000000":{other:"0 млрд"},"10000000000":{other:"00 млрд"},"100000000000":{other:"000 млрд"},"1000000000000":{other:"0 трлн"},"10000000000000":{other:"00 трлн"},"100000000000000":{other:"000 трлн"}},standard:"#,##0.###"},arabext:{long:{"1000":{many:"0 тысяч",one:"0 тысяча",other:"0 тысячи"},"10000":{many:"00 тысяч",one:"00 тысяча",other:"00 тысячи"},"100000":{many:"000 тысяч",one:"000 тысяча",other:"000 тысячи"},"1000000":{many:"0 миллионов",one:"0 миллион",other:"0 миллиона"},"10000000":{many:"00 миллионов",one:"00 миллион",other:"00 миллиона"},"100000000":{many:"000 миллионов",one:"000 миллион",other:"000 миллиона"},"1000000000":{many:"0 миллиардов",one:"0 миллиард",other:"0 миллиарда"},"10000000000":{many:"00 миллиардов",one:"00 миллиард",other:"00 миллиарда"},"100000000000":{many:"000 миллиардов",one:"000 миллиард",other:"000 миллиарда"},"1000000000000":{many:"0 триллионов",one:"0 триллион",other:"0 триллиона"},"10000000000000":{many:"00 триллионов",one:"00 триллион",other:"00 триллиона"},"100000000000000":{many:"000 триллионов",one:"000 триллион",other:"000 триллиона"}},short:{"1000":{other:"0 тыс'.'"},"10000":{other:"00 тыс'.'"},"100000":{other:"000 тыс'.'"},"1000000":{other:"0 млн"},"10000000":{other:"00 млн"},"100000000":{other:"000 млн"},"1000000000":{other:"0 млрд"},"10000000000":{other:"00 млрд"},"100000000000":{other:"000 млрд"},"1000000000000":{other:"0 трлн"},"10000000000000":{other:"00 трлн"},"100000000000000":{other:"000 трлн"}},standard:"#,##0.###"},latn:{long:{"1000":{many:"0 тысяч",one:"0 тысяча",other:"0 тысячи"},"10000":{many:"00 тысяч",one:"00 тысяча",other:"00 тысячи"},"100000":{many:"000 тысяч",one:"000 тысяча",other:"000 тысячи"},"1000000":{many:"0 миллионов",one:"0 миллион",other:"0 миллиона"},"10000000":{many:"00 миллионов",one:"00 миллион",other:"00 миллиона"},"100000000":{many:"000 миллионов",one:"000 миллион",other:"000 миллиона"},"1000000000":{many:"0 миллиардов",one:"0 миллиард",other:"0 миллиарда"},"10000000000":{many:"00 миллиардов",one:"00 миллиард",other:"00 миллиарда"},"100000000000":{many:"000 миллиардов",one:"000 миллиард",other:"000 миллиарда"},"1000000000000":{many:"0 триллионов",one:"0 триллион",other:"0 триллиона"},"10000000000000":{many:"00 триллионов",one:"00 триллион",other:"00 триллиона"},"100000000000000":{many:"000 триллионов",one:"000 триллион",other:"000 триллиона"}},short:{"1000":{other:"0 тыс'.'"},"10000":{other:"00 тыс'.'"},"100000":{other:"000 тыс'.'"},"1000000":{other:"0 млн"},"10000000":{other:"00 млн"},"100000000":{other:"000 млн"},"1000000000":{other:"0 млрд"},"10000000000":{other:"00 млрд"},"100000000000":{other:"000 млрд"},"1000000000000":{other:"0 трлн"},"10000000000000":{other:"00 трлн"},"100000000000000":{other:"000 трлн"}},standard:"#,##0.###"}},percent:{arab:"#,##0%",arabext:"#,##0 %",latn:"#,##0 %"},currency:{arab:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},arabext:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 тыс'.' ¤"},"10000":{other:"00 тыс'.' ¤"},"100000":{other:"000 тыс'.' ¤"},"1000000":{other:"0 млн ¤"},"10000000":{other:"00 млн ¤"},"100000000":{other:"000 млн ¤"},"1000000000":{other:"0 млрд ¤"},"10000000000":{other:"00 млрд ¤"},"100000000000":{other:"000 млрд ¤"},"1000000000000":{other:"0 трлн ¤"},"10000000000000":{other:"00 трлн ¤"},"100000000000000":{other:"000 трлн ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"},latn:{accounting:"#,##0.00 ¤",currencySpacing:{afterInsertBetween:" ",beforeInsertBetween:" "},short:{"1000":{other:"0 тыс'.' ¤"},"10000":{other:"00 тыс'.' ¤"},"100000":{other:"000 тыс'.' ¤"},"1000000":{other:"0 млн ¤"},"10000000":{other:"00 млн ¤"},"100000000":{other:"000 млн ¤"},"1000000000":{other:"0 млрд ¤"},"10000000000":{other:"00 млрд ¤"},"100000000000":{other:"000 млрд ¤"},"1000000000000":{other:"0 трлн ¤"},"10000000000000":{other:"00 трлн ¤"},"100000000000000":{other:"000 трлн ¤"}},standard:"#,##0.00 ¤",unitPattern:"{0} {1}"}}},units:{compound:{per:{long:"{0}/{1}",narrow:"{0}/{1}",short:"{0}/{1}"}},simple:{"\n":`
acre	{"long":{"many":"{0} акров","one":"{0} акр","other":"{0} акра"},"narrow":{"one":"{0} акр","other":"{0} акр."},"perUnit":{},"short":{"one":"{0} акр","other":"{0} акр."}}
bit	{"long":{"many":"{0} бит","one":"{0} бит","other":"{0} бита"},"narrow":{"many":"{0} бит","one":"{0} бит","other":"{0} бита"},"perUnit":{},"short":{"many":"{0} бит","one":"{0} бит","other":"{0} бита"}}
byte	{"long":{"many":"{0} байт","one":"{0} байт","other":"{0} байта"},"narrow":{"other":"{0} Б"},"perUnit":{},"short":{"other":"{0} Б"}}
celsius	{"long":{"many":"{0} градусов Цельсия","one":"{0} градус Цельсия","other":"{0} градуса Цельсия"},"narrow":{"other":"{0} °C"},"perUnit":{},"short":{"other":"{0} °C"}}
centimeter	{"long":{"many":"{0} сантиметров","one":"{0} сантиметр","other":"{0} сантиметра"},"narrow":{"other":"{0} см"},"perUnit":{"long":"{0} на сантиметр","narrow":"{0}/см","short":"{0}/см"},"short":{"other":"{0} см"}}
day	{"long":{"many":"{0} дней","one":"{0} день","other":"{0} дня"},"narrow":{"other":"{0} д."},"perUnit":{"long":"{0} в день","narrow":"{0}/д.","short":"{0}/д"},"short":{"other":"{0} дн."}}
degree	{"long":{"many":"{0} градусов","one":"{0} градус","other":"{0} градуса"},"narrow":{"other":"{0}°"},"perUnit":{},"short":{"other":"{0}°"}}
fahrenheit	{"long":{"many":"{0} градусов Фаренгейта","one":"{0} градус Фаренгейта","other":"{0} градуса Фаренгейта"},"narrow":{"few":"{0} °F","other":"{0}°F"},"perUnit":{},"short":{"other":"{0} °F"}}
fluid-ounce	{"long":{"few":"{0} амер. жидкие унции","many":"{0} амер. жидких унций","one":"{0} амер. жидкая унция","other":"{0} амер. жидкой унции"},"narrow":{"other":"{0} ам. жидк. унц."},"perUnit":{},"short":{"other":"{0} ам. жидк. унц."}}
foot	{"long":{"many":"{0} футов","one":"{0} фут","other":"{0} фута"},"narrow":{"other":"{0} фт"},"perUnit":{"long":"{0} на фут","narrow":"{0}/фт","short":"{0}/фт"},"short":{"other":"{0} фт"}}
gallon	{"long":{"many":"{0} амер. галлонов","one":"{0} амер. галлон","other":"{0} амер. галлона"},"narrow":{"other":"{0} ам. гал."},"perUnit":{"long":"{0} на амер. галлон","narrow":"{0}/ам. гал","short":"{0}/ам. гал"},"short":{"other":"{0} ам. гал."}}
gigabit	{"long":{"many":"{0} гигабит","one":"{0} гигабит","other":"{0} гигабита"},"narrow":{"other":"{0} Гбит"},"perUnit":{},"short":{"other":"{0} Гбит"}}
gigabyte	{"long":{"many":"{0} гигабайт","one":"{0} гигабайт","other":"{0} гигабайта"},"narrow":{"other":"{0} ГБ"},"perUnit":{},"short":{"other":"{0} ГБ"}}
gram	{"long":{"many":"{0} грамм","one":"{0} грамм","other":"{0} грамма"},"narrow":{"other":"{0} г"},"perUnit":{"long":"{0} на грамм","narrow":"{0}/г","short":"{0}/г"},"short":{"other":"{0} г"}}
hectare	{"long":{"many":"{0} гектаров","one":"{0} гектар","other":"{0} гектара"},"narrow":{"other":"{0} га"},"perUnit":{},"short":{"other":"{0} га"}}
hour	{"long":{"many":"{0} часов","one":"{0} час","other":"{0} часа"},"narrow":{"other":"{0} ч"},"perUnit":{"long":"{0} в час","narrow":"{0}/ч","short":"{0}/ч"},"short":{"other":"{0} ч"}}
inch	{"long":{"many":"{0} дюймов","one":"{0} дюйм","other":"{0} дюйма"},"narrow":{"other":"{0} дюйм."},"perUnit":{"long":"{0} на дюйм","narrow":"{0}/дюйм","short":"{0}/дюйм"},"short":{"one":"{0} дюйм","other":"{0} дюйм."}}
kilobit	{"long":{"many":"{0} килобит","one":"{0} килобит","other":"{0} килобита"},"narrow":{"other":"{0} кбит"},"perUnit":{},"short":{"other":"{0} кбит"}}
kilobyte	{"long":{"many":"{0} килобайт","one":"{0} килобайт","other":"{0} килобайта"},"narrow":{"other":"{0} кБ"},"perUnit":{},"short":{"other":"{0} кБ"}}
kilogram	{"long":{"many":"{0} килограмм","one":"{0} килограмм","other":"{0} килограмма"},"narrow":{"other":"{0} кг"},"perUnit":{"long":"{0} на килограмм","narrow":"{0}/кг","short":"{0}/кг"},"short":{"other":"{0} кг"}}
kilometer	{"long":{"many":"{0} километров","one":"{0} километр","other":"{0} километра"},"narrow":{"other":"{0} км"},"perUnit":{"long":"{0} на километр","narrow":"{0}/км","short":"{0}/км"},"short":{"other":"{0} км"}}
kilometer-per-hour	{"long":{"many":"{0} километров в час","one":"{0} километр в час","other":"{0} километра в час"},"narrow":{"other":"{0} км/ч"},"perUnit":{},"short":{"other":"{0} км/ч"}}
liter	{"long":{"many":"{0} литров","one":"{0} литр","other":"{0} литра"},"narrow":{"other":"{0} л"},"perUnit":{"long":"{0} на литр","narrow":"{0}/л","short":"{0}/л"},"short":{"other":"{0} л"}}
liter-per-kilometer	{"long":{"many":"{0} литров на километр","one":"{0} литр на километр","other":"{0} литра на километр"},"narrow":{"other":"{0} л/км"},"perUnit":{},"short":{"other":"{0} л/км"}}
megabit	{"long":{"many":"{0} мегабит","one":"{0} мегабит","other":"{0} мегабита"},"narrow":{"other":"{0} Мбит"},"perUnit":{},"short":{"other":"{0} Мбит"}}
megabyte	{"long":{"many":"{0} мегабайт","one":"{0} мегабайт","other":"{0} мегабайта"},"narrow":{"other":"{0} МБ"},"perUnit":{},"short":{"other":"{0} МБ"}}
meter	{"long":{"many":"{0} метров","one":"{0} метр","other":"{0} метра"},"narrow":{"other":"{0} м"},"perUnit":{"long":"{0} на метр","narrow":"{0}/м","short":"{0}/м"},"short":{"other":"{0} м"}}
meter-per-second	{"long":{"many":"{0} метров в секунду","one":"{0} метр в секунду","other":"{0} метра в секунду"},"narrow":{"other":"{0} м/с"},"perUnit":{},"short":{"other":"{0} м/с"}}
microsecond	{"long":{"many":"{0} микросекунд","one":"{0} микросекунда","other":"{0} микросекунды"},"narrow":{"other":"{0} мкс"},"perUnit":{},"short":{"other":"{0} мкс"}}
mile	{"long":{"many":"{0} миль","one":"{0} миля","other":"{0} мили"},"narrow":{"other":"{0} ми"},"perUnit":{},"short":{"other":"{0} ми"}}
mile-per-gallon	{"long":{"many":"{0} миль на амер. галлон","one":"{0} миля на амер. галлон","other":"{0} мили на амер. галлон"},"narrow":{"other":"{0} ми/ам. гал"},"perUnit":{},"short":{"other":"{0} ми/ам. гал"}}
mile-per-hour	{"long":{"many":"{0} миль в час","one":"{0} миля в час","other":"{0} мили в час"},"narrow":{"other":"{0} ми/ч"},"perUnit":{},"short":{"other":"{0} ми/ч"}}
mile-scandinavian	{"long":{"few":"{0} скандинавские мили","many":"{0} скандинавских миль","one":"{0} скандинавская миля","other":"{0} скандинавской мили"},"narrow":{"other":"{0} ск. ми"},"perUnit":{},"short":{"other":"{0} ск. ми"}}
milliliter	{"long":{"many":"{0} миллилитров","one":"{0} миллилитр","other":"{0} миллилитра"},"narrow":{"other":"{0} мл"},"perUnit":{},"short":{"other":"{0} мл"}}
millimeter	{"long":{"many":"{0} миллиметров","one":"{0} миллиметр","other":"{0} миллиметра"},"narrow":{"other":"{0} мм"},"perUnit":{},"short":{"other":"{0} мм"}}
millisecond	{"long":{"many":"{0} миллисекунд","one":"{0} миллисекунда","other":"{0} миллисекунды"},"narrow":{"other":"{0} мс"},"perUnit":{},"short":{"other":"{0} мс"}}
minute	{"long":{"many":"{0} минут","one":"{0} минута","other":"{0} минуты"},"narrow":{"other":"{0} мин"},"perUnit":{"long":"{0} в минуту","narrow":"{0}/мин","short":"{0}/мин"},"short":{"other":"{0} мин"}}
month	{"long":{"many":"{0} месяцев","one":"{0} месяц","other":"{0} месяца"},"narrow":{"other":"{0} м."},"perUnit":{"long":"{0} в месяц","narrow":"{0}/м.","short":"{0}/мес"},"short":{"other":"{0} мес."}}
nanosecond	{"long":{"many":"{0} наносекунд","one":"{0} наносекунда","other":"{0} наносекунды"},"narrow":{"other":"{0} нс"},"perUnit":{},"short":{"other":"{0} нс"}}
ounce	{"long":{"many":"{0} унций","one":"{0} унция","other":"{0} унции"},"narrow":{"other":"{0} унц."},"perUnit":{"long":"{0} на унцию","narrow":"{0}/унц","short":"{0}/унц"},"short":{"other":"{0} унц."}}
percent	{"long":{"many":"{0} процентов","one":"{0} процент","other":"{0} процента"},"narrow":{"other":"{0}%"},"perUnit":{},"short":{"other":"{0} %"}}
petabyte	{"long":{"many":"{0} петабайт","one":"{0} петабайт","other":"{0} петабайта"},"narrow":{"other":"{0} ПБ"},"perUnit":{},"short":{"other":"{0} ПБ"}}
pound	{"long":{"many":"{0} фунтов","one":"{0} фунт","other":"{0} фунта"},"narrow":{"other":"{0} фнт"},"perUnit":{"long":"{0} на фунт","narrow":"{0}/фнт","short":"{0}/фнт"},"short":{"other":"{0} фнт"}}
second	{"long":{"many":"{0} секунд","one":"{0} секунда","other":"{0} секунды"},"narrow":{"other":"{0} с"},"perUnit":{"long":"{0} в секунду","narrow":"{0}/c","short":"{0}/c"},"short":{"other":"{0} с"}}
stone	{"long":{"many":"{0} стоунов","one":"{0} стоун","other":"{0} стоуна"},"narrow":{"other":"{0} стн"},"perUnit":{},"short":{"many":"{0} стоунов","one":"{0} стоун","other":"{0} стоуна"}}
terabit	{"long":{"many":"{0} терабит","one":"{0} терабит","other":"{0} терабита"},"narrow":{"other":"{0} Тбит"},"perUnit":{},"short":{"other":"{0} Тбит"}}
terabyte	{"long":{"many":"{0} терабайт","one":"{0} терабайт","other":"{0} терабайта"},"narrow":{"other":"{0} ТБ"},"perUnit":{},"short":{"other":"{0} ТБ"}}
week	{"long":{"many":"{0} недель","one":"{0} неделя","other":"{0} недели"},"narrow":{"other":"{0} н."},"perUnit":{"long":"{0} в неделю","narrow":"{0}/н.","short":"{0}/нед"},"short":{"other":"{0} нед."}}
yard	{"long":{"many":"{0} ярдов","one":"{0} ярд","other":"{0} ярда"},"narrow":{"one":"{0} ярд","other":"{0} ярд."},"perUnit":{},"short":{"one":"{0} ярд","other":"{0} ярд."}}
year	{"long":{"many":"{0} лет","one":"{0} год","other":"{0} года"},"narrow":{"many":"{0} л.","other":"{0} г."},"perUnit":{"long":"{0} в год","narrow":"{0}/г.","short":"{0}/г"},"short":{"many":"{0} л.","other":"{0} г."}}
`}}},locale:"ru"}];function J(o){if(typeof o!="object"||o===null)return o;if(typeof o[`
`]=="string")return Ae(o[`
`],r=>J(JSON.parse(r)));for(let r of Object.keys(o))o[r]=J(o[r]);return o}function Ae(o,r){return Le(n=>{let t=o.indexOf(`
${n}	`);if(t<0)return;let s=t+n.length+2;return o.slice(s,o.indexOf(`
`,s))},()=>o.slice(1,-1).split(`
`).map(n=>n.slice(0,n.indexOf("	"))),r)}function Le(o,r,e){let a=Object.create(null),n,t=s=>{if(typeof s!="string")return;if(s in a)return a[s];let i=o(s);return i===void 0?void 0:a[s]=e(i)};return new Proxy(a,{get:(s,i)=>t(i),has:(s,i)=>typeof i=="string"&&o(i)!==void 0,ownKeys:()=>n??=r(),getOwnPropertyDescriptor:()=>({enumerable:!0,configurable:!0,writable:!0,value:void 0})})}var Ee="en-US";function Vo(o,r){for(let e of r)o.__addLocaleData(J(e));o.__defaultLocale=Ee;for(let e of Object.keys(o))Object.defineProperty(o,e,{enumerable:!1})}Vo(Intl.NumberFormat,Yo);var{toLocaleString:Pe}={toLocaleString(o,r){return Array.from(this,a=>a==null?"":String(a.toLocaleString(o,r))).join(",")}};for(let o of[Array,Object.getPrototypeOf(Uint8Array)])Object.defineProperty(o.prototype,"toLocaleString",{value:Pe,writable:!0,configurable:!0});})();
